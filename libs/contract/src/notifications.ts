import type { NoticeKind } from './attention';
import { factType } from './fact';
import { topicOf } from './live';

/** Why somebody is told, from the closest to the furthest: shown on every row of the inbox. */
export const notificationReasons = [
  'handover-offered',
  'invited',
  'requested',
  'role-assigned',
  'approved',
  'schedule-failed',
  'saved-reminder',
  'read-reminder',
  'announced',
  'poll-closed',
  'praised',
  'mentioned',
  'quoted',
  'replied',
  'commented',
  'questioned',
  'comments-closed',
  'post-archived',
  'taken-away',
  'post-pinned',
  'post-moved',
  'page-changed',
  'posted',
  'reacted',
] as const;
export type NotificationReason = (typeof notificationReasons)[number];

/** What reaches everyone whatever they muted: it is rare, and only few may send it; or they asked for it themselves. */
export const alwaysTold: readonly NotificationReason[] = [
  'announced',
  'read-reminder',
  'saved-reminder',
  'schedule-failed',
];

/** What somebody is to what happened, when the reason alone does not say. */
export const notificationWhys = [
  '',
  'author',
  'owner',
  'part',
  'watches',
  'watches-community',
  'watches-person',
  'usual-in-community',
  'runs-community',
  'moderates-community',
  'in-community',
] as const;
export type NotificationWhy = (typeof notificationWhys)[number];

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

const kinds: Record<NotificationReason, NoticeKind> = {
  mentioned: 'person',
  quoted: 'person',
  replied: 'person',
  'handover-offered': 'waiting',
  invited: 'waiting',
  requested: 'waiting',
  'poll-closed': 'conversations',
  praised: 'person',
  announced: 'waiting',
  'read-reminder': 'waiting',
  'saved-reminder': 'waiting',
  'schedule-failed': 'waiting',
  'role-assigned': 'waiting',
  approved: 'waiting',
  commented: 'conversations',
  questioned: 'conversations',
  'comments-closed': 'conversations',
  'post-archived': 'conversations',
  'taken-away': 'conversations',
  'post-pinned': 'conversations',
  'post-moved': 'conversations',
  posted: 'following',
  'page-changed': 'following',
  reacted: 'reactions',
};

/** The kind that a reason belongs to, for the choices of people. */
export const kindOfNotice = (reason: NotificationReason): NoticeKind => kinds[reason];
