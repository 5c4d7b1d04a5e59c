import { graphql } from '@plein/platform/web';

export const LinkCard_post = graphql(`
  fragment LinkCard_post on Post {
    id
    body
    author {
      id
    }
    preview {
      url
      title
      site
      description
    }
  }
`);

export const LinkPreviewsQuery = graphql(`
  query LinkPreviews {
    linkPreviews
  }
`);

export const PreviewAgain = graphql(`
  query PreviewAgain($id: ID!) {
    post(id: $id) {
      ...LinkCard_post
    }
  }
`);

export const LeaveOutPreview = graphql(`
  mutation LeaveOutPreview($id: ID!, $leftOut: Boolean!) {
    postPreviewLeaveOut(id: $id, leftOut: $leftOut) {
      post {
        ...LinkCard_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);
