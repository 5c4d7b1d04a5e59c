import { graphql } from '@plein/platform/web';

export const Comment_comment = graphql(`
  fragment Comment_comment on Comment {
    id
    body
    language
    createdAt
    revisedAt
    replyToId
    rootId
    author {
      ...PersonChip_person
      id
      name
    }
    viewerCan {
      react
      revise
      withdraw
    }
    ...ReactionBar_content
  }
`);

export const CommentsQuery = graphql(`
  query Comments($rootId: ID!, $after: ID) {
    conversation(rootId: $rootId) {
      id
      commentCount
      comments(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            replyToId
            ...Comment_comment
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const PublishComment = graphql(`
  mutation PublishComment($input: CommentPublishInput!) {
    commentPublish(input: $input) {
      comment {
        id
        ...Comment_comment
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ReviseComment = graphql(`
  mutation ReviseComment($id: ID!, $input: CommentReviseInput!) {
    commentRevise(id: $id, input: $input) {
      comment {
        id
        ...Comment_comment
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const WithdrawComment = graphql(`
  mutation WithdrawComment($id: ID!) {
    commentWithdraw(id: $id) {
      comment {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const RestoreComment = graphql(`
  mutation RestoreComment($id: ID!) {
    commentRestore(id: $id) {
      comment {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);
