import { graphql } from '@plein/platform/web';

export const FeedQuery = graphql(`
  query Feed($tab: String!, $after: ID) {
    feed(tab: $tab, first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...PostCard_post
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CommunityPostsQuery = graphql(`
  query CommunityPosts($communityId: ID!, $after: ID) {
    communityPosts(communityId: $communityId, first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...PostCard_post
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PersonPostsQuery = graphql(`
  query PersonPosts($personId: ID!, $after: ID) {
    personPosts(personId: $personId, first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...PostCard_post
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TopicPostsQuery = graphql(`
  query TopicPosts($topic: String!, $after: ID) {
    topic(name: $topic) {
      name
      viewerFollows
    }
    topicPosts(topic: $topic, first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...PostCard_post
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const FollowTopic = graphql(`
  mutation FollowTopic($topic: String!, $on: Boolean!) {
    topicFollow(topic: $topic, on: $on) {
      topic {
        name
        viewerFollows
      }
      userErrors {
        code
        field
      }
    }
  }
`);
