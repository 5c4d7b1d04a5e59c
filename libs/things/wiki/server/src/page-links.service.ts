import { Gate, type Viewer, communityIds, readableSql } from '@plein/kernel/server';
import { Db, type Page as Connection, type PageArgs, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { Backlink, PageTitle } from './page.io';
import { pagePolicy } from './page.policy';
import { pointingSql } from './page.queries';

/** How many pages are suggested while somebody types a link. */
const suggestions = 8;

/** Links between pages: who points here, and what can be pointed at. Only what the viewer may read. */
@Injectable()
export class PageLinksService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  /** What points at a page, newest first. */
  async backlinks(viewer: Viewer, id: string, { first, after }: PageArgs): Promise<Connection<Backlink>> {
    await this.gate.open(viewer, pagePolicy, 'read', id);
    const found = await this.db.rows<Backlink>(
      `SELECT s.id, s.kind, coalesce(s.title, left(regexp_replace(s.text, '\\s+', ' ', 'g'), 140)) AS title,
         coalesce(s.root_id, s.id) AS "rootId", s.created_at AS "createdAt", s.community_id AS "communityId",
         s.author_id AS "authorId"
       ${pointingSql('$1', '$2')} AND ($4::uuid IS NULL OR s.id < $4)
       ORDER BY s.id DESC LIMIT $3`,
      [id.toLowerCase(), communityIds(viewer), first + 1, after ?? null],
    );
    return toPage(
      found.map((link) => Object.assign(new Backlink(), link)),
      first,
    );
  }

  /** Pages with these letters in their title: of this community first, and those that begin with them. */
  async suggest(viewer: Viewer, letters: string, communityId: string | null): Promise<PageTitle[]> {
    const like = letters.trim().replace(/[\\%_]/g, '\\$&');
    const found = await this.db.rows<{ id: string; title: string; communityId: string }>(
      `SELECT c.id, c.title, c.community_id AS "communityId" FROM content c
        WHERE c.kind = 'page' AND c.title ILIKE '%' || $2 || '%' AND ${readableSql('c', '$1')}
        ORDER BY (c.community_id = $3) IS TRUE DESC, c.title ILIKE $2 || '%' DESC, length(c.title), c.id
        LIMIT ${suggestions}`,
      [communityIds(viewer), like, communityId],
    );
    return found.map((page) => PageTitle.of(page));
  }
}
