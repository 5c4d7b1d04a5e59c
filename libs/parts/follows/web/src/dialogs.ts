import { DialogNotFetched, onDemand } from '@plein/platform/web';

/** How much one wants to hear of something; fetched when it is asked for. */
export const LevelDialog = onDemand(
  async () => (await import('./LevelDialog')).LevelDialog,
  DialogNotFetched,
  { isAhead: true },
);
/** Not to see somebody, a topic or a word for a while; fetched when it is asked for. */
export const MuteDialog = onDemand(async () => (await import('./MuteDialog')).MuteDialog, DialogNotFetched, {
  isAhead: true,
});
