import { graphql } from '@plein/platform/web';

export const PollBox_post = graphql(`
  fragment PollBox_post on Post {
    id
    poll {
      isMultiple
      isAnonymous
      hidesResult
      closesAt
      isClosed
      voterCount
      result
      options {
        number
        text
        votes
        isMine
      }
    }
    viewerCan {
      vote
      closePoll
    }
  }
`);
