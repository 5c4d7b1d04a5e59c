import {
  NotificationRaised,
  type NotificationReason,
  type NotificationRef,
  type NotificationWhy,
  NotificationsChanged,
  alwaysTold,
  kindOfNotice,
  usualWays,
} from '@plein/contract';
import { mutedSql } from '@plein/follows/server';
import { Facts } from '@plein/kernel/server';
import { Db, Jobs, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { waysSql } from './delivery/settings';

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
  /** Said to a whole group, so not to anybody in person: who keeps that quiet does not hear it. */
  isToAll?: boolean;
}

const mostActors = 500;
/** What is told of together is heard by every server at once. */
const atOnce = 100;
const peoplePerJob = 100;
/** Crowds come one after the other, so that there is room beside them for all else. */
const crowds = 'attention-of-crowds';
export const fewPeople = 20;

interface Raised {
  /** The line in the inbox; null when it comes by another way only. */
  id: string | null;
  personId: string;
  mayInterrupt: boolean | null;
}

/** These wait for an answer or are about the receiver's own place: nobody can be without them. */
const always: readonly NotificationReason[] = [
  ...alwaysTold,
  'role-assigned',
  'handover-offered',
  'invited',
  'requested',
  'approved',
];
/** Said to somebody in person: heard in a community that is kept quiet as well. */
const inPerson: readonly NotificationReason[] = ['mentioned', 'quoted', 'replied', 'praised'];

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

/** Ids sort by time. */
const comesLate = `($2 <> 'reacted' AND notification.read_at IS NULL AND notification.content_id > excluded.content_id)`;

/** Whether somebody does not want to see it in feeds either: who did it, the text, or the post it is about. */
const isUnseen = (person: string): string => `(
  EXISTS (SELECT FROM mute q WHERE q.person_id = ${person} AND (q.until IS NULL OR q.until > now())
     AND q.kind = 'person' AND q.target = $3::uuid::text)
  OR EXISTS (SELECT FROM content c WHERE c.id IN ($4, (SELECT r.root_id FROM content r WHERE r.id = $4)) AND ${mutedSql('c', person)}))`;

