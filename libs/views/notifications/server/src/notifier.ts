import {
  type NotificationReason,
  NotificationRaised,
  type NotificationRef,
  NotificationsChanged,
} from '@plein/contract';
import { Facts } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

export interface Notice {
  reason: NotificationReason;
  actorId: string | null;
  contentId?: string | null;
  communityId?: string | null;
  /** What belongs together: one open row per thread and reason. */
  thread: string;
  /** What happened. Nobody is told of it twice, not even when the telling is tried again. */
  cause: string;
}

const mostActors = 20;

/** Raises the bell for people. Never for whoever did it, and never for what somebody may not read. */
@Injectable()
export class Notifier {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  async notify(personIds: readonly string[], notice: Notice): Promise<void> {
    const receivers = [...new Set(personIds)].filter((id) => id !== notice.actorId);
    if (receivers.length === 0) return;
    await this.db.transact(async () => {
      const raised = await this.db.rows<{ id: string; personId: string }>(
        `WITH able AS (
           SELECT p.id FROM person p
            WHERE p.id = ANY($1::uuid[]) AND p.status = 'active'
              AND ($4::uuid IS NULL OR EXISTS (
                SELECT FROM content c WHERE c.id = $4 AND c.withdrawn_at IS NULL
                   AND NOT EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NOT NULL)
                   AND (c.audience = 'everyone' OR EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = p.id))))
         ), fresh AS (
           INSERT INTO told (cause, person_id) SELECT $7, able.id FROM able ON CONFLICT DO NOTHING RETURNING person_id AS id
         )
         INSERT INTO notification (id, person_id, reason, actor_id, content_id, community_id, thread, actor_ids, created_at)
         SELECT uuid7(), fresh.id, $2, $3, $4, $5, $6, CASE WHEN $3::uuid IS NULL THEN '{}' ELSE ARRAY[$3::uuid] END, now() FROM fresh
         ON CONFLICT (person_id, thread, reason) WHERE done_at IS NULL AND read_at IS NULL DO UPDATE SET
           actor_id = excluded.actor_id,
           content_id = excluded.content_id,
           created_at = excluded.created_at,
           actor_ids = (SELECT coalesce(array_agg(DISTINCT one), '{}') FROM unnest(notification.actor_ids[1:${mostActors}] || excluded.actor_ids) AS one)
         RETURNING id, person_id AS "personId"`,
        [
          receivers,
          notice.reason,
          notice.actorId,
          notice.contentId ?? null,
          notice.communityId ?? null,
          notice.thread,
          notice.cause,
        ],
      );
      const about = raised.map(({ id: notificationId, personId }) => ({ notificationId, personId }));
      await this.facts.recordAll(NotificationRaised, about, null);
    });
  }

  /** What these texts say may be shown to others now, or to fewer: whoever it waits for counts again. */
  async recount(where: { contentId: string } | { communityId: string }): Promise<void> {
    const [column, id] =
      'contentId' in where
        ? ['c.id = $1 OR c.root_id', where.contentId]
        : ['c.community_id', where.communityId];
    await this.db.transact(async () => {
      const waiting = await this.db.rows<NotificationRef>(
        `SELECT DISTINCT ON (n.person_id) n.id AS "notificationId", n.person_id AS "personId"
           FROM content c JOIN notification n ON n.content_id = c.id AND n.done_at IS NULL
          WHERE ${column} = $1`,
        [id],
      );
      await this.facts.recordAll(NotificationsChanged, waiting, null);
    });
  }
}
