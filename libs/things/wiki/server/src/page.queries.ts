import { type Language, type PageRole, type ReactionKind, wikiLimits } from '@plein/contract';
import type { Document } from '@plein/document';
import {
  type Asking,
  Community,
  Person,
  type Viewer,
  communityIds,
  personSql,
  readableSql,
  signedIn,
} from '@plein/kernel/server';
import { type Db, type Statement, byId, defineLoader } from '@plein/platform/server';
import { type ReactionCount, reactionsOf } from '@plein/reactions/server';
import { Page } from './page.entity';
import { type PageKeeper, PageTitle } from './page.io';
import { pagePolicy } from './page.policy';

/** A page with all that its screen shows around it, so that no field has to ask again. */
export interface WholePage extends Page {
  author: Person;
  community: Community;
  revisedBy: Person;
  breadcrumbs: PageTitle[];
  owner: PageKeeper | null;
  deputy: PageKeeper | null;
  viewerCan: ReturnType<typeof pagePolicy.abilities>;
  backlinkCount: number;
  reactions: ReactionCount[];
  viewerReaction: ReactionKind | null;
}

interface Row {
  id: string;
  community_id: string;
  audience: Page['audience'];
  author_id: string;
  language: Language;
  title: string;
  body: Document;
  parent_id: string | null;
  position: number;
  created_at: Date;
  revised_at: Date | null;
  revision: number;
  comment_count: number;
  reaction_counts: Page['reactionCounts'];
  reaction: ReactionKind | null;
  author: Columns;
  reviser: Columns | null;
  community: Columns;
  breadcrumbs: { id: string; title: string }[] | null;
  keepers: { id: string; role: PageRole; since: string; person: Columns }[] | null;
  backlink_count: number;
}

/** A row as JSON, by the names of the table. */
type Columns = Record<string, unknown>;

/** Those who point at a page and may be read, as may the thing that a comment hangs on. */
export const pointingSql = (target: string, mine: `$${number}`) => `
  FROM content_link l
  JOIN content s ON s.id = l.content_id
  LEFT JOIN content root ON root.id = s.root_id
  WHERE l.kind = 'page' AND l.target = ${target} AND l.content_id::text <> l.target
    AND ${readableSql('s', mine)} AND (s.root_id IS NULL OR ${readableSql('root', mine)})`;

/* One statement for all that a reader sees: text, place, keepers, counts. */
const whole: Statement = {
  name: 'page-whole',
  text: `
    SELECT c.id, c.community_id, c.audience, c.author_id, c.language, c.title, c.body, c.parent_id, c.position,
      c.created_at, c.revised_at, c.revision, c.comment_count, c.reaction_counts,
      (SELECT r.kind FROM reaction r WHERE r.content_id = c.id AND r.person_id = $3) AS reaction,
      ${personSql('a')} AS author,
      (SELECT ${personSql('p')} FROM content_revision v JOIN person p ON p.id = v.author_id
        WHERE v.content_id = c.id AND v.number = c.revision) AS reviser,
      json_build_object('id', m.id, 'slug', m.slug, 'name', m.name, 'kind', m.kind, 'purpose', m.purpose,
        'frameIn', m.frame_in, 'frameOut', m.frame_out, 'language', m.language, 'memberCount', m.member_count,
        'createdAt', m.created_at, 'archivedAt', m.archived_at) AS community,
      CASE WHEN c.parent_id IS NOT NULL THEN (
        WITH RECURSIVE up AS (
          SELECT p.id, p.parent_id, p.title, 1 AS step FROM content p WHERE p.id = c.parent_id
          UNION ALL
          SELECT p.id, p.parent_id, p.title, up.step + 1 FROM up JOIN content p ON p.id = up.parent_id
           WHERE up.step < ${wikiLimits.depth})
        SELECT json_agg(json_build_object('id', id, 'title', title) ORDER BY step DESC) FROM up) END AS breadcrumbs,
      (SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'since', r.since, 'person', ${personSql('p')}))
         FROM role_assignment r JOIN person p ON p.id = r.person_id
        WHERE r.scope = 'page' AND r.scope_id = c.id AND r.ended_at IS NULL
          AND (r.until IS NULL OR r.until > now()) AND p.status = 'active') AS keepers,
      (SELECT count(*)::int ${pointingSql('c.id::text', '$2')}) AS backlink_count
    FROM content c
    JOIN person a ON a.id = c.author_id
    JOIN community m ON m.id = c.community_id
    WHERE c.id = ANY($1::uuid[]) AND c.kind = 'page' AND ${readableSql('c', '$2')}`,
};

/** Pages with all that stands around them; those that the viewer may not read are left out. */
export async function wholePages(db: Db, viewer: Viewer, ids: readonly string[]): Promise<WholePage[]> {
  const rows = await db.rows<Row>(whole, [ids, communityIds(viewer), viewer.personId]);
  return rows.map((row) => {
    const page = toWholePage(row);
    return Object.assign(page, { viewerCan: pagePolicy.abilities(viewer, page) });
  });
}

/** What stands around a page that came by another road, all pages of a request in one statement. */
export const wholePageById = defineLoader<WholePage, Asking>(async (ids, asking) =>
  byId(await wholePages(asking.db, signedIn(asking), ids)),
);

function toWholePage(row: Row): Omit<WholePage, 'viewerCan'> & Page {
  const author = Object.assign(new Person(), row.author);
  const { createdAt, archivedAt, ...community } = row.community as {
    createdAt: string;
    archivedAt: string | null;
  };
  return Object.assign(new Page(), {
    id: row.id,
    communityId: row.community_id,
    audience: row.audience,
    authorId: row.author_id,
    language: row.language,
    title: row.title,
    body: row.body,
    parentId: row.parent_id,
    position: row.position,
    createdAt: row.created_at,
    revisedAt: row.revised_at,
    revision: row.revision,
    commentCount: row.comment_count,
    reactionCounts: row.reaction_counts,
    reactions: reactionsOf(row.reaction_counts),
    viewerReaction: row.reaction,
    withdrawnAt: null,
    withdrawnBy: null,
    author,
    revisedBy: row.reviser ? Object.assign(new Person(), row.reviser) : author,
    community: Object.assign(new Community(), community, {
      createdAt: new Date(createdAt),
      archivedAt: archivedAt && new Date(archivedAt),
    }),
    breadcrumbs: (row.breadcrumbs ?? []).map((page) =>
      PageTitle.of({ ...page, communityId: row.community_id }),
    ),
    owner: keeperOf(row, 'owner'),
    deputy: keeperOf(row, 'deputy'),
    backlinkCount: row.backlink_count,
  });
}

function keeperOf({ keepers }: Row, role: PageRole): PageKeeper | null {
  const keeper = keepers?.find((each) => each.role === role);
  return keeper
    ? {
        assignmentId: keeper.id,
        role,
        since: new Date(keeper.since),
        person: Object.assign(new Person(), keeper.person),
      }
    : null;
}
