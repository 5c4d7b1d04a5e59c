import { graphql } from '@plein/platform/web';

export const ConfirmRead = graphql(`
  mutation ConfirmRead($postId: ID!) {
    mustReadConfirm(postId: $postId) {
      post {
        id
        mustRead {
          until
          hasRead
          readCount
          audienceCount
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const RemindReaders = graphql(`
  mutation RemindReaders($postId: ID!) {
    mustReadRemind(postId: $postId) {
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

export const MustReadReaders = graphql(`
  query MustReadReaders($postId: ID!, $hasRead: Boolean!, $first: Int!, $after: ID) {
    mustReadReaders(postId: $postId, hasRead: $hasRead, first: $first, after: $after) {
      edges {
        node {
          id
          readAt
          person {
            ...PersonChip_person
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MustReadAgain = graphql(`
  query MustReadAgain($id: ID!) {
    post(id: $id) {
      id
      mustRead {
        until
        hasRead
        readCount
        audienceCount
      }
    }
  }
`);
