import { type NotificationReason, notificationReasons } from '@plein/contract';
import { readableSql } from '@plein/kernel/server';

export const inboxViews = ['open', 'later', 'done'] as const;
export type InboxView = (typeof inboxViews)[number];

/** Only what names the viewer, what waits for their answer, or what happened in a community. */
export const inboxFilters = ['mentioned', 'waiting', 'communities'] as const;
export type InboxFilter = (typeof inboxFilters)[number];

/** These wait for an answer. */
export const waitingReasons: readonly NotificationReason[] = [
  'handover-offered',
  'invited',
  'requested',
  'read-reminder',
  'saved-reminder',
  'schedule-failed',
];

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Which rows stand in a view, as a condition. */
export const inView = (view: InboxView, alias: string): string =>
  ({
    open: `${alias}.done_at IS NULL AND (${alias}.later_until IS NULL OR ${alias}.later_until <= now())`,
    later: `${alias}.done_at IS NULL AND ${alias}.later_until > now()`,
    done: `${alias}.done_at IS NOT NULL`,
  })[view];

export const inFilter = (filter: InboxFilter | null, alias: string): string => {
  switch (filter) {
    case 'mentioned':
      return `${alias}.reason = 'mentioned'`;
    case 'waiting':
      return `${alias}.reason IN (${list(waitingReasons)})`;
    case 'communities':
      return `(${alias}.community_id IS NOT NULL OR EXISTS (SELECT FROM content f WHERE f.id = ${alias}.content_id AND f.community_id IS NOT NULL))`;
    default:
      return 'true';
  }
};

/** What is about a text is shown only as long as the viewer may read the text; an invitation always. */
export const visibleSql = (alias: string, mine: `$${number}`): string =>
  `(${alias}.content_id IS NULL OR EXISTS (SELECT FROM content c WHERE c.id = ${alias}.content_id AND ${readableSql('c', mine)}
    AND NOT EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NOT NULL)))
  AND (${alias}.community_id IS NULL OR ${alias}.reason IN ('invited') OR EXISTS (
    SELECT FROM community m WHERE m.id = ${alias}.community_id AND (m.kind <> 'secret' OR m.id = ANY(${mine}::uuid[]))))`;

/** Reasons from the closest to the furthest, as a number to sort by. */
export const closenessSql = (alias: string): string =>
  `array_position(ARRAY[${list(notificationReasons)}], ${alias}.reason)`;

export const columnsSql = (alias: string): string =>
  `${alias}.id, ${alias}.person_id AS "personId", ${alias}.reason, ${alias}.why, ${alias}.actor_id AS "actorId", ${alias}.content_id AS "contentId",
  ${alias}.community_id AS "communityId", ${alias}.thread, ${alias}.actor_ids AS "actorIds", ${alias}.read_at AS "readAt", ${alias}.done_at AS "doneAt",
  ${alias}.later_until AS "laterUntil", ${alias}.returned_at AS "returnedAt", ${alias}.created_at AS "createdAt"`;
