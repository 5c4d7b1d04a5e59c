import { Comment, commentPolicy } from '@plein/comments/server';
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
import { Cells, type Db, type Page, type PageArgs, type Statement, toPage } from '@plein/platform/server';
import type { BallotKey } from '@plein/polls/server';
import { Post, extraSql, extrasOf, postPolicy } from '@plein/posts/server';
import { reactionsOf } from '@plein/reactions/server';
import type { FeedSource } from './feed.sources';

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const statements = new Map<string, Statement>();

const shown =
  'id community_id audience author_id language body created_at revised_at revision comment_count reaction_counts';

/** What a card shows of a text and its author, in the order in which `carry` reads it. */
const columns = (content: string, author: string, reaction: string) =>
  [
    ...shown.split(' ').map((column) => `${content}.${column}`),
    closedPagesSql(content, '$1'),
    `${reaction}.kind`,
    personColumns(author),
  ].join(', ');

/**
 * One page of cards in one statement: the ids first, then the rows of that page with their author, place, the
 * viewer's own reaction and the two newest comments. Columns and arrays without names, for they are read in order.
 */
function feedStatement({ name, ids, values }: FeedSource): Statement {
  const made = statements.get(name);
  if (made) return made;
  const ballots: `$${number}` = `$${5 + values.length}`;
  const statement = {
    name: `feed-${name}`,
    rowMode: 'array' as const,
    text: `
      WITH picked AS (SELECT id FROM (${ids}) AS found ORDER BY id DESC LIMIT $3)
      SELECT ${columns('c', 'a', 'r')}, c.post_type, m.id, m.slug, m.name, m.kind,
        ${extraSql('c', '$4', ballots)} AS extra, latest.comments
      FROM picked
      JOIN content c ON c.id = picked.id AND ${readableSql('c', '$1')}
      JOIN person a ON a.id = c.author_id
      LEFT JOIN community m ON m.id = c.community_id
      LEFT JOIN reaction r ON r.content_id = c.id AND r.person_id = $4
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_array(${columns('k', 'ka', 'kr')}, k.root_id, k.reply_to_id) ORDER BY k.id) AS comments
        FROM (SELECT * FROM content WHERE kind = 'comment' AND root_id = c.id AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 2) k
        JOIN person ka ON ka.id = k.author_id
        LEFT JOIN reaction kr ON kr.content_id = k.id AND kr.person_id = $4
      ) latest ON c.comment_count > 0
      ORDER BY c.id DESC`,
  };
  statements.set(name, statement);
  return statement;
}

/** The newest posts of a source, with everything a card shows. One statement, whatever the size of the page. */
export async function feedPage(
  db: Db,
  keys: BallotKey,
  viewer: Viewer,
  source: FeedSource,
  { first, after }: PageArgs,
): Promise<Page<Post>> {
  const own = [communityIds(viewer), after ?? highestId, first + 1, viewer.personId];
  const values = [...own, ...source.values, keys.of(viewer.personId)];
  const rows = await db.rows<unknown[]>(feedStatement(source), values);
  return toPage(
    rows.map((row) => toPost(viewer, new Cells(row))),
    first,
  );
}

function toPost(viewer: Viewer, cells: Cells): Post {
  const post = carry(new Post(), cells);
  post.postType = cells.next();
  post.communityCard = nextCommunity(cells);
  return Object.assign(post, extrasOf(post.postType, cells.next()), {
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
  content.audience = cells.next();
  content.authorId = cells.next();
  content.language = cells.next();
  content.body = cells.next();
  content.createdAt = cells.date();
  content.revisedAt = cells.dateOrNull();
  content.revision = cells.next();
  content.commentCount = cells.next();
  content.reactionCounts = cells.next();
  content.closedPages = cells.next();
  content.withdrawnAt = null;
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
