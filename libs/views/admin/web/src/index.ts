import { PageNotFetched, onDemand, withWords } from '@plein/platform/web';

/** Few people come here: these words are not fetched by everyone. */
const words = { nl: () => import('./i18n/nl.json'), en: () => import('./i18n/en.json') };

export const adminPages = {
  administration: onDemand(
    async () => withWords(words, (await import('./Administration')).Administration),
    PageNotFetched,
  ),
  myPart: onDemand(async () => withWords(words, (await import('./MyPartPage')).MyPartPage), PageNotFetched),
  attention: onDemand(async () => (await import('./AttentionPage')).AttentionPage, PageNotFetched),
  roles: onDemand(async () => (await import('./RolesPage')).RolesPage, PageNotFetched),
  audit: onDemand(async () => (await import('./AuditPage')).AuditPage, PageNotFetched),
  organisation: onDemand(async () => (await import('./OrganisationPage')).OrganisationPage, PageNotFetched),
};
