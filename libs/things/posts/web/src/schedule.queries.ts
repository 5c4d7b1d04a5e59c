import { graphql } from '@plein/platform/web';

export const ScheduledPostsQuery = graphql(`
  query ScheduledPosts {
    scheduledPosts {
      id
      publishAt
      postType
      body
      communityId
      quotedId
      draft
      problem
      community {
        id
        name
      }
    }
  }
`);

export const SchedulePost = graphql(`
  mutation SchedulePost($input: PostPublishInput!, $publishAt: DateTime!, $draft: DraftText!) {
    postSchedule(input: $input, publishAt: $publishAt, draft: $draft) {
      scheduled {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ReschedulePost = graphql(`
  mutation ReschedulePost($id: ID!, $publishAt: DateTime!) {
    postReschedule(id: $id, publishAt: $publishAt) {
      scheduled {
        id
        publishAt
        problem
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const UnschedulePost = graphql(`
  mutation UnschedulePost($id: ID!, $unscheduled: Boolean!) {
    postUnschedule(id: $id, unscheduled: $unscheduled) {
      userErrors {
        code
        field
      }
    }
  }
`);

export const PublishScheduled = graphql(`
  mutation PublishScheduled($id: ID!) {
    scheduledPublish(id: $id) {
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
