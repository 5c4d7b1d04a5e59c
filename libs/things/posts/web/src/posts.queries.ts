import { graphql } from '@plein/platform/web';

export const PostCard_post = graphql(`
  fragment PostCard_post on Post {
    id
    body
    language
    postType
    createdAt
    revisedAt
    commentCount
    author {
      ...PersonChip_person
      id
      name
      handle
      photoId
      roleTitle
      place
    }
    community {
      ...CommunityLink_community
      id
    }
    alsoIn {
      id
      slug
      name
    }
    viewerCan {
      comment
      react
      revise
      withdraw
    }
    ...PostOrder_post
    ...KindBox_post
    ...Quote_post
    ...LinkCard_post
    ...ReactionBar_content
    ...CommentThread_content
  }
`);

export const PostQuery = graphql(`
  query Post($id: ID!) {
    post(id: $id) {
      id
      author {
        name
      }
      community {
        name
      }
      ...PostCard_post
    }
  }
`);

export const PublishPost = graphql(`
  mutation PublishPost($input: PostPublishInput!) {
    postPublish(input: $input) {
      post {
        id
        ...PostCard_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const WithdrawPost = graphql(`
  mutation WithdrawPost($id: ID!) {
    postWithdraw(id: $id) {
      post {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const RestorePost = graphql(`
  mutation RestorePost($id: ID!) {
    postRestore(id: $id) {
      post {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);
