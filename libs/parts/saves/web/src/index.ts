import { PageNotFetched, onDemand } from '@plein/platform/web';

export const savePages = {
  saved: onDemand(async () => (await import('./SavedPage')).SavedPage, PageNotFetched),
};

export { LaterDialog } from './LaterDialog';
export { moments } from './moments';
export { SaveMenuItems } from './SaveMenuItems';
export { SavesEverywhere } from './SavesEverywhere';
export { wish } from './wishes';
