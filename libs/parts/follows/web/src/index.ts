import { lazy } from 'react';

/** How much one wants to hear of something; fetched when it is asked for. */
export const LevelDialog = lazy(async () => ({ default: (await import('./LevelDialog')).LevelDialog }));
export const CommunityLevel = lazy(async () => ({
  default: (await import('./CommunityLevel')).CommunityLevel,
}));
export const AttentionPrice = lazy(async () => ({
  default: (await import('./AttentionPrice')).AttentionPrice,
}));
export { LevelButton } from './LevelButton';
export { LevelMenuItem } from './LevelMenuItem';
export { SetLevel } from './levels.queries';
/** Not to see somebody, a topic or a word for a while; fetched when it is asked for. */
export const MuteDialog = lazy(async () => ({ default: (await import('./MuteDialog')).MuteDialog }));
export const MutesSection = lazy(async () => ({ default: (await import('./MutesSection')).MutesSection }));
export { MuteButton } from './MuteButton';
export type { Mutable } from './MuteDialog';
