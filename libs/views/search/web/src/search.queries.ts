import { graphql } from '@plein/platform/web';

export const SearchQuery = graphql(`
  query Search($text: String!, $first: Int!, $each: Boolean! = false) {
    search(text: $text, first: $first, each: $each) {
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
      refinements {
        name
        value
        label
      }
      fileCount
      files {
        id
        name
        mime
        refused
        onId
        onKind
        onRootId
        onTitle
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
        statuses
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
