import { graphql } from '@plein/platform/web';

export const SearchQuery = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      correctedTo
      hasMore
      unknown {
        name
        value
      }
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
        isOld
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

export const WhoMayKnowQuery = graphql(`
  query WhoMayKnow($text: String!) {
    whoMayKnow(text: $text) {
      id
      ...PersonChip_person
    }
  }
`);
