import { graphql } from '@plein/platform/web';

export const VoteInPoll = graphql(`
  mutation VoteInPoll($postId: ID!, $options: [Int!]!) {
    pollVote(postId: $postId, options: $options) {
      content {
        id
        ... on Post {
          ...PollBox_post
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ClosePoll = graphql(`
  mutation ClosePoll($postId: ID!) {
    pollClose(postId: $postId) {
      content {
        id
        ... on Post {
          ...PollBox_post
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PollVoters = graphql(`
  query PollVoters($postId: ID!, $option: Int!) {
    pollVoters(postId: $postId, option: $option) {
      id
      ...PersonChip_person
    }
  }
`);
