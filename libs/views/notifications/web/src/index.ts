import { lazyRouteComponent } from '@tanstack/react-router';

export const notificationPages = { inbox: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage') };

export { InboxCount, useInboxCount } from './InboxCount';
