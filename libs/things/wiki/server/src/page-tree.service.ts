import { PageMoved, PageRestored, PageWithdrawn, wikiLimits } from '@plein/contract';
import {
  Facts,
  Gate,
  Person,
  RoleService,
  type Viewer,
  communityIds,
  communityPolicy,
  readableSql,
  resettle,
} from '@plein/kernel/server';
import { Db, Problem, Refusal, type Statement, clock, isId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { addressOf } from './page-address';
import { PageAlias } from './page-alias.entity';
import {
  type Branch,
  branchOf,
  lockTree,
  makeRoom,
  pathOf,
  wholeBranchOf,
  withdrawnWith,
} from './page-tree.queries';
import { Page } from './page.entity';
import type { PageGone, PageMoveInput, PageNode, PageTree } from './page.io';
import { mayRestorePage, pagePolicy } from './page.policy';
import { refTo } from './page-ref';

/** So many pages are shown at once; a larger tree comes branch by branch. */
export const wholeTree = 2_000;

const tree: Statement = {
  name: 'page-tree',
  text: `
    WITH size AS (
      SELECT count(*) <= ${wholeTree} AS is_whole FROM content
       WHERE community_id = $1 AND kind = 'page' AND withdrawn_at IS NULL)
    SELECT c.id, c.title, c.parent_id AS "parentId", size.is_whole,
      EXISTS (SELECT FROM content k WHERE k.community_id = $1 AND k.parent_id = c.id AND k.kind = 'page'
                AND k.withdrawn_at IS NULL) AS "hasChildren"
    FROM content c, size
    WHERE c.community_id = $1 AND c.kind = 'page' AND ${readableSql('c', '$3')}
      AND CASE WHEN $2::uuid IS NOT NULL THEN c.parent_id = $2 ELSE size.is_whole OR c.parent_id IS NULL END
    ORDER BY c.position, c.id
    LIMIT ${wholeTree}`,
};

/** The shape of a community's wiki: what stands under what, in which order. */
@Injectable()
export class PageTreeService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly roles: RoleService,
  ) {}

  /** The whole tree when it is not too large, else its top; with `under` the pages right under that one. */
  async tree(viewer: Viewer, communityId: string, under: string | null): Promise<PageTree> {
    await this.gate.open(viewer, communityPolicy, 'readContents', communityId);
    if (under) await this.gate.open(viewer, pagePolicy, 'read', under);
    const rows = await this.db.rows<Omit<PageNode, 'slug'> & { is_whole: boolean }>(tree, [
      communityId,
      under,
      communityIds(viewer),
    ]);
    return {
      id: under ? `${communityId}:${under}` : communityId,
      nodes: rows.map(({ is_whole: _, ...node }) => ({ ...node, slug: addressOf(node.title) })),
      isWhole: !under && (rows[0]?.is_whole ?? true),
    };
  }

  /** To another place, in its own or in another community; its whole branch comes along. */
  move(viewer: Viewer, id: string, to: PageMoveInput): Promise<void> {
    return this.db.transact(async () => {
      const page = await this.openInTree(viewer, 'move', id, to.communityId);
      const from = page.communityId;
      const communityId = to.communityId?.toLowerCase() ?? from;
      await this.gate.open(viewer, communityPolicy, 'edit', from);
      const parentId = to.parentId ?? null;
      if (parentId) await this.openParent(viewer, page, parentId, communityId);
      const place = { communityId, parentId, pageId: page.id };
      const position = await makeRoom(this.db, place, to.after);
      if (position === null) throw new Problem('page.unknownPlace', 'after');
      const details = { from: page.parentId, to: parentId };
      if (communityId === from) await this.facts.record(PageMoved, refTo(page), viewer, details);
      else await this.settle(viewer, page, communityId);
      await this.db.of(Page).update(page.id, { parentId, position });
    });
  }

  /** A branch into another community: who may read it follows that community. Old addresses keep leading to it. */
  private async settle(viewer: Viewer, page: Page, communityId: string): Promise<void> {
    const community = await this.gate.openToChange(viewer, communityPolicy, 'edit', communityId);
    this.mustAllBe('withdraw', viewer, await branchOf(this.db, page));
    const pages = (await wholeBranchOf(this.db, page)).map((branch) => branch.page);
    const ids = pages.map(({ id }) => id);
    const moved = await resettle(this.db, ids, community);
    await this.db
      .of(PageAlias)
      .createQueryBuilder()
      .insert()
      .values(moved.map(({ id, title }) => ({ communityId, path: addressOf(title), pageId: id })))
      .orIgnore()
      .execute();
    await this.roles.endOutOfSight(ids, viewer);
    for (const each of pages) {
      const fact = { ...refTo({ id: each.id, communityId }), fromCommunityId: page.communityId };
      await this.facts.record(PageMoved, fact, viewer, { from: page.communityId, to: communityId });
    }
  }

  /**
   * Takes a page off the screen with everything under it: a branch goes and comes back as one. Nobody takes
   * along pages that they might not withdraw themselves.
   */
  withdraw(viewer: Viewer, id: string): Promise<Page> {
    return this.db.transact(async () => {
      const page = await this.openInTree(viewer, 'withdraw', id);
      const branch = await branchOf(this.db, page);
      this.mustAllBe('withdraw', viewer, branch);
      const pages = branch.map((each) => each.page);
      page.withdrawnAt = clock.now();
      page.withdrawnBy = viewer.personId;
      await this.mark(pages, page.withdrawnAt, page.withdrawnBy);
      for (const each of pages) await this.facts.record(PageWithdrawn, refTo(each), viewer);
      return page;
    });
  }

  /** Undo: brings back a page with what went along. Where its place is gone, it comes to the top of the tree. */
  restore(viewer: Viewer, id: string): Promise<void> {
    return this.db.transact(async () => {
      const page = await this.openWithdrawn(viewer, id);
      const branches = await withdrawnWith(this.db, page);
      const height = Math.max(...branches.map(({ level }) => level));
      const parentId = (await this.holds(page.parentId, height)) ? page.parentId : null;
      if (parentId !== page.parentId) {
        const place = { communityId: page.communityId, parentId, pageId: page.id };
        const position = (await makeRoom(this.db, place, undefined))!;
        await this.db.of(Page).update(page.id, { parentId, position });
      }
      const pages = branches.map((branch) => branch.page);
      await this.mark(pages, null, null);
      for (const each of pages) await this.facts.record(PageRestored, refTo(each), viewer);
    });
  }

  /** What became of a page, for who could read it before; null when it is there, or was never theirs to see. */
  async gone(viewer: Viewer, id: string): Promise<PageGone | null> {
    const page = isId(id) ? await this.db.of(Page).findOneBy({ id }) : null;
    if (!page?.withdrawnAt || !page.withdrawnBy) return null;
    if (!pagePolicy.can(viewer, 'read', Object.assign(new Page(), page, { withdrawnAt: null }))) return null;
    const by = await this.db.of(Person).findOneByOrFail({ id: page.withdrawnBy });
    return { at: page.withdrawnAt, by, viewerCanRestore: mayRestorePage(viewer, page) };
  }

  /** The page under which another shall stand: in the same tree, not below itself, not too deep. */
  async openParent(
    viewer: Viewer,
    page: Pick<Page, 'communityId'> & { id?: string },
    parentId: string,
    communityId = page.communityId,
  ): Promise<void> {
    const parent = await this.gate.open(viewer, pagePolicy, 'read', parentId);
    if (parent.communityId !== communityId) throw new Problem('page.otherCommunity', 'parentId');
    const path = await pathOf(this.db, parent.id);
    if (page.id && path.includes(page.id)) throw new Problem('page.underItself', 'parentId');
    const height = page.id ? await this.heightOf(page as Page) : 1;
    if (path.length + height > wikiLimits.depth) throw new Problem('page.tooDeep', 'parentId');
  }

  /** What goes from where it stands takes nothing along that its mover might not take away by itself. */
  private mustAllBe(ability: 'withdraw', viewer: Viewer, branch: readonly Branch[]): void {
    if (!branch.every((each) => pagePolicy.can(viewer, ability, each.page)))
      throw new Problem('page.branchOfOthers');
  }

  private async heightOf(page: Page): Promise<number> {
    return Math.max(...(await branchOf(this.db, page)).map(({ level }) => level));
  }

  /** Can a branch of this height stand (again) under this page? */
  private async holds(parentId: string | null, height: number): Promise<boolean> {
    if (!parentId) return true;
    const path = await pathOf(this.db, parentId);
    const [row] = await this.db.rows<{ gone: boolean }>(
      'SELECT withdrawn_at IS NOT NULL AS gone FROM content WHERE id = $1',
      [parentId],
    );
    return row !== undefined && !row.gone && path.length + height <= wikiLimits.depth;
  }

  private async mark(pages: readonly Page[], at: Date | null, by: string | null): Promise<void> {
    await this.db.rows('UPDATE content SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = ANY($1::uuid[])', [
      pages.map(({ id }) => id),
      at,
      by,
    ]);
  }

  /** With its tree locked, and the one it goes to; always in one order, so that two moves never wait for each other. */
  private async openInTree(
    viewer: Viewer,
    ability: 'move' | 'withdraw',
    id: string,
    to?: string | null,
  ): Promise<Page> {
    const { communityId } = await this.gate.open(viewer, pagePolicy, ability, id);
    for (const each of new Set([communityId, to?.toLowerCase() ?? communityId].sort()))
      await lockTree(this.db, each);
    const page = await this.gate.openToChange(viewer, pagePolicy, ability, id);
    // It went to another community while we waited for its tree.
    if (page.communityId !== communityId) throw new Problem('page.unknownPlace');
    return page;
  }

  private async openWithdrawn(viewer: Viewer, id: string): Promise<Page> {
    const seen = isId(id) ? await this.db.of(Page).findOneBy({ id }) : null;
    if (!seen?.withdrawnAt || !mayRestorePage(viewer, seen)) throw new Refusal('NOT_FOUND');
    await lockTree(this.db, seen.communityId);
    const { communityId } = seen;
    const where = { id, communityId };
    const page = await this.db.of(Page).findOne({ where, lock: { mode: 'pessimistic_write' } });
    if (!page?.withdrawnAt || !mayRestorePage(viewer, page)) throw new Refusal('NOT_FOUND');
    return page;
  }
}
