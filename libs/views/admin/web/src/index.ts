import { withWords } from '@plein/platform/web';
import { lazyRouteComponent } from '@tanstack/react-router';

/** Few people come here: these words are not fetched by everyone. */
const words = { nl: () => import('./i18n/nl.json'), en: () => import('./i18n/en.json') };

export const adminPages = {
  administration: lazyRouteComponent(async () =>
    withWords(words, (await import('./Administration')).Administration),
  ),
  myPart: lazyRouteComponent(async () => withWords(words, (await import('./MyPartPage')).MyPartPage)),
  attention: lazyRouteComponent(() => import('./AttentionPage'), 'AttentionPage'),
  roles: lazyRouteComponent(() => import('./RolesPage'), 'RolesPage'),
  audit: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
  organisation: lazyRouteComponent(() => import('./OrganisationPage'), 'OrganisationPage'),
};
