import { lazyRouteComponent } from '@tanstack/react-router';

export const wikiPages = {
  spaces: lazyRouteComponent(() => import('./SpacesPage'), 'SpacesPage'),
  space: lazyRouteComponent(() => import('./SpacePage'), 'SpacePage'),
  start: lazyRouteComponent(() => import('./NewPage'), 'NewPage'),
  page: lazyRouteComponent(() => import('./PagePage'), 'PagePage'),
  versions: lazyRouteComponent(() => import('./VersionsPage'), 'VersionsPage'),
  permalink: lazyRouteComponent(() => import('./PermalinkPage'), 'PermalinkPage'),
};
