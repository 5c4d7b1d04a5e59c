import { graphql } from '@plein/platform/web';

/** What the reason for showing a post names. */
export const WhyItems_post = graphql(`
  fragment WhyItems_post on Post {
    id
    body
    author {
      id
      name
    }
    community {
      id
      name
    }
    alsoIn {
      id
      name
    }
  }
`);

export const FeedQuery = graphql(`
  query Feed($tab: String!, $after: ID) {
    feed(tab: $tab, first: 20, after: $after) {
      edges {
        cursor
        because {
          reason
          topic
        }
        node {
          id
          ...WhyItems_post
          ...PostCard_post
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      seam
    }
  }
`);

export const VisitToday = graphql(`
  mutation VisitToday {
    todayVisit {
      seam
    }
  }
`);

export const BestPostsQuery = graphql(`
  query BestPosts($day: DateTime!) {
    bestPosts(day: $day) {
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

export const FollowPerson = graphql(`
  mutation FollowAuthor($personId: ID!, $on: Boolean!) {
    personFollow(personId: $personId, on: $on) {
      person {
        id
        viewerFollows
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const FeedAmong = graphql(`
  query FeedAmong($tab: String!, $ids: [ID!]!) {
    feedAmong(tab: $tab, ids: $ids)
  }
`);

export const FeedAddressQuery = graphql(`
  query FeedAddress {
    feedAddressSince
  }
`);

export const MakeFeedAddress = graphql(`
  mutation MakeFeedAddress {
    feedAddressMake {
      address
      userErrors {
        code
        field
      }
    }
  }
`);

export const RevokeFeedAddress = graphql(`
  mutation RevokeFeedAddress {
    feedAddressRevoke {
      done
      userErrors {
        code
        field
      }
    }
  }
`);
