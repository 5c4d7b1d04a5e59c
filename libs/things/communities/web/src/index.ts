import { lazyRouteComponent } from '@tanstack/react-router';

export const communityPages = {
  communities: lazyRouteComponent(() => import('./CommunitiesPage'), 'CommunitiesPage'),
  start: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
  people: lazyRouteComponent(() => import('./PeopleOfCommunityPage'), 'PeopleOfCommunityPage'),
  about: lazyRouteComponent(() => import('./AboutPage'), 'AboutPage'),
  settings: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
};

export { FreshCommunities, useFreshCommunities, useVisit } from './FreshCommunities';
export { CommunityFrame } from './CommunityFrame';
export { CommunityQuery } from './communities.queries';
export { OfferDialog } from './OfferDialog';
