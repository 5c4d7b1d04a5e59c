import { NotFetched, onDemand } from '@plein/platform/web';

export { PollBox_post } from './polls.queries';
export { type PollWriting, emptyPoll, pollProblem, pollToSend } from './writing';

/** Fetched when a poll is on the screen, or when somebody makes one. */
export const PollBox = onDemand(async () => (await import('./PollBox')).PollBox, NotFetched);
export const PollForm = onDemand(async () => (await import('./PollForm')).PollForm, NotFetched);
