import { PageNotFetched, onDemand } from '@plein/platform/web';

export const draftPages = {
  drafts: onDemand(async () => (await import('./DraftsPage')).DraftsPage, PageNotFetched),
};

export { DraftsEverywhere } from './DraftsEverywhere';
