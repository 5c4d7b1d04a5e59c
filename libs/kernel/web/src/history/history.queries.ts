import { graphql } from '@plein/platform/web';

export const ContentHistoryQuery = graphql(`
  query ContentHistory($id: ID!, $after: Int) {
    contentHistory(id: $id, first: 20, after: $after) {
      edges {
        cursor
        node {
          number
          body
          createdAt
          author {
            id
            name
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
