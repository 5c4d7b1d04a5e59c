import { lazyRouteComponent } from '@tanstack/react-router';

export const feedPages = {
  home: lazyRouteComponent(() => import('./HomePage'), 'HomePage'),
  best: lazyRouteComponent(() => import('./BestPage'), 'BestPage'),
  why: lazyRouteComponent(() => import('./WhyPage'), 'WhyPage'),
  topic: lazyRouteComponent(() => import('./TopicPage'), 'TopicPage'),
  community: lazyRouteComponent(() => import('./CommunityPage'), 'CommunityPage'),
  profile: lazyRouteComponent(() => import('./ProfilePage'), 'ProfilePage'),
};
