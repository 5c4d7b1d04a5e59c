import { Comment, commentPolicy } from '@plein/comments/server';
import type { ReactionKind } from '@plein/contract';
import {
  type CommunityCard,
  type Content,
  Person,
  type Viewer,
  communityIds,
  personSql,
  readableSql,
} from '@plein/kernel/server';
import { type Db, type Page, type PageArgs, type Statement, toPage } from '@plein/platform/server';
import { type BallotKey, type PollRow, pollSql, shownPoll } from '@plein/polls/server';
import { Post, postPolicy } from '@plein/posts/server';
import { reactionsOf } from '@plein/reactions/server';
import type { FeedSource } from './feed.sources';

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const statements = new Map<string, Statement>();

/** Columns of content that a card shows, as they go over the wire. */
const shown = (alias: string) => `
  'id', ${alias}.id, 'communityId', ${alias}.community_id, 'audience', ${alias}.audience, 'authorId', ${alias}.author_id,
  'language', ${alias}.language, 'body', ${alias}.body, 'createdAt', ${alias}.created_at, 'revisedAt', ${alias}.revised_at,
  'revision', ${alias}.revision, 'commentCount', ${alias}.comment_count, 'reactionCounts', ${alias}.reaction_counts`;

/**
 * One page of cards in one statement: the ids first, then the rows of that page with their author, place, the
 * viewer's own reaction and the two newest comments. It comes as one JSON text, which is read at a stroke.
 */
function feedStatement({ name, ids, values }: FeedSource): Statement {
  const made = statements.get(name);
  if (made) return made;
  const ballots: `$${number}` = `$${5 + values.length}`;
  const statement = {
    name: `feed-${name}`,
    text: `
      WITH picked AS (SELECT id FROM (${ids}) AS found ORDER BY id DESC LIMIT $3)
      SELECT json_agg(card) AS cards FROM (
      SELECT json_build_object(${shown('c')}, 'postType', c.post_type) AS post,
        CASE c.post_type WHEN 'poll' THEN ${pollSql('c.id', ballots)} END AS poll, ${personSql('a')} AS author,
        CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'slug', m.slug, 'name', m.name, 'kind', m.kind) END AS community,
        r.kind AS reaction, latest.comments
      FROM picked
      JOIN content c ON c.id = picked.id AND ${readableSql('c', '$1')}
      JOIN person a ON a.id = c.author_id
      LEFT JOIN community m ON m.id = c.community_id
      LEFT JOIN reaction r ON r.content_id = c.id AND r.person_id = $4
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('comment', json_build_object(${shown('k')}, 'rootId', k.root_id, 'replyToId', k.reply_to_id),
                 'author', ${personSql('ka')}, 'reaction', kr.kind) ORDER BY k.id) AS comments
        FROM (SELECT * FROM content WHERE kind = 'comment' AND root_id = c.id AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 2) k
        JOIN person ka ON ka.id = k.author_id
        LEFT JOIN reaction kr ON kr.content_id = k.id AND kr.person_id = $4
      ) latest ON c.comment_count > 0
      ORDER BY c.id DESC) AS card`,
  };
  statements.set(name, statement);
  return statement;
}

interface CardRow {
  post: Wire;
  author: Person;
  community: CommunityCard | null;
  reaction: ReactionKind | null;
  poll: PollRow | null;
  comments: { comment: Wire; author: Person; reaction: ReactionKind | null }[] | null;
}

type Wire = Pick<Content, 'id' | 'reactionCounts'> & { createdAt: string; revisedAt: string | null };

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
  const [page] = await db.rows<{ cards: CardRow[] | null }>(feedStatement(source), values);
  return toPage(
    (page?.cards ?? []).map((card) => toPost(viewer, card)),
    first,
  );
}

function toPost(viewer: Viewer, { post: wire, author, community, reaction, poll, comments }: CardRow): Post {
  const post = carry(Object.create(Post.prototype) as Post, wire, author, reaction);
  return Object.assign(post, {
    communityCard: community,
    poll: poll && shownPoll(poll),
    viewerCan: postPolicy.abilities(viewer, post),
    latestComments: (comments ?? []).map((row) => toComment(viewer, row)),
  });
}

function toComment(
  viewer: Viewer,
  { comment: wire, author, reaction }: NonNullable<CardRow['comments']>[number],
): Comment {
  const comment = carry(Object.create(Comment.prototype) as Comment, wire, author, reaction);
  return Object.assign(comment, { viewerCan: commentPolicy.abilities(viewer, comment) });
}

/** Puts on the content what its fields would otherwise ask for one by one. */
const carry = <T extends Content>(content: T, wire: Wire, author: Person, reaction: ReactionKind | null): T =>
  Object.assign(content, wire, {
    withdrawnAt: null,
    createdAt: new Date(wire.createdAt),
    revisedAt: wire.revisedAt === null ? null : new Date(wire.revisedAt),
    author: Object.assign(Object.create(Person.prototype) as Person, author),
    reactions: reactionsOf(wire.reactionCounts),
    viewerReaction: reaction,
  });
