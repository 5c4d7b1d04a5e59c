import {
  type NotificationReason,
  NotificationRaised,
  type NotificationRef,
  type NotificationWhy,
  NotificationsChanged,
} from '@plein/contract';
import { Facts } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** Who is to hear of it, and what they are to it; a plain list when the reason says it all. */
export type Receivers = readonly string[] | ReadonlyMap<string, NotificationWhy>;

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

const mostActors = 500;

/** These wait for an answer or are about the receiver's own place: nobody can be without them. */
const always: readonly NotificationReason[] = [
  'role-assigned',
  'handover-offered',
  'invited',
  'requested',
  'approved',
  // Rare, and only few may send it: nobody misses it by accident.
  'announced',
  'read-reminder',
];
/** Said to somebody in person: heard in a community that is kept quiet as well. */
const inPerson: readonly NotificationReason[] = ['mentioned', 'replied', 'praised'];

const communityOf = 'coalesce($5, (SELECT c.community_id FROM content c WHERE c.id = $4))';

/**
 * Whether somebody does not want to hear of it. What is chosen for the conversation itself counts before what is
 * chosen for its community; a muted person is not heard anywhere.
 */
const isMuted = (person: string): string => `(
  SELECT coalesce(bool_or(l.scope = 'person' AND l.level = 'muted'), false)
      OR coalesce(bool_or(l.scope = 'content' AND l.level = 'muted'), false)
      OR NOT $9 AND NOT coalesce(bool_or(l.scope = 'content'), false)
         AND coalesce(max(l.level) FILTER (WHERE l.scope = 'community'),
           (SELECT u.level FROM community_attention u WHERE u.community_id = ${communityOf}), 'normal') = 'muted'
    FROM attention_level l
   WHERE l.person_id = ${person} AND (l.until IS NULL OR l.until > now()) AND (
     (l.scope = 'person' AND l.target = $3) OR
     (l.scope = 'content' AND l.target = (SELECT coalesce(c.root_id, c.id) FROM content c WHERE c.id = $4)) OR
     (l.scope = 'community' AND l.target = ${communityOf})))`;

/** Raises the bell for people. Never for whoever did it, and never for what somebody may not read. */
@Injectable()
export class Notifier {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  async notify(people: Receivers, notice: Notice): Promise<void> {
    const receivers = new Map(
      'get' in people ? people : people.map((id): [string, NotificationWhy] => [id, '']),
    );
    if (notice.actorId) receivers.delete(notice.actorId);
    if (receivers.size === 0) return;
    await this.db.transact(async () => {
      const raised = await this.db.rows<{ id: string; personId: string }>(
        `WITH able AS (
           SELECT p.id, r.why FROM unnest($1::uuid[], $10::text[]) AS r (id, why) JOIN person p ON p.id = r.id
            WHERE p.status = 'active'
              AND ($4::uuid IS NULL OR EXISTS (
                SELECT FROM content c WHERE c.id = $4 AND c.withdrawn_at IS NULL
                   AND NOT EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NOT NULL)
                   AND (c.audience = 'everyone' OR EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = p.id))))
              AND ($8 OR NOT ${isMuted('p.id')})
         ), fresh AS (
           INSERT INTO told (cause, person_id) SELECT $7, able.id FROM able ON CONFLICT DO NOTHING RETURNING person_id AS id
         )
         INSERT INTO notification (id, person_id, why, reason, actor_id, content_id, community_id, thread, actor_ids, created_at)
         SELECT uuid7(), fresh.id, able.why, $2, $3, $4, $5, $6, CASE WHEN $3::uuid IS NULL THEN '{}' ELSE ARRAY[$3::uuid] END, now() FROM fresh JOIN able USING (id)
         ON CONFLICT (person_id, thread, reason) WHERE done_at IS NULL DO UPDATE SET
           why = excluded.why,
           actor_id = excluded.actor_id,
           content_id = excluded.content_id,
           created_at = excluded.created_at,
           -- Once read, it begins anew with who came after.
           actor_ids = CASE WHEN notification.read_at IS NULL
             THEN (SELECT coalesce(array_agg(DISTINCT one), '{}') FROM unnest(notification.actor_ids[1:${mostActors}] || excluded.actor_ids) AS one)
             ELSE excluded.actor_ids END,
           read_at = NULL
         RETURNING id, person_id AS "personId"`,
        [
          [...receivers.keys()],
          notice.reason,
          notice.actorId,
          notice.contentId ?? null,
          notice.communityId ?? null,
          notice.thread,
          notice.cause,
          always.includes(notice.reason),
          inPerson.includes(notice.reason),
          [...receivers.values()],
        ],
      );
      const about = raised.map(({ id: notificationId, personId }) => ({ notificationId, personId }));
      await this.facts.recordAll(NotificationRaised, about, null);
    });
  }

  /** A comment is gone; the lines that led to it lead to the newest that is left of those they told of. */
  async leadElsewhere(commentId: string): Promise<void> {
    await this.db.rows(
      `UPDATE notification n SET (content_id, actor_id, actor_ids) = (
         SELECT left_over.id, left_over.author_id,
           CASE WHEN EXISTS (SELECT FROM content o WHERE ${stillThere('o')} AND o.author_id = w.author_id) THEN n.actor_ids
             ELSE array_remove(n.actor_ids, w.author_id) END
           FROM content left_over WHERE ${stillThere('left_over')} ORDER BY left_over.id DESC LIMIT 1)
         FROM content w
        WHERE w.id = $1 AND w.withdrawn_at IS NOT NULL AND n.content_id = w.id AND n.done_at IS NULL AND n.reason IN ('commented', 'replied')
          AND EXISTS (SELECT FROM content o WHERE ${stillThere('o')})`,
      [commentId],
    );
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

/** A comment in the thread of the withdrawn `w`, by one of those whom line `n` tells of. */
const stillThere = (alias: string): string =>
  `${alias}.root_id = w.root_id AND ${alias}.kind = 'comment' AND ${alias}.withdrawn_at IS NULL AND ${alias}.author_id = ANY(n.actor_ids)`;
