import { lazy } from 'react';

export { PollBox_post } from './polls.queries';
export { type PollWriting, emptyPoll, pollProblem, pollToSend } from './writing';

/** Fetched when a poll is on the screen, or when somebody makes one. */
export const PollBox = lazy(async () => ({ default: (await import('./PollBox')).PollBox }));
export const PollForm = lazy(async () => ({ default: (await import('./PollForm')).PollForm }));
