import { graphql } from '@plein/platform/web';

export const MyDrafts = graphql(`
  query MyDrafts {
    myDrafts {
      place
      text
      version
      savedAt
      address
    }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveDraft($place: String!, $text: DraftText!, $base: Int!) {
    draftSave(place: $place, text: $text, base: $base) {
      isSaved
      draft {
        place
        text
        version
        savedAt
        address
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const DiscardDraft = graphql(`
  mutation DiscardDraft($place: String!) {
    draftDiscard(place: $place) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);
