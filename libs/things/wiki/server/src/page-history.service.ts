import { type DocumentDiff, diffDocuments } from '@plein/document/diff';
import { ContentRevision, Gate, type Viewer, documentsFor } from '@plein/kernel/server';
import { Db, type Page as Connection, Refusal } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { PageVersion, type PageVersionsArgs } from './page.io';
import { pagePolicy } from './page.policy';

export interface Comparison {
  before: ContentRevision;
  after: ContentRevision;
  diff: DocumentDiff;
}

/** Every text a page has had. Each version stays as it was. */
@Injectable()
export class PageHistoryService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  /** Newest first. */
  async versions(viewer: Viewer, { id, first, after }: PageVersionsArgs): Promise<Connection<PageVersion>> {
    await this.gate.open(viewer, pagePolicy, 'read', id);
    const found = await this.db.rows<Omit<PageVersion, 'id'>>(
      `SELECT number, author_id AS "authorId", title, change_note AS "changeNote", added, removed,
         created_at AS "createdAt"
       FROM content_revision WHERE content_id = $1 AND number < $2 ORDER BY number DESC LIMIT $3`,
      [id, after ?? 2 ** 31 - 1, first + 1],
    );
    const edges = found.slice(0, first).map((version) => ({
      node: Object.assign(new PageVersion(), version, { id: `${id}:${version.number}` }),
      cursor: String(version.number),
    }));
    return {
      edges,
      pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  async version(viewer: Viewer, id: string, number: number): Promise<ContentRevision> {
    await this.gate.open(viewer, pagePolicy, 'read', id);
    return this.text(id, number);
  }

  /** What changed between any two versions, the older one first. */
  async compare(viewer: Viewer, id: string, a: number, b: number): Promise<Comparison> {
    await this.gate.open(viewer, pagePolicy, 'read', id);
    const [before, after] = await Promise.all([this.text(id, Math.min(a, b)), this.text(id, Math.max(a, b))]);
    const [old, young] = await documentsFor(this.db, viewer, [before.body, after.body]);
    return { before, after, diff: diffDocuments(old!, young!) };
  }

  private async text(contentId: string, number: number): Promise<ContentRevision> {
    const version = await this.db.of(ContentRevision).findOneBy({ contentId, number });
    if (!version) throw new Refusal('NOT_FOUND');
    return version;
  }
}
