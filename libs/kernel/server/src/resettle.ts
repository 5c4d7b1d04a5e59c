import type { Db } from '@plein/platform/server';
import { wordsForAll } from './closed-pages';
import type { Community } from './community.entity';
import type { Content } from './content.entity';
import { leaveRolesBehind } from './role-mentions';

/**
 * Takes texts, with what was said to them, to another place: who may read them follows that place. Within a transaction
 * that holds the community.
 * @param community null: the square, to everyone.
 */
export async function resettle(
  db: Db,
  ids: readonly string[],
  community: Pick<Community, 'id' | 'kind'> | null,
): Promise<{ id: string; title: string }[]> {
  await leaveRolesBehind(db, ids, community?.id ?? null);
  const place = [community?.id ?? null, community && community.kind !== 'open' ? 'members' : 'everyone'];
  // What is for everyone in one community stays in the others; what is not, and the square, is in no other.
  const others = `CASE WHEN $3 = 'everyone' AND $2::uuid IS NOT NULL THEN nullif(array_remove(also_in, $2::uuid), '{}') END`;
  const moved = await db.rows<{ id: string; title: string }>(
    `UPDATE content c SET community_id = $2, audience = $3, also_in = ${others}, import_key = CASE WHEN NOT EXISTS (
         SELECT FROM content o WHERE o.community_id = $2 AND o.import_key = c.import_key) THEN c.import_key END
      WHERE id = ANY($1::uuid[]) RETURNING c.id, c.title`,
    [ids, ...place],
  );
  await db.rows(
    `UPDATE content SET community_id = $2, audience = $3, also_in = ${others} WHERE root_id = ANY($1::uuid[])`,
    [ids, ...place],
  );
  return moved;
}

/** Finds anew by which words a text and what was said to it are found: titles of closed pages count in their own place only. */
export async function renewWordsOf(db: Db, id: string): Promise<void> {
  const linking = await db.rows<Pick<Content, 'id' | 'body' | 'text' | 'communityId'>>(
    `SELECT c.id, c.body, c.text, c.community_id AS "communityId" FROM content c
      WHERE (c.id = $1 OR c.root_id = $1) AND EXISTS (SELECT FROM content_link l WHERE l.content_id = c.id AND l.kind = 'page')`,
    [id],
  );
  for (const content of linking) {
    const words = await wordsForAll(db, content);
    if (words !== content.text)
      await db.rows('UPDATE content SET text = $2 WHERE id = $1', [content.id, words]);
  }
}
