import { PageNotFetched, onDemand } from '@plein/platform/web';
import { HomePage } from './HomePage';

export const feedPages = {
  // The first screen of nearly everyone comes along at once: many small files would be larger together.
  home: HomePage,
  reader: onDemand(async () => (await import('./FeedAddressPage')).FeedAddressPage, PageNotFetched),
  best: onDemand(async () => (await import('./BestPage')).BestPage, PageNotFetched),
  why: onDemand(async () => (await import('./WhyPage')).WhyPage, PageNotFetched),
  topic: onDemand(async () => (await import('./TopicPage')).TopicPage, PageNotFetched),
  community: onDemand(async () => (await import('./CommunityPage')).CommunityPage, PageNotFetched),
  profile: onDemand(async () => (await import('./ProfilePage')).ProfilePage, PageNotFetched),
};
