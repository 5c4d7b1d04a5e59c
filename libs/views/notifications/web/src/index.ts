import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';

export const notificationPages = {
  inbox: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
  settings: lazyRouteComponent(() => import('./NotificationSettingsPage'), 'NotificationSettingsPage'),
  digests: lazyRouteComponent(() => import('./DigestsPage'), 'DigestsPage'),
  unsubscribe: lazyRouteComponent(() => import('./UnsubscribePage'), 'UnsubscribePage'),
};

export const WaitingForMe = lazy(async () => ({ default: (await import('./WaitingForMe')).WaitingForMe }));
export { InboxCount, useInboxCount } from './InboxCount';
