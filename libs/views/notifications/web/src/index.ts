import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';

export const notificationPages = { inbox: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage') };

export const WaitingForMe = lazy(async () => ({ default: (await import('./WaitingForMe')).WaitingForMe }));
export { InboxCount, useInboxCount } from './InboxCount';
