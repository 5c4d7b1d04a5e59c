import { type Db, insertRows } from '@plein/platform/server';
import type { Calendar } from './calendar';
import type { Chance } from './chance';
import type { Staff } from './fill-people';

/** Who follows whom and what, so that *Following* has something in it for everybody. */
export async function fillFollows(db: Db, staff: Staff, calendar: Calendar, chance: Chance): Promise<void> {
  const topics = ['inregelen', 'storing', 'planner', 'veilig', 'jaarplan'];
  const rows = staff.all.flatMap((one) => [
    ...chance
      .some(
        staff.all.filter(({ id }) => id !== one.id),
        chance.between(2, 8),
      )
      .map((other) => ({ kind: 'person', target: other.id, follower_id: one.id })),
    ...chance
      .some(topics, chance.between(0, 2))
      .map((target) => ({ kind: 'topic', target, follower_id: one.id })),
  ]);
  await insertRows(
    db,
    'follow',
    rows.map((row) => ({ ...row, since: calendar.daysAgo(chance.between(10, 150)) })),
  );
}

/** An id that sorts at a moment, made by the database: inboxes are read by id. */
const idAt = (moment: string): string =>
  `regexp_replace(lpad(to_hex((extract(epoch FROM ${moment}) * 1000)::bigint), 12, '0'), '(.{8})', '\\1-')
     || '-7' || substr(gen_random_uuid()::text, 16))::uuid`.replace(/^/, '(');

/** What waits in everybody's inbox: answers where they take part, and their name in the texts of the last weeks. */
export async function fillInboxes(db: Db, calendar: Calendar): Promise<void> {
  const [since, readUntil] = [calendar.daysAgo(35), calendar.daysAgo(4)];
  await db.rows(
    `INSERT INTO notification (id, person_id, reason, actor_id, content_id, thread, actor_ids, created_at, read_at)
     SELECT ${idAt('c.created_at')}, l.target::uuid, 'mentioned', c.author_id, c.id, coalesce(c.root_id, c.id), ARRAY[c.author_id], c.created_at,
            CASE WHEN c.created_at < $2 THEN c.created_at + interval '1 hour' END
       FROM content_link l JOIN content c ON c.id = l.content_id
      WHERE l.kind = 'mention' AND c.created_at > $1 AND c.author_id <> l.target::uuid
        AND (c.audience = 'everyone' OR EXISTS (
          SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = l.target::uuid))
     ON CONFLICT DO NOTHING`,
    [since, readUntil],
  );
  await db.rows(
    `INSERT INTO notification (id, person_id, reason, actor_id, content_id, thread, actor_ids, created_at, read_at)
     SELECT ${idAt('created_at')}, person_id, 'commented', author_id, id, root_id, ARRAY[author_id], created_at,
            CASE WHEN created_at < $2 THEN created_at + interval '1 hour' END
       FROM (SELECT DISTINCT ON (p.author_id, c.root_id) p.author_id AS person_id, c.author_id, c.id, c.root_id, c.created_at
               FROM content c JOIN content p ON coalesce(p.root_id, p.id) = c.root_id AND p.id < c.id AND p.author_id <> c.author_id
              WHERE c.kind = 'comment' AND c.created_at > $1
              ORDER BY p.author_id, c.root_id, c.id DESC) AS newest
     ON CONFLICT DO NOTHING`,
    [since, readUntil],
  );
}
