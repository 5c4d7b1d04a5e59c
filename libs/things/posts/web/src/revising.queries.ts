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

export const PostHistory = graphql(`
  query PostHistory($id: ID!) {
    postHistory(id: $id) {
      number
      body
      createdAt
      author {
        name
      }
    }
  }
`);
