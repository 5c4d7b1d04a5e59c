import { graphql } from '@plein/platform/web';

export const KindBox_post = graphql(`
  fragment KindBox_post on Post {
    id
    language
    postType
    ...PollBox_post
    praise {
      value
      people {
        id
        ...PersonChip_person
      }
    }
    story {
      situation
      did
      brought
      askMe
    }
    mustRead {
      until
      hasRead
      readCount
      audienceCount
    }
    viewerCan {
      confirmRead
      seeReaders
    }
  }
`);
