import { PageNotFetched, onDemand } from '@plein/platform/web';

export const communityPages = {
  communities: onDemand(async () => (await import('./CommunitiesPage')).CommunitiesPage, PageNotFetched),
  start: onDemand(async () => (await import('./StartPage')).StartPage, PageNotFetched),
  people: onDemand(
    async () => (await import('./PeopleOfCommunityPage')).PeopleOfCommunityPage,
    PageNotFetched,
  ),
  about: onDemand(async () => (await import('./AboutPage')).AboutPage, PageNotFetched),
  settings: onDemand(async () => (await import('./SettingsPage')).SettingsPage, PageNotFetched),
};

export { FreshCommunities, useFreshCommunities, useVisit } from './FreshCommunities';
export { CommunityFrame } from './CommunityFrame';
export { CommunityQuery } from './communities.queries';
export { OfferDialog } from './OfferDialog';
