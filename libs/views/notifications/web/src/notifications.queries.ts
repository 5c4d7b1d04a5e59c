import { graphql } from '@plein/platform/web';

export const InboxCountQuery = graphql(`
  query InboxCount {
    notificationCount
  }
`);

export const InboxQuery = graphql(`
  query Inbox($view: String!, $filter: String, $after: ID) {
    notifications(view: $view, filter: $filter, first: 30, after: $after) {
      edges {
        cursor
        node {
          id
          reason
          why
          excerpt
          address
          others
          readAt
          doneAt
          laterUntil
          returnedAt
          createdAt
          also {
            reason
            people
          }
          root {
            __typename
            id
          }
          actor {
            id
            name
            photoId
          }
          community {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ReadNotification = graphql(`
  mutation ReadNotification($id: ID!) {
    notificationRead(id: $id) {
      notification {
        id
        readAt
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const FinishNotification = graphql(`
  mutation FinishNotification($id: ID!, $done: Boolean!) {
    notificationDone(id: $id, done: $done) {
      notification {
        id
        doneAt
        readAt
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const FinishAllNotifications = graphql(`
  mutation FinishAllNotifications($filter: String) {
    notificationsAllDone(filter: $filter) {
      count
      at
      userErrors {
        code
        field
      }
    }
  }
`);

export const ReopenNotifications = graphql(`
  mutation ReopenNotifications($at: DateTime!) {
    notificationsReopen(at: $at) {
      count
      userErrors {
        code
        field
      }
    }
  }
`);

export const UnreadNotification = graphql(`
  mutation UnreadNotification($id: ID!) {
    notificationUnread(id: $id) {
      notification {
        id
        readAt
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const KeepNotificationForLater = graphql(`
  mutation KeepNotificationForLater($id: ID!, $until: DateTime) {
    notificationLater(id: $id, until: $until) {
      notification {
        id
        laterUntil
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const MuteNotification = graphql(`
  mutation MuteNotification($id: ID!) {
    notificationMute(id: $id) {
      scope
      levelOf
      userErrors {
        code
        field
      }
    }
  }
`);

export const InboxPostQuery = graphql(`
  query InboxPost($id: ID!) {
    post(id: $id) {
      id
      ...PostCard_post
    }
  }
`);

export const InboxWikiPageQuery = graphql(`
  query InboxWikiPage($id: ID!) {
    page(id: $id) {
      id
      title
      language
      body
      viewerCan {
        comment
      }
      ...CommentThread_content
    }
  }
`);

export const LevelsChosenQuery = graphql(`
  query LevelsChosen {
    levelsChosen {
      scope
      id
      name
      level
      until
    }
  }
`);

export const SeeTimeZone = graphql(`
  mutation SeeTimeZone($timeZone: String!) {
    attentionRevise(input: { seenTimeZone: $timeZone }) {
      userErrors {
        code
        field
      }
    }
  }
`);
