import { graphql } from '@plein/platform/web';

export const RevisePost = graphql(`
  mutation RevisePost($id: ID!, $input: PostReviseInput!) {
    postRevise(id: $id, input: $input) {
      post {
        id
        ...PostCard_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);
