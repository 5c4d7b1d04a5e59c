import { Nothing, PageNotFetched, onDemand } from '@plein/platform/web';

export const notificationPages = {
  inbox: onDemand(async () => (await import('./InboxPage')).InboxPage, PageNotFetched),
  settings: onDemand(
    async () => (await import('./NotificationSettingsPage')).NotificationSettingsPage,
    PageNotFetched,
  ),
  digests: onDemand(async () => (await import('./DigestsPage')).DigestsPage, PageNotFetched),
  unsubscribe: onDemand(async () => (await import('./UnsubscribePage')).UnsubscribePage, PageNotFetched),
};

export const WaitingForMe = onDemand(async () => (await import('./WaitingForMe')).WaitingForMe, Nothing);
export { InboxCount, useInboxCount } from './InboxCount';
