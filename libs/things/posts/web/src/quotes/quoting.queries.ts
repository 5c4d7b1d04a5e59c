import { graphql } from '@plein/platform/web';

/** What is about to be quoted. */
export const QuotedPostQuery = graphql(`
  query QuotedPost($id: ID!) {
    post(id: $id) {
      id
      language
      createdAt
      body
      author {
        id
        ...PersonChip_person
      }
      viewerCan {
        quote
      }
    }
  }
`);

export const QuotingQuery = graphql(`
  query Quoting($id: ID!) {
    post(id: $id) {
      id
      quoting
    }
  }
`);

export const SetQuoting = graphql(`
  mutation SetQuoting($id: ID!, $quoting: String!) {
    postQuoting(id: $id, quoting: $quoting) {
      post {
        id
        quoting
        ...Quote_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const TakeQuoteBack = graphql(`
  mutation TakeQuoteBack($id: ID!, $takenBack: Boolean!) {
    quoteTakeBack(id: $id, takenBack: $takenBack) {
      post {
        ...Quote_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);
