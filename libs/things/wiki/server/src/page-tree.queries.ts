import { wikiLimits } from '@plein/contract';
import type { Db } from '@plein/platform/server';
import { Page } from './page.entity';

/*
 * What has to be known of a tree to change it. Ask with the tree locked: between asking and saving nobody else
 * moves, adds or takes away a page of that community.
 */

/** Until the transaction ends, changes to the shape of this community's tree happen one after the other. */
export async function lockTree(db: Db, communityId: string): Promise<void> {
  await db.rows(`SELECT pg_advisory_xact_lock(hashtextextended('wiki:' || $1, 0))`, [communityId]);
}

/** A page and those above it, from itself to the top. */
export async function pathOf(db: Db, pageId: string): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `WITH RECURSIVE up AS (
       SELECT id, parent_id, 1 AS step FROM content WHERE id = $1
       UNION ALL
       SELECT c.id, c.parent_id, up.step + 1 FROM up JOIN content c ON c.id = up.parent_id WHERE up.step <= $2)
     SELECT id FROM up ORDER BY step`,
    [pageId, wikiLimits.depth],
  );
  return rows.map(({ id }) => id);
}

/** A page with everything under it; `level` counts from 1. */
export interface Branch {
  page: Page;
  level: number;
}

/** What is on the screen from this page down. */
export const branchOf = (db: Db, page: Page): Promise<Branch[]> => branch(db, page, 'c.withdrawn_at IS NULL');

/** What went off the screen together with this page. */
export const withdrawnWith = (db: Db, page: Page): Promise<Branch[]> =>
  branch(db, page, 'c.withdrawn_at = b.withdrawn_at AND c.withdrawn_by = b.withdrawn_by');

/** Everything under this page, also what was taken off the screen. */
export const wholeBranchOf = (db: Db, page: Page): Promise<Branch[]> => branch(db, page, 'true');

interface BranchRow {
  id: string;
  author_id: string;
  audience: Page['audience'];
  level: number;
}

async function branch(db: Db, page: Page, including: string): Promise<Branch[]> {
  const rows = await db.rows<BranchRow>(
    `WITH RECURSIVE below AS (
       SELECT id, author_id, audience, withdrawn_at, withdrawn_by, 1 AS level FROM content WHERE id = $1
       UNION ALL
       SELECT c.id, c.author_id, c.audience, c.withdrawn_at, c.withdrawn_by, b.level + 1
         FROM below b JOIN content c ON c.parent_id = b.id
        WHERE c.community_id = $2 AND c.kind = 'page' AND ${including})
     SELECT id, author_id, audience, level FROM below ORDER BY level, id`,
    [page.id, page.communityId],
  );
  return rows.map(({ id, author_id, audience, level }) => ({
    page: Object.assign(new Page(), {
      id,
      authorId: author_id,
      audience,
      communityId: page.communityId,
      withdrawnAt: null,
    }),
    level,
  }));
}

/**
 * Makes room among the pages under `parentId` and answers the position to take.
 * @param after stand right behind this one; null: first; undefined: last.
 * @returns null when `after` does not stand there.
 */
export async function makeRoom(
  db: Db,
  place: { communityId: string; parentId: string | null; pageId: string },
  after: string | null | undefined,
): Promise<number | null> {
  const others = await db.rows<{ id: string; position: number }>(
    `SELECT id, position FROM content
      WHERE community_id = $1 AND kind = 'page' AND withdrawn_at IS NULL AND id <> $3
        AND (parent_id = $2 OR ($2::uuid IS NULL AND parent_id IS NULL))
      ORDER BY position, id`,
    [place.communityId, place.parentId, place.pageId],
  );
  const index =
    after === undefined
      ? others.length
      : after === null
        ? 0
        : others.findIndex(({ id }) => id === after.toLowerCase()) + 1;
  if (after && index === 0) return null;
  const [above, below] = [others[index - 1]?.position, others[index]?.position];
  if (below === undefined) return (above ?? 0) + 1;
  const middle = above === undefined ? below - 1 : (above + below) / 2;
  if (middle < below && (above === undefined || middle > above)) return middle;
  await renumber(db, others);
  return index + 0.5;
}

/** After very many moves between the same two, halves run out: 1, 2, 3 again. */
async function renumber(db: Db, pages: readonly { id: string }[]): Promise<void> {
  await db.rows(
    `UPDATE content SET position = place.number
       FROM unnest($1::uuid[]) WITH ORDINALITY AS place (id, number) WHERE content.id = place.id`,
    [pages.map(({ id }) => id)],
  );
}
