import { factType } from './fact';
import { placeTopics, topicOf } from './live';
import type { PostRef } from './posts';

/**
 * `fewest`: an anonymous poll shows no result before so many people chose, and makes it anew for so many at a time,
 * so that nobody can see a single vote arrive.
 */
export const pollLimits = { leastOptions: 2, mostOptions: 10, option: 100, fewest: 5 } as const;

const about = {
  topics: (post: PostRef) => [...placeTopics(post), topicOf.content(post.postId)],
  subject: (post: PostRef) => post.postId,
};

/** The result of a poll changed. Of an anonymous one it names nobody, and is told for several votes at a time. */
export const PollVoted = factType<PostRef>('post.poll-voted', about);
export const PollClosed = factType<PostRef>('post.poll-closed', about);
