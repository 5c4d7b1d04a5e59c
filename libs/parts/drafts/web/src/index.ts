import { lazyRouteComponent } from '@tanstack/react-router';

export const draftPages = { drafts: lazyRouteComponent(() => import('./DraftsPage'), 'DraftsPage') };

export { DraftsEverywhere } from './DraftsEverywhere';
