import { isDeepStrictEqual } from 'node:util';
import { type Language, PagePublished } from '@plein/contract';
import { type Document, bringBackTitles } from '@plein/document';
import {
  ContentRevision,
  Facts,
  Gate,
  type Viewer,
  communityPolicy,
  linkContent,
  readDocument,
  reviseContent,
} from '@plein/kernel/server';
import { Db, Problem, Refusal, isId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { addressOf } from './page-address';
import { PageAlias } from './page-alias.entity';
import { makeOwner } from './page-owner';
import { refTo } from './page-ref';
import { lockTree, makeRoom } from './page-tree.queries';
import { PageTreeService } from './page-tree.service';
import { Page } from './page.entity';
import type { PageConflict, PagePublishInput, PageReviseInput } from './page.io';
import { pagePolicy } from './page.policy';
import { type WholePage, wholePages } from './page.queries';

interface Text {
  title: string;
  body: Document;
  changeNote: string;
}

/** The verbs of a page's text: publish, revise, put back. */
@Injectable()
export class PageService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly trees: PageTreeService,
  ) {}

  /** A page with all that its screen shows, in one statement. */
  async find(viewer: Viewer, id: string): Promise<WholePage> {
    const [page] = isId(id) ? await wholePages(this.db, viewer, [id]) : [];
    if (page) return page;
    // Never there, or taken away: the gate knows the difference, and who may know it.
    await this.gate.open(viewer, pagePolicy, 'read', id);
    throw new Refusal('NOT_FOUND');
  }

  /** By any address it has or had in its community. */
  async findByAddress(viewer: Viewer, community: string, path: string): Promise<WholePage> {
    const [found] = await this.db.rows<{ id: string }>(
      `SELECT a.page_id AS id FROM page_alias a JOIN community m ON m.id = a.community_id
        WHERE m.slug = $1 AND a.path = $2`,
      [community, path],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    return this.find(viewer, found.id);
  }

  /** The same id twice is the same page: a retry finds what the first try made. */
  async publish(viewer: Viewer, input: PagePublishInput): Promise<WholePage> {
    const text = read(input);
    const id = await this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'edit', input.communityId);
      await lockTree(this.db, community.id);
      if (input.id && (await this.isRetry(viewer, input.id))) return input.id;
      const parentId = input.parentId ?? null;
      if (parentId) await this.trees.openParent(viewer, { communityId: community.id }, parentId);
      const page = Page.write(viewer, community, { ...text, parentId, position: 0 });
      if (input.id) page.id = input.id;
      page.position = (await makeRoom(
        this.db,
        { communityId: community.id, parentId, pageId: page.id },
        undefined,
      ))!;
      await this.db.of(Page).insert(page);
      await this.db.of(ContentRevision).insert(firstVersion(page, text.changeNote));
      await this.claimAddress(page);
      await linkContent(this.db, viewer, page, { isNew: true });
      await makeOwner(this.db, this.facts, viewer, page);
      await this.facts.record(PagePublished, refTo(page), viewer);
      return page.id;
    });
    return this.find({ ...viewer, pages: new Map([...viewer.pages, [id, 'owner' as const]]) }, id);
  }

  /** Never over somebody else's text: who began from an older version gets both, and decides. */
  async revise(
    viewer: Viewer,
    id: string,
    input: PageReviseInput,
  ): Promise<{ page: WholePage } | { conflict: PageConflict }> {
    const given = read(input);
    const conflict = await this.db.transact(async () => {
      const page = await this.openToRevise(viewer, id);
      const text = { ...given, body: bringBackTitles(given.body, page.body) };
      if (input.baseRevision !== page.revision) return this.conflictWith(viewer, page, input, text);
      await this.give(viewer, page, text);
      return null;
    });
    return conflict ? { conflict } : { page: await this.find(viewer, id) };
  }

  /** Puts an older text back, as a new version. */
  async restoreVersion(viewer: Viewer, id: string, number: number): Promise<WholePage> {
    await this.db.transact(async () => {
      const page = await this.openToRevise(viewer, id);
      const version = await this.db.of(ContentRevision).findOneBy({ contentId: page.id, number });
      if (!version) throw new Problem('page.unknownVersion', 'number');
      const changeNote = restoredNote[viewer.language](number);
      await this.give(viewer, page, { title: version.title ?? page.title, body: version.body, changeNote });
    });
    return this.find(viewer, id);
  }

  private async openToRevise(viewer: Viewer, id: string): Promise<Page> {
    const page = await this.gate.openToChange(viewer, pagePolicy, 'revise', id);
    await this.gate.open(viewer, communityPolicy, 'edit', page.communityId);
    return page;
  }

  private async give(viewer: Viewer, page: Page, text: Text): Promise<void> {
    const renamed = addressOf(text.title) !== page.slug;
    await reviseContent(this.db, page, viewer.personId, text);
    const { title, body, text: words, revision, revisedAt } = page;
    await this.db.rows(
      'UPDATE content SET title = $2, body = $3, text = $4, revision = $5, revised_at = $6 WHERE id = $1',
      [page.id, title, JSON.stringify(body), words, revision, revisedAt],
    );
    if (renamed) await this.claimAddress(page);
    await linkContent(this.db, viewer, page, { isNew: false });
    await this.facts.record(PagePublished, refTo(page), viewer);
  }

  /** Null when it is not a conflict but a second try of what was saved already. */
  private async conflictWith(
    viewer: Viewer,
    page: Page,
    { baseRevision }: PageReviseInput,
    { title, body }: Text,
  ): Promise<PageConflict | null> {
    const kept = await this.db.of(ContentRevision).findOneBy({ contentId: page.id, number: page.revision });
    const theirs = kept ?? Object.assign(new ContentRevision(), firstVersion(page, ''));
    const isMine = theirs.authorId === viewer.personId && theirs.number === baseRevision + 1;
    if (isMine && theirs.title === title && isDeepStrictEqual(theirs.body, body)) return null;
    return { theirs, yourTitle: title, yourBody: body };
  }

  /** The first to have a name in a community keeps it, so that older links go on working. */
  private async claimAddress(page: Page): Promise<void> {
    const alias = { communityId: page.communityId, path: page.slug, pageId: page.id };
    await this.db.of(PageAlias).createQueryBuilder().insert().values(alias).orIgnore().execute();
  }

  private async isRetry(viewer: Viewer, id: string): Promise<boolean> {
    const [earlier] = await this.db.rows<{ kind: string; author_id: string }>(
      'SELECT kind, author_id FROM content WHERE id = $1',
      [id],
    );
    if (!earlier) return false;
    if (earlier.kind !== 'page' || earlier.author_id !== viewer.personId) throw new Refusal('FORBIDDEN');
    return true;
  }
}

/** The line in the history, in the language of who did it, as if they had written it. */
const restoredNote: Record<Language, (number: number) => string> = {
  nl: (number) => `Teruggezet naar versie ${number}`,
  en: (number) => `Restored to version ${number}`,
};

function read(input: { title: string; body: Document; changeNote?: string | null }): Text {
  const title = input.title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (!title) throw new Problem('isNotEmpty', 'title');
  return { title, body: readDocument(input.body, 'page'), changeNote: input.changeNote?.trim() ?? '' };
}

const firstVersion = (page: Page, changeNote: string) => ({
  contentId: page.id,
  number: 1,
  authorId: page.authorId,
  title: page.title,
  body: page.body,
  changeNote,
  added: page.text.length,
  removed: 0,
  createdAt: page.createdAt,
});