/** Raises the bell for people. Never for whoever did it, and never for what somebody may not read. */
@Injectable()
export class Notifier {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
  ) {}

  /** Many come a few at a time: everybody else reads on meanwhile. Telling it again goes on where it was. */
  async notify(people: Receivers, notice: Notice): Promise<void> {
    const receivers = new Map(
      'get' in people ? people : people.map((id): [string, NotificationWhy] => [id, '']),
    );
    if (notice.actorId) receivers.delete(notice.actorId);
    const all = [...receivers];
    for (let at = 0; at < all.length; at += atOnce) {
      const from = performance.now();
      await this.tell(new Map(all.slice(at, at + atOnce)), notice);
      if (at + atOnce < all.length) await this.jobs.breathe(performance.now() - from);
    }
  }

  private async tell(receivers: ReadonlyMap<string, NotificationWhy>, notice: Notice): Promise<void> {
    const kind = kindOfNotice(notice.reason);
    await this.db.transact(async () => {
      const raised = await this.db.rows<Raised>(
        `WITH able AS (
           SELECT p.id, r.why, CASE WHEN $13 THEN '{app,push,mail}' ELSE ${waysSql('$11', '$12')} END AS ways
             FROM unnest($1::uuid[], $10::text[]) AS r (id, why) JOIN person p ON p.id = r.id
             LEFT JOIN attention_setting s ON s.person_id = p.id
            WHERE p.status = 'active'
              AND ($4::uuid IS NULL OR EXISTS (
                SELECT FROM content c WHERE c.id = $4 AND c.withdrawn_at IS NULL
                   AND NOT EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NOT NULL)
                   AND (c.audience = 'everyone' OR EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = p.id))))
              AND ($8 OR NOT ${isMuted('p.id')})
              AND ($8 OR $9 AND $2 = 'mentioned' OR NOT ${isUnseen('p.id')})
         ), fresh AS (
           INSERT INTO told (cause, person_id) SELECT $7, able.id FROM able ON CONFLICT DO NOTHING RETURNING person_id AS id
         ), line AS (
         INSERT INTO notification (id, person_id, why, reason, actor_id, content_id, community_id, thread, actor_ids, created_at)
         SELECT uuid7(), fresh.id, able.why, $2, $3, $4, $5, $6, CASE WHEN $3::uuid IS NULL THEN '{}' ELSE ARRAY[$3::uuid] END, now() FROM fresh JOIN able USING (id)
          WHERE 'app' = ANY(able.ways) OR $11 = 'waiting'
         ON CONFLICT (person_id, thread, reason) WHERE done_at IS NULL DO UPDATE SET
           why = excluded.why,
           -- Jobs may come in another order than what they tell of; the newest is what a line leads to.
           actor_id = CASE WHEN ${comesLate} THEN notification.actor_id ELSE excluded.actor_id END,
           content_id = CASE WHEN ${comesLate} THEN notification.content_id ELSE excluded.content_id END,
           created_at = excluded.created_at,
           -- Once read, it begins anew with who came after.
           actor_ids = CASE WHEN notification.read_at IS NULL
             THEN (SELECT coalesce(array_agg(DISTINCT one), '{}') FROM unnest(notification.actor_ids[1:${mostActors}] || excluded.actor_ids) AS one)
             ELSE excluded.actor_ids END,
           read_at = NULL
         RETURNING id, person_id, xmax = 0 AS is_new
         ), noticed AS (
           INSERT INTO notice (id, person_id, notification_id, reason, why, actor_id, content_id, community_id, ways, must_read, fate, due_at, created_at)
           SELECT uuid7(), fresh.id, line.id, $2, able.why, $3, $4, $5, able.ways, $13,
             -- Five likes are one line, and one interruption.
             CASE WHEN able.ways && '{push,mail}' AND ($2 <> 'reacted' OR line.is_new IS NOT FALSE) THEN 'waiting' ELSE 'digest' END, $14, $14
             FROM fresh JOIN able USING (id) LEFT JOIN line ON line.person_id = fresh.id
            WHERE able.ways && '{push,mail,digest}' AND ($2 <> 'reacted' OR line.is_new IS NOT FALSE OR 'digest' = ANY(able.ways))
           RETURNING person_id, fate
         )
         SELECT line.id, coalesce(line.person_id, noticed.person_id) AS "personId", noticed.fate = 'waiting' AS "mayInterrupt"
           FROM line FULL JOIN noticed ON noticed.person_id = line.person_id`,
        [
          [...receivers.keys()],
          notice.reason,
          notice.actorId,
          notice.contentId ?? null,
          notice.communityId ?? null,
          notice.thread,
          notice.cause,
          always.includes(notice.reason),
          inPerson.includes(notice.reason) && !notice.isToAll,
          [...receivers.values()],
          kind,
          usualWays[kind],
          alwaysTold.includes(notice.reason),
          clock.now(),
        ],
      );
      const interrupts = raised.filter((one) => one.mayInterrupt).map(({ personId }) => personId);
      for (let from = 0; from < interrupts.length; from += peoplePerJob) {
        const personIds = interrupts.slice(from, from + peoplePerJob);
        await this.jobs.ask('attention-decide', { personIds }, personIds.length < fewPeople ? null : crowds);
      }
      const about = raised.flatMap(({ id: notificationId, personId }) =>
        notificationId ? [{ notificationId, personId }] : [],
      );
      await this.facts.recordAll(NotificationRaised, about, null);
    });
  }

  /** Who has been told of something, now or in an earlier try. */
  async whoWasTold(cause: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('SELECT person_id AS id FROM told WHERE cause = $1', [
      cause,
    ]);
    return rows.map(({ id }) => id);
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
