import { graphql } from '@plein/platform/web';

export const SavedItemQuery = graphql(`
  query SavedItem($contentId: ID!) {
    savedItem(contentId: $contentId) {
      id
      remindAt
    }
  }
`);

export const SavedItemsQuery = graphql(`
  query SavedItems($after: ID) {
    savedItems(after: $after) {
      edges {
        cursor
        node {
          id
          contentId
          savedAt
          remindAt
          text {
            kind
            title
            excerpt
            address
            place
            author {
              ...PersonChip_person
              id
            }
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

export const SaveContent = graphql(`
  mutation SaveContent($contentId: ID!, $remindAt: DateTime, $savedId: ID) {
    contentSave(contentId: $contentId, remindAt: $remindAt, savedId: $savedId) {
      saved {
        id
        remindAt
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const UnsaveContent = graphql(`
  mutation UnsaveContent($contentId: ID!) {
    contentUnsave(contentId: $contentId) {
      userErrors {
        code
        field
      }
    }
  }
`);
