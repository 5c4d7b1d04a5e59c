import { DialogNotFetched, NotFetched, onDemand } from '@plein/platform/web';

/** The texts that something has had, and what changed between them; fetched when it is asked for. */
export const HistoryDialog = onDemand(
  async () => (await import('./HistoryDialog')).HistoryDialog,
  DialogNotFetched,
  { isAhead: true },
);
export const Comparison = onDemand(async () => (await import('./Comparison')).Comparison, NotFetched);
export const DiffText = onDemand(async () => (await import('./DiffText')).DiffText, NotFetched);
