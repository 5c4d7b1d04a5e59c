import { lazyRouteComponent } from '@tanstack/react-router';

export const adminPages = {
  administration: lazyRouteComponent(() => import('./Administration'), 'Administration'),
  myPart: lazyRouteComponent(() => import('./MyPartPage'), 'MyPartPage'),
  attention: lazyRouteComponent(() => import('./AttentionPage'), 'AttentionPage'),
  roles: lazyRouteComponent(() => import('./RolesPage'), 'RolesPage'),
  audit: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
  organisation: lazyRouteComponent(() => import('./OrganisationPage'), 'OrganisationPage'),
};
