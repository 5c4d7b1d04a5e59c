import { lazyRouteComponent } from '@tanstack/react-router';
import { HomePage } from './HomePage';

export const feedPages = {
  // The first screen of nearly everyone comes along at once: many small files would be larger together.
  home: HomePage,
  reader: lazyRouteComponent(() => import('./FeedAddressPage'), 'FeedAddressPage'),
  best: lazyRouteComponent(() => import('./BestPage'), 'BestPage'),
  why: lazyRouteComponent(() => import('./WhyPage'), 'WhyPage'),
  topic: lazyRouteComponent(() => import('./TopicPage'), 'TopicPage'),
  community: lazyRouteComponent(() => import('./CommunityPage'), 'CommunityPage'),
  profile: lazyRouteComponent(() => import('./ProfilePage'), 'ProfilePage'),
};
