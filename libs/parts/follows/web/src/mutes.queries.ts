import { graphql } from '@plein/platform/web';

export const MutesQuery = graphql(`
  query Mutes {
    mutes {
      kind
      target
      name
      until
    }
  }
`);

export const StartMute = graphql(`
  mutation StartMute($input: MuteInput!) {
    muteStart(input: $input) {
      mutes {
        kind
        target
        name
        until
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const EndMute = graphql(`
  mutation EndMute($kind: String!, $target: String!) {
    muteEnd(kind: $kind, target: $target) {
      mutes {
        kind
        target
        name
        until
      }
      userErrors {
        code
        field
      }
    }
  }
`);
