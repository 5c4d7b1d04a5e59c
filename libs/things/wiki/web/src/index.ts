import { PageNotFetched, onDemand, withWords } from '@plein/platform/web';

/** Fetched with the first page of a wiki. */
const words = { nl: () => import('./i18n/nl.json'), en: () => import('./i18n/en.json') };

export const wikiPages = {
  spaces: onDemand(async () => withWords(words, (await import('./SpacesPage')).SpacesPage), PageNotFetched),
  space: onDemand(async () => withWords(words, (await import('./SpacePage')).SpacePage), PageNotFetched),
  start: onDemand(async () => withWords(words, (await import('./NewPage')).NewPage), PageNotFetched),
  page: onDemand(async () => withWords(words, (await import('./PagePage')).PagePage), PageNotFetched),
  versions: onDemand(
    async () => withWords(words, (await import('./VersionsPage')).VersionsPage),
    PageNotFetched,
  ),
  permalink: onDemand(
    async () => withWords(words, (await import('./PermalinkPage')).PermalinkPage),
    PageNotFetched,
  ),
};
