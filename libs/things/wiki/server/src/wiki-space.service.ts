import {
  Community,
  Gate,
  type Viewer,
  communityIds,
  communityPolicy,
  readableSql,
} from '@plein/kernel/server';
import { Db, Refusal } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { addressOf } from './page-address';
import { RecentPage, WikiSpace } from './page.io';

/** So many wikis are listed at once. */
const spaces = 200;

interface Figures {
  id: string;
  pageCount: number;
  changedAt: Date | null;
}

/** The wikis of the communities: one each. */
@Injectable()
export class WikiSpaceService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  /** Those with pages I may read, and those of my communities, as far as they live; mine first, then by what changed last. */
  async list(viewer: Viewer): Promise<WikiSpace[]> {
    const found = await this.db.rows<Community & Figures>(
      `SELECT m.id, m.slug, m.name, m.kind, m.purpose, m.frame_in AS "frameIn", m.frame_out AS "frameOut",
         m.member_count AS "memberCount", m.created_at AS "createdAt", m.archived_at AS "archivedAt",
         coalesce(p.pages, 0) AS "pageCount", p.changed_at AS "changedAt"
       FROM community m LEFT JOIN (
         SELECT c.community_id, count(*)::int AS pages, max(coalesce(c.revised_at, c.created_at)) AS changed_at
           FROM content c WHERE c.kind = 'page' AND ${readableSql('c', '$1')} GROUP BY c.community_id
       ) p ON p.community_id = m.id
       WHERE m.archived_at IS NULL AND (p.pages > 0 OR m.id = ANY($1::uuid[]))
       ORDER BY m.id = ANY($1::uuid[]) DESC, p.changed_at DESC NULLS LAST, m.name
       LIMIT ${spaces}`,
      [communityIds(viewer)],
    );
    return found
      .map(({ pageCount, changedAt, ...community }) =>
        toSpace(viewer, Object.assign(new Community(), community), { pageCount, changedAt }),
      )
      .filter(({ community }) => communityPolicy.can(viewer, 'readContents', community));
  }

  async find(viewer: Viewer, slug: string): Promise<WikiSpace> {
    const found = await this.db.of(Community).findOne({ where: { slug }, select: { id: true } });
    if (!found) throw new Refusal('NOT_FOUND');
    const community = await this.gate.open(viewer, communityPolicy, 'readContents', found.id);
    const [figures] = await this.db.rows<Figures>(
      `SELECT count(*)::int AS "pageCount", max(coalesce(c.revised_at, c.created_at)) AS "changedAt"
         FROM content c WHERE c.community_id = $2 AND c.kind = 'page' AND ${readableSql('c', '$1')}`,
      [communityIds(viewer), community.id],
    );
    return toSpace(viewer, community, figures!);
  }

  /** What was changed lately. */
  async recent(viewer: Viewer, communityId: string): Promise<RecentPage[]> {
    const found = await this.db.rows<Omit<RecentPage, 'slug'>>(
      `SELECT c.id, c.title, c.community_id AS "communityId", coalesce(v.author_id, c.author_id) AS "authorId",
         coalesce(c.revised_at, c.created_at) AS "changedAt"
       FROM content c LEFT JOIN content_revision v ON v.content_id = c.id AND v.number = c.revision
       WHERE c.community_id = $2 AND c.kind = 'page' AND ${readableSql('c', '$1')}
       ORDER BY coalesce(c.revised_at, c.created_at) DESC, c.id DESC LIMIT 10`,
      [communityIds(viewer), communityId],
    );
    return found.map((page) => Object.assign(new RecentPage(), page, { slug: addressOf(page.title) }));
  }
}

function toSpace(viewer: Viewer, community: Community, figures: Omit<Figures, 'id'>): WikiSpace {
  return Object.assign(new WikiSpace(), {
    id: community.id,
    community,
    pageCount: figures.pageCount,
    changedAt: figures.changedAt,
    viewerCanWrite: communityPolicy.can(viewer, 'edit', community),
  });
}
