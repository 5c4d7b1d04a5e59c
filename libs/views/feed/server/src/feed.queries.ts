import { movedInTime, reasonsToShow, yoursLeadsMillis } from '@plein/contract';
import { Comment, commentPolicy } from '@plein/comments/server';
import { pageLinks } from '@plein/document';
import {
  type CommunityCard,
  type Content,
  type Viewer,
  closedPagesSql,
  communityIds,
  nextPerson,
  personColumns,
  readableSql,
} from '@plein/kernel/server';
import { Cells, type Db, type PageArgs, type Statement } from '@plein/platform/server';
import type { BallotKey } from '@plein/polls/server';
import { Post, type RareRow, extrasOf, hasExtras, postPolicy, rareSql } from '@plein/posts/server';
import { linkOf, previewOf, previewSql, previewsSql } from '@plein/previews/server';
import { reactionsOf } from '@plein/reactions/server';
import type { FeedEdge, FeedPage } from './feed.io';
import type { FeedSource } from './feed.sources';
import { seamSql } from './seam.service';

/**
 * What few posts have: a form of their own, a quote, links to pages, of which some may be closed to this reader, or a
 * link outside.
 */
const rarities: Statement = {
  name: 'feed-rarities',
  text: `
    SELECT c.id, ${rareSql('c', '$2', '$3', '$5')}, NULL::json AS preview FROM content c WHERE c.id = ANY($1::uuid[])
    UNION ALL SELECT page.id, NULL, NULL, NULL, NULL ${closedPagesSql('$4', '$5')}
    UNION ALL SELECT linking.id, NULL, NULL, NULL, ${previewSql} ${previewsSql('$6', '$7')}`,
};

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const statements = new Map<string, Statement>();

const shown =
  'id community_id also_in audience author_id language body created_at revised_at revision comment_count reaction_counts';

/** What a card shows of a text and its author, in the order in which `carry` reads it. */
const columns = (content: string, author: string, reaction: string) =>
  [
    ...shown.split(' ').map((column) => `${content}.${column}`),
    `${reaction}.kind`,
    personColumns(author),
  ].join(', ');

/**
 * One page of cards in one statement: the ids first, then the rows of that page with their author, place, the
 * viewer's own reaction and the two newest comments. Columns and arrays without names, for they are read in order.
 */
function feedStatement({ name, picks, subqueries = '', isExplained, hasSeam }: FeedSource): Statement {
  const made = statements.get(name);
  if (made) return made;
  const order = isExplained ? 'rank' : 'id';
  const why = isExplained ? ', picked.rank, picked.reason, picked.topic' : '';
  const seam = hasSeam ? `, ${seamSql('$4')} AS seam` : '';
  // A feed that may end before it is full says where, also when it has nothing to show.
  const [from, end] = subqueries
    ? ['cut LEFT JOIN picked ON true LEFT JOIN content', ', cut.id']
    : ['picked JOIN content', ''];
  const outer = subqueries ? 'LEFT ' : '';
  const statement = {
    name: `feed-${name}`,
    rowMode: 'array' as const,
    text: `
      WITH ${subqueries} picked AS (SELECT * FROM (${picks}) AS found ORDER BY ${order} DESC LIMIT $3)
      SELECT ${columns('c', 'a', 'r')}, c.post_type, c.closing, c.quoted_id, c.quoting, m.id, m.slug, m.name, m.kind,
        latest.comments${why}${seam}${end}
      FROM ${from} c ON c.id = picked.id AND ${readableSql('c', '$1')}
      ${outer}JOIN person a ON a.id = c.author_id
      LEFT JOIN community m ON m.id = c.community_id
      LEFT JOIN reaction r ON r.content_id = c.id AND r.person_id = $4
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_array(${columns('k', 'ka', 'kr')}, k.root_id, k.reply_to_id) ORDER BY k.id) AS comments
        FROM (SELECT * FROM content WHERE kind = 'comment' AND root_id = c.id AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 2) k
        JOIN person ka ON ka.id = k.author_id
        LEFT JOIN reaction kr ON kr.content_id = k.id AND kr.person_id = $4
      ) latest ON c.comment_count > 0
      ORDER BY picked.${order} DESC`,
  };
  statements.set(name, statement);
  return statement;
}

/**
 * The first posts of a source, with everything a card shows. One statement, whatever the size of the page, and a
 * second one when it holds what few pages hold.
 */
