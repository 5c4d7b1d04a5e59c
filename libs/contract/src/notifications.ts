import { factType } from './fact';
import { topicOf } from './live';

/** Why somebody is told: shown on every row of the inbox. */
export const notificationReasons = [
  'mentioned',
  'replied',
  'commented',
  'reacted',
  'questioned',
  'page-changed',
  'role-assigned',
  'handover-offered',
  'invited',
  'requested',
  'approved',
  'poll-closed',
] as const;
export type NotificationReason = (typeof notificationReasons)[number];

export interface NotificationRef {
  notificationId: string;
  personId: string;
}

const about = {
  topics: (notification: NotificationRef) => [topicOf.person(notification.personId)],
  subject: (notification: NotificationRef) => notification.notificationId,
};

export const NotificationRaised = factType<NotificationRef>('notification.raised', about);
/** Somebody read them, or what they were about came or went: the bell counts again. */
export const NotificationsChanged = factType<NotificationRef>('notification.changed', about);
