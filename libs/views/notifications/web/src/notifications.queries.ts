import { graphql } from '@plein/platform/web';

export const InboxCountQuery = graphql(`
  query InboxCount {
    notificationCount
  }
`);

export const InboxQuery = graphql(`
  query Inbox($view: String!, $after: ID) {
    notifications(view: $view, first: 30, after: $after) {
      edges {
        cursor
        node {
          id
          reason
          excerpt
          address
          others
          readAt
          doneAt
          createdAt
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
  mutation FinishAllNotifications {
    notificationsAllDone {
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
