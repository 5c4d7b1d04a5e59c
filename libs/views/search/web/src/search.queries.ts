import { graphql } from '@plein/platform/web';

export const SearchQuery = graphql(`
  query Search($text: String!, $kinds: [String!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      correctedTo
      hasMore
      counts {
        kind
        count
      }
      people {
        id
        ...PersonChip_person
        name
        handle
        photoId
        roleTitle
        team
      }
      communities {
        id
        slug
        name
        purpose
      }
      hits {
        id
        kind
        title
        rootId
        createdAt
        snippet {
          text
          hit
        }
        author {
          id
          name
        }
        community {
          id
          name
        }
      }
    }
  }
`);
