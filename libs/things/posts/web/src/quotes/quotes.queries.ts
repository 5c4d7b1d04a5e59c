import { graphql } from '@plein/platform/web';

/** What a card has of the post that it quotes. */
export const Quote_post = graphql(`
  fragment Quote_post on Post {
    id
    quote {
      isTakenBack
      isMuted
      viewerCanTakeBack
      post {
        id
        language
        createdAt
        body
        author {
          id
          ...PersonChip_person
        }
      }
    }
    viewerCan {
      quote
      limitQuotes
    }
  }
`);
