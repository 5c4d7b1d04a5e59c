import { lazyRouteComponent } from '@tanstack/react-router';

export const savePages = { saved: lazyRouteComponent(() => import('./SavedPage'), 'SavedPage') };

export { LaterDialog } from './LaterDialog';
export { moments } from './moments';
export { SaveMenuItems } from './SaveMenuItems';
export { SavesEverywhere } from './SavesEverywhere';
export { wish } from './wishes';
