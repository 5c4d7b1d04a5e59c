import { NotFetched, onDemand } from '@plein/platform/web';

/** Fetched when such a post is on the screen, or when somebody writes one. */
export const KindBox = onDemand(async () => (await import('./KindBox')).KindBox, NotFetched, {
  isAhead: true,
});
export const KindForm = onDemand(async () => (await import('./KindForm')).KindForm, NotFetched);
export const StoryForm = onDemand(async () => (await import('./KindForm')).StoryForm, NotFetched);
