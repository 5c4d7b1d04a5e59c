import { withWords } from '@plein/platform/web';
import { lazyRouteComponent } from '@tanstack/react-router';

/** Fetched with the first page of a wiki. */
const words = { nl: () => import('./i18n/nl.json'), en: () => import('./i18n/en.json') };

export const wikiPages = {
  spaces: lazyRouteComponent(async () => withWords(words, (await import('./SpacesPage')).SpacesPage)),
  space: lazyRouteComponent(async () => withWords(words, (await import('./SpacePage')).SpacePage)),
  start: lazyRouteComponent(async () => withWords(words, (await import('./NewPage')).NewPage)),
  page: lazyRouteComponent(async () => withWords(words, (await import('./PagePage')).PagePage)),
  versions: lazyRouteComponent(async () => withWords(words, (await import('./VersionsPage')).VersionsPage)),
  permalink: lazyRouteComponent(async () =>
    withWords(words, (await import('./PermalinkPage')).PermalinkPage),
  ),
};