export async function feedPage(
  db: Db,
  keys: BallotKey,
  viewer: Viewer,
  source: FeedSource,
  { first, after }: PageArgs,
): Promise<FeedPage> {
  const cursor = after ?? highestId;
  const dayBefore = source.subqueries ? [movedInTime(cursor, -yoursLeadsMillis)] : [];
  const rows = await db.rows<unknown[]>(feedStatement(source), [
    communityIds(viewer),
    cursor,
    first + 1,
    viewer.personId,
    ...source.values,
    ...dayBefore,
  ]);
  const cut = source.subqueries ? (rows[0]?.at(-1) as string | null) : null;
  const seam = source.hasSeam ? (rows[0]?.at(source.subqueries ? -2 : -1) as Date | null | undefined) : null;
  const found = rows.filter(([id]) => id !== null);
  const edges = found.map((row) => toEdge(viewer, source, new Cells(row)));
  const hasNextPage = edges.length > first || cut !== null;
  if (edges.length === 0 && cut) return feedPage(db, keys, viewer, source, { first, after: cut });
  const shown = edges.slice(0, first);
  await complete(
    db,
    keys,
    viewer,
    shown.map(({ node }) => node),
  );
  const endCursor = (edges.length > first ? null : cut) ?? shown.at(-1)?.cursor ?? null;
  return { edges: shown, pageInfo: { hasNextPage, endCursor }, seam };
}

function toEdge(viewer: Viewer, { isExplained }: FeedSource, cells: Cells): FeedEdge & { node: Card } {
  const node = toPost(viewer, cells);
  if (!isExplained) return { node, cursor: node.id, because: null };
  const cursor = cells.next<string>();
  const reason = reasonsToShow[cells.next<number>()]!;
  return { node, cursor, because: { reason, topic: cells.next() } };
}

/** In a statement of its own: within that of the feed it would be prepared for every page, and hardly ever be used. */
async function complete(db: Db, keys: BallotKey, viewer: Viewer, posts: readonly Card[]): Promise<void> {
  const formed = posts.filter(hasExtras).map(({ id }) => id);
  const texts: Content[] = posts.flatMap((post) => [post, ...post.latestComments]);
  const linked = new Map(texts.map((text) => [text, pageLinks(text.body)]));
  const pages = [...new Set([...linked.values()].flat())];
  const outside = posts.flatMap((post) => {
    const link = linkOf(post.body);
    return link ? [{ post, link }] : [];
  });
  const rows =
    formed.length + pages.length + outside.length > 0
      ? await db.rows<RareRow & { id: string; preview: unknown }>(rarities, [
          formed,
          viewer.personId,
          keys.of(viewer.personId),
          pages,
          communityIds(viewer),
          outside.map(({ post }) => post.id),
          outside.map(({ link }) => link.previewId),
        ])
      : [];
  const previews = new Map(rows.filter(({ preview }) => preview).map(({ id, preview }) => [id, preview]));
  const found = new Map(rows.filter(({ preview }) => !preview).map((row) => [row.id, row]));
  for (const post of posts)
    Object.assign(post, { preview: null }, extrasOf(viewer, post, found.get(post.id)));
  for (const { post, link } of outside) post.preview = previewOf(link, previews.get(post.id));
  for (const [text, links] of linked) {
    const closed = links.filter((id) => found.has(id));
    text.closedPages = closed.length > 0 ? closed : null;
  }
}

type Card = Post & { latestComments: Comment[] };

function toPost(viewer: Viewer, cells: Cells): Card {
  const post = carry(new Post(), cells);
  post.postType = cells.next();
  post.closing = cells.next();
  post.quotedId = cells.next();
  post.quoting = cells.next();
  post.communityCard = nextCommunity(cells);
  return Object.assign(post, {
    viewerCan: postPolicy.abilities(viewer, post),
    latestComments: (cells.next<unknown[][] | null>() ?? []).map((row) => toComment(viewer, new Cells(row))),
  });
}

function toComment(viewer: Viewer, cells: Cells): Comment {
  const comment = carry(new Comment(), cells);
  comment.rootId = cells.next();
  comment.replyToId = cells.next();
  return Object.assign(comment, { viewerCan: commentPolicy.abilities(viewer, comment) });
}

/** Puts on the content what its fields would otherwise ask for one by one. */
function carry<T extends Content>(content: T, cells: Cells): T {
  content.id = cells.next();
  content.communityId = cells.next();
  content.alsoInIds = cells.next();
  content.audience = cells.next();
  content.authorId = cells.next();
  content.language = cells.next();
  content.body = cells.next();
  content.createdAt = cells.date();
  content.revisedAt = cells.dateOrNull();
  content.revision = cells.next();
  content.commentCount = cells.next();
  content.reactionCounts = cells.next();
  content.withdrawnAt = null;
  content.closing = null;
  content.archivedAt = null;
  const carried = { reactions: reactionsOf(content.reactionCounts), viewerReaction: cells.next() };
  content.author = nextPerson(cells);
  return Object.assign(content, carried);
}

function nextCommunity(cells: Cells): CommunityCard | null {
  const card: CommunityCard = {
    id: cells.next(),
    slug: cells.next(),
    name: cells.next(),
    kind: cells.next(),
  };
  return card.id === null ? null : card;
}
