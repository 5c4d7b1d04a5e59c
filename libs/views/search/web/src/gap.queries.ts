import { graphql } from '@plein/platform/web';

export const SearchGapsQuery = graphql(`
  query SearchGaps {
    searchGaps {
      id
      words
      times
      lastOn
      community {
        id
        slug
        name
      }
    }
  }
`);

export const SearchMissed = graphql(`
  mutation SearchMissed($text: String!) {
    searchMissed(text: $text) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const DismissSearchGap = graphql(`
  mutation DismissSearchGap($id: ID!, $dismissed: Boolean!) {
    searchGapDismiss(id: $id, dismissed: $dismissed) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);
