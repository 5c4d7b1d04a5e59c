import { Db } from '@plein/platform/server';

/** Whether a person may still know of a notice `n`: its text is there and for them, its community not a secret to them. */
export const stillReadable = (alias: string): string =>
  `(${alias}.content_id IS NULL OR EXISTS (SELECT FROM content c WHERE c.id = ${alias}.content_id AND c.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NOT NULL)
      AND (c.audience = 'everyone' OR EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = ${alias}.person_id))))
   AND (${alias}.community_id IS NULL OR EXISTS (SELECT FROM community k WHERE k.id = ${alias}.community_id AND (k.kind <> 'secret'
      OR EXISTS (SELECT FROM membership m WHERE m.community_id = k.id AND m.person_id = ${alias}.person_id)
      OR EXISTS (SELECT FROM membership_request q WHERE q.community_id = k.id AND q.person_id = ${alias}.person_id AND q.kind = 'invitation'))))`;

/** One thing in a mail or a push, as it may be told at this moment. */
export interface Told {
  id: string;
  reason: string;
  why: string;
  actor: string | null;
  place: string | null;
  text: string | null;
  title: string | null;
  address: string;
}

const addressSql = `CASE
  WHEN c.kind = 'post' THEN '/p/' || c.id
  WHEN c.kind = 'page' THEN '/page/' || c.id
  WHEN c.kind = 'comment' THEN (CASE r.kind WHEN 'page' THEN '/page/' ELSE '/p/' END) || c.root_id || '#comment-' || c.id
  WHEN n.reason = 'taken-away' AND g.slug IS NULL THEN '/inbox'
  WHEN n.reason IN ('handover-offered', 'invited') OR g.slug IS NULL THEN '/me/part'
  WHEN n.reason = 'requested' THEN '/c/' || g.slug || '/settings'
  ELSE '/c/' || g.slug END`;

/** What these notices say, for the eyes of whom they are for: rights are asked now, whatever held when it happened. */
export function toldNow(db: Db, column: 'interruption_id' | 'digest_id', id: string): Promise<Told[]> {
  return db.rows<Told>(
    `SELECT n.id, n.reason, n.why, a.name AS actor, g.name AS place, left(c.text, 300) AS text, coalesce(r.title, c.title) AS title, ${addressSql} AS address
       FROM notice n
       LEFT JOIN person a ON a.id = n.actor_id
       LEFT JOIN content c ON c.id = n.content_id
       LEFT JOIN content r ON r.id = c.root_id
       LEFT JOIN community g ON g.id = coalesce(n.community_id, c.community_id)
      WHERE n.${column} = $1 AND ${stillReadable('n')} ORDER BY n.id LIMIT 100`,
    [id],
  );
}
