import { NotFetched, Nothing, onDemand } from '@plein/platform/web';

export { LevelDialog, MuteDialog } from './dialogs';
export const CommunityLevel = onDemand(
  async () => (await import('./CommunityLevel')).CommunityLevel,
  NotFetched,
);
export const AttentionPrice = onDemand(
  async () => (await import('./AttentionPrice')).AttentionPrice,
  Nothing,
);
export const MutesSection = onDemand(async () => (await import('./MutesSection')).MutesSection, NotFetched);
export { LevelButton } from './LevelButton';
export { LevelMenuItem } from './LevelMenuItem';
export { SetLevel } from './levels.queries';
export { MuteButton } from './MuteButton';
export type { Mutable } from './MuteDialog';
