import { type Document, type RoleKind, type RoleMention, addedRoles } from '@plein/document';
import { type Db, Problem } from '@plein/platform/server';
import { mayMentionEveryone } from './community.policy';
import type { Content } from './content.entity';
import type { Viewer } from './viewer';

const inForce = 'ended_at IS NULL AND (until IS NULL OR until > now())';
const holding = (scope: 'community' | 'page', roles: string) =>
  `SELECT person_id AS id FROM role_assignment WHERE scope = '${scope}' AND scope_id = $1 AND role IN (${roles}) AND ${inForce}`;

/** Who is meant, as SQL with the id of the community or page as `$1`. */
const holders: Record<RoleKind, string> = {
  pageOwners: holding('page', `'owner', 'deputy'`),
  owners: holding('community', `'owner', 'deputy'`),
  moderators: holding('community', `'moderator'`),
  everyone: 'SELECT person_id AS id FROM membership WHERE community_id = $1',
};

/** Whoever is meant at this moment. */
export async function roleHolders(db: Db, { kind, id }: RoleMention): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT DISTINCT h.id FROM (${holders[kind]}) h JOIN person p ON p.id = h.id WHERE p.status = 'active' ORDER BY h.id`,
    [id],
  );
  return rows.map((row) => row.id);
}

/**
 * One addresses roles of the place where one writes, and all of it only when one looks after it. What stood there before
 * may stay. Call it before the text is saved.
 * @returns the roles that were not addressed before.
 * @throws Problem that says what to do instead.
 */
export async function checkRoleMentions(
  db: Db,
  viewer: Viewer,
  content: Pick<Content, 'communityId'> & { rootId?: string },
  body: Document,
  before: Document | null = null,
): Promise<RoleMention[]> {
  const added = addedRoles(before, body);
  for (const { kind, id } of added) {
    const isHere =
      kind === 'pageOwners' ? id === content.rootId && (await isPage(db, id)) : id === content.communityId;
    if (!isHere) throw new Problem('mention.elsewhere', 'body');
    if (kind === 'everyone' && !mayMentionEveryone(viewer, id)) throw new Problem('mention.everyone', 'body');
  }
  return added;
}

const isPage = async (db: Db, id: string): Promise<boolean> =>
  (await db.rows(`SELECT FROM content WHERE id = $1 AND kind = 'page'`, [id])).length > 0;

/** The same text for another place: whom it addressed here are words there, and its old place is not in it any more. */
function withoutRolesOf(document: Document, communityId: string): Document {
  const node = (one: Document['content'][number]): Document['content'][number] => {
    if (one.type === 'roleMention' && one.attrs?.['id'] === communityId)
      return {
        type: 'text',
        text: `@${String(one.attrs['label'])}`,
        ...(one.marks ? { marks: one.marks } : {}),
      };
    return one.content ? { ...one, content: one.content.map(node) } : one;
  };
  return { type: 'doc', content: document.content.map(node) };
}

/** Before texts move, with what was said to them: whom they addressed in their old place is not addressed in the new one. */
export async function leaveRolesBehind(db: Db, ids: readonly string[], to: string | null): Promise<void> {
  const moving = `JOIN content w ON (w.id = ANY($1::uuid[]) OR w.root_id = ANY($1::uuid[])) AND w.community_id IS NOT NULL AND w.community_id IS DISTINCT FROM $2::uuid`;
  const addressing = `text.body::text LIKE '%"roleMention"%'`;
  const now = await db.rows<{ id: string; body: Document; from: string }>(
    `SELECT w.id, text.body, w.community_id AS "from" FROM content text ${moving} AND w.id = text.id WHERE ${addressing} FOR NO KEY UPDATE OF text`,
    [ids, to],
  );
  for (const { id, body, from } of now)
    await db.rows('UPDATE content SET body = $2 WHERE id = $1', [
      id,
      JSON.stringify(withoutRolesOf(body, from)),
    ]);
  const before = await db.rows<{ id: string; number: number; body: Document; from: string }>(
    `SELECT w.id, text.number, text.body, w.community_id AS "from" FROM content_revision text ${moving} AND w.id = text.content_id WHERE ${addressing}`,
    [ids, to],
  );
  for (const { id, number, body, from } of before)
    await db.rows('UPDATE content_revision SET body = $3 WHERE content_id = $1 AND number = $2', [
      id,
      number,
      JSON.stringify(withoutRolesOf(body, from)),
    ]);
}
