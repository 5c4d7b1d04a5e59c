import { graphql } from '@plein/platform/web';

export const AttentionSettings_all = graphql(`
  fragment AttentionSettings_all on AttentionSettings {
    ways {
      kind
      app
      push
      mail
      digest
    }
    timeZone
    quiet
    quietFrom
    quietTo
    quietDays
    pausedUntil
    quietUntil
    budget
    budgetMost
    used
    inNextDigest
    digest
    digestAt
    digestDay
    mailPrivacy
    hasMail
  }
`);

export const AttentionSettingsQuery = graphql(`
  query AttentionSettings {
    attentionSettings {
      ...AttentionSettings_all
    }
  }
`);

export const ReviseAttention = graphql(`
  mutation ReviseAttention($input: AttentionInput!) {
    attentionRevise(input: $input) {
      settings {
        ...AttentionSettings_all
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PauseAttention = graphql(`
  mutation PauseAttention($input: PauseInput!) {
    attentionPause(input: $input) {
      settings {
        ...AttentionSettings_all
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const DigestsQuery = graphql(`
  query Digests {
    digests {
      id
      moment
      passed {
        id
        reason
        actor
        place
        title
        text
        address
      }
      fresh {
        id
        reason
        actor
        place
        title
        text
        address
      }
    }
  }
`);

export const AttentionFrameQuery = graphql(`
  query AttentionFrame {
    attentionFrame {
      budgetUsual
      budgetMost
    }
  }
`);

export const ReviseAttentionFrame = graphql(`
  mutation ReviseAttentionFrame($input: AttentionFrameInput!) {
    attentionFrameRevise(input: $input) {
      frame {
        budgetUsual
        budgetMost
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PushKeyQuery = graphql(`
  query PushKey {
    pushKey
  }
`);

export const PushDevicesQuery = graphql(`
  query PushDevices {
    pushDevices {
      id
      name
      endpoint
      createdAt
    }
  }
`);

export const SubscribeToPush = graphql(`
  mutation SubscribeToPush($input: PushInput!) {
    pushSubscribe(input: $input) {
      device {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const UnsubscribeFromPush = graphql(`
  mutation UnsubscribeFromPush($endpoint: String!) {
    pushUnsubscribe(endpoint: $endpoint) {
      userErrors {
        code
        field
      }
    }
  }
`);
