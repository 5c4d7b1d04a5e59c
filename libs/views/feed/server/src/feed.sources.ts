import { type ReasonToShow, reasonsToShow, yoursLeadsMillis } from '@plein/contract';
import { mutedSql } from '@plein/follows/server';
import { readableSql } from '@plein/kernel/server';

/**
 * Where a feed takes its posts from: SQL that picks the newest posts below `$2` (a cursor), at most `$3` of them.
 * `$1` holds the communities the viewer is in, `$4` the viewer; from `$5` on they are the source's own.
 *
 * Each takes the newest few of every place it reads, ids only and by index, and merges those: its cost grows
 * with the page and the number of places, not with the table. Rows are fetched afterwards, for one page only.
 */
export interface FeedSource {
  readonly name: string;
  /** What is picked has an `id`. Of an explained feed also a `rank` (its order and cursor), a reason and a topic. */
  readonly picks: string;
  readonly isExplained?: boolean;
  /** Also says where the reader was the last time. */
  readonly hasSeam?: boolean;
  /** Subqueries with a name that it needs first; one of them, `cut`, says how far down was looked. */
  readonly subqueries?: string;
  readonly values: readonly string[];
}

/** What is left out of a post's feed, as a condition; nothing for who muted nothing, at no cost. */
type LeftOut = (post: string) => string;
const nothing: LeftOut = () => '';
const muted: LeftOut = (post) => ` AND NOT ${mutedSql(post, '$4')}`;

const newest = (where: string, below = '$2', most = '$3') => `
  SELECT id FROM content WHERE kind = 'post' AND withdrawn_at IS NULL AND archived_at IS NULL AND ${where} AND id < ${below} ORDER BY id DESC LIMIT ${most}`;

/** What else a community shows: of another community, and for everyone. */
const shownIn = (community: string, below: string, but: LeftOut = nothing) => `
  SELECT c.id FROM content_place shown JOIN content c ON c.id = shown.content_id
   WHERE shown.community_id = ${community} AND shown.content_id < ${below}
     AND c.audience = 'everyone' AND c.withdrawn_at IS NULL AND c.archived_at IS NULL${but('c')}
   ORDER BY shown.content_id DESC LIMIT $3`;

/** In SQL a reason is its place in the list: of several the lowest counts. */
const reason = (name: ReasonToShow) => reasonsToShow.indexOf(name);

const lowestId = `'00000000-0000-0000-0000-000000000000'::uuid`;

/**
 * The newest of the viewer's communities, and how far down they go: when they fill a page by themselves, nothing
 * below their last one comes onto it, and whatever else is `chosen` or `personal` is looked for above it only.
 * Communities with the newest posts are found first, for a page cannot come from more places than it has posts: so
 * two hundred communities cost little more than five.
 */
const mineFirst = (below: string, but: LeftOut) => `
  WITH mine AS MATERIALIZED (
    SELECT post.id FROM (
      SELECT place.id FROM unnest($1::uuid[]) AS place (id)
      CROSS JOIN LATERAL (${newest(`community_id = place.id${but('content')}`, below, '1')}) head
      ORDER BY head.id DESC LIMIT $3) place
    CROSS JOIN LATERAL (${newest(`community_id = place.id${but('content')}`, below)}) post
    UNION
    SELECT post.id FROM unnest($1::uuid[]) AS place (id) CROSS JOIN LATERAL (${shownIn('place.id', below, but)}) post
    ORDER BY id DESC LIMIT $3),
  lowest AS MATERIALIZED (SELECT coalesce((SELECT id FROM mine ORDER BY id DESC OFFSET $3 - 1), ${lowestId}) AS id)`;

const above = (post: string) => `${post} >= (SELECT id FROM lowest)`;

/** What the viewer chose, each with its reason; after `mineFirst`. */
const chosen = (below: string, but: LeftOut) => `
  SELECT id, ${reason('community')} AS reason, NULL AS topic FROM mine
  UNION ALL
  SELECT post.id, ${reason('person')}, NULL FROM follow f CROSS JOIN LATERAL (
    SELECT c.id FROM content c
     WHERE c.kind = 'post' AND c.archived_at IS NULL AND c.author_id = f.target::uuid AND ${readableSql('c', '$1')}
       AND c.id < ${below} AND ${above('c.id')}${but('c')}
     ORDER BY c.id DESC LIMIT $3) post
   WHERE f.follower_id = $4 AND f.kind = 'person'
  UNION ALL
  SELECT post.id, ${reason('topic')}, f.target FROM follow f CROSS JOIN LATERAL (
    SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id
     WHERE l.kind = 'topic' AND l.target = f.target AND l.content_id < ${below} AND ${above('l.content_id')}
       AND c.kind = 'post' AND c.archived_at IS NULL AND ${readableSql('c', '$1')}${but('c')}
     ORDER BY l.content_id DESC LIMIT $3) post
   WHERE f.follower_id = $4 AND f.kind = 'topic'`;

/** What concerns the viewer in person: posts that mention them, and their own; after `mineFirst`. */
const personal = (below: string, but: LeftOut) => `
  (SELECT c.id, ${reason('mention')} AS reason, NULL AS topic FROM content_link l JOIN content c ON c.id = l.content_id
    WHERE l.kind = 'mention' AND l.target = $4::uuid::text AND l.content_id < ${below} AND ${above('l.content_id')}
      AND c.kind = 'post' AND c.archived_at IS NULL AND ${readableSql('c', '$1')}${but('c')}
    ORDER BY l.content_id DESC LIMIT $3)
  UNION ALL
  (SELECT c.id, ${reason('own')}, NULL FROM content c
    WHERE c.kind = 'post' AND c.archived_at IS NULL AND c.author_id = $4 AND c.id < ${below} AND ${above('c.id')} AND ${readableSql('c', '$1')}
    ORDER BY c.id DESC LIMIT $3)`;

const each = 'id, min(reason) AS reason, max(topic) AS topic';

/** Whether a post is yours, asked of a post that everyone may read; the same as being in `chosen` or `personal`. */
const isYours = (post: string) => `(${post}.author_id = $4
  OR ${post}.author_id IN (SELECT target::uuid FROM follow WHERE follower_id = $4 AND kind = 'person')
  OR (${post}.community_id IN (SELECT unnest($1::uuid[]))) IS TRUE
  OR (${post}.also_in && $1::uuid[]) IS TRUE
  OR EXISTS (SELECT FROM content_link l WHERE l.content_id = ${post}.id AND (l.kind = 'mention' AND l.target = $4::uuid::text
       OR l.kind = 'topic' AND l.target IN (SELECT target FROM follow WHERE follower_id = $4 AND kind = 'topic'))))`;

/** Of what is for everyone, so many are looked at for one page; most of it may be the viewer's own. */
const mostLookedAt = 300;
/**
 * Everything I may read, by one rule: what is yours counts as if it were one day newer. Two streams without overlap,
 * each newest first: yours (below `$5`, a day before the cursor) and the rest of what is for everyone. A place in
 * their merged order is a place in both, so one cursor keeps both, and a page is exact whatever is said meanwhile.
 * When the rest was looked at as far as it may be, the page ends there.
 */
const forYou = (but: LeftOut): FeedSource => ({
  name: nameOf('for-you', but),
  hasSeam: true,
  isExplained: true,
  subqueries: `
    yours AS MATERIALIZED (
      SELECT *, moved_in_time(id, ${yoursLeadsMillis}) AS rank FROM (
        SELECT ${each} FROM (${mineFirst('$5', but)}
          ${personal('$5', but)} UNION ALL ${chosen('$5', but)}) found GROUP BY id ORDER BY id DESC LIMIT $3) newest),
    seen AS (
      SELECT id, author_id, community_id, also_in${but === nothing ? '' : ', text'} FROM content
       WHERE kind = 'post' AND audience = 'everyone' AND withdrawn_at IS NULL AND archived_at IS NULL AND id < $2
         AND id > coalesce((SELECT rank FROM yours ORDER BY rank DESC OFFSET $3 - 1), ${lowestId})
       ORDER BY id DESC LIMIT ${mostLookedAt}),
    rest AS MATERIALIZED (SELECT seen.id FROM seen WHERE NOT ${isYours('seen')}${but('seen')} LIMIT $3),
    cut AS MATERIALIZED (
      SELECT CASE WHEN (SELECT count(*) FROM rest) < $3
        THEN (SELECT id FROM seen ORDER BY id DESC OFFSET ${mostLookedAt} - 1) END AS id),`,
  picks: `
    SELECT id, rank, reason, topic FROM yours WHERE rank >= coalesce((SELECT id FROM cut), ${lowestId})
    UNION ALL SELECT id, id, ${reason('everyone')}, NULL FROM rest`,
  values: [],
});

/** What I chose: my communities, people and topics I follow, and the square that belongs to all of us. */
const following = (but: LeftOut): FeedSource => ({
  name: nameOf('following', but),
  hasSeam: true,
  isExplained: true,
  picks: `
    SELECT id AS rank, ${each} FROM (
      ${mineFirst('$2', but)} ${chosen('$2', but)}
      UNION ALL (SELECT id, ${reason('everyone')}, NULL FROM (${newest(`community_id IS NULL AND ${above('id')}${but('content')}`)}) square)) found
    GROUP BY id`,
  values: [],
});

/** What people with the news role told everyone. */
const news = (but: LeftOut): FeedSource => ({
  name: nameOf('news', but),
  hasSeam: true,
  picks: `SELECT c.id FROM content c
    WHERE c.post_type = 'news' AND c.archived_at IS NULL AND ${readableSql('c', '$1')} AND c.id < $2${but('c')} ORDER BY c.id DESC LIMIT $3`,
  values: [],
});

export const feedTabs = ['for-you', 'following', 'news'] as const;
export type FeedTab = (typeof feedTabs)[number];

const tabs = { 'for-you': forYou, following, news };
const nameOf = (name: FeedTab, but: LeftOut) => (but === nothing ? name : `${name}-unmuted`);
const all = (but: LeftOut) => new Map(feedTabs.map((tab): [FeedTab, FeedSource] => [tab, tabs[tab](but)]));
const [whole, unmuted] = [all(nothing), all(muted)];

/** The feeds of Today; with `mutes`, without what the viewer muted. */
export const ofTab = (tab: FeedTab, mutes: boolean): FeedSource => (mutes ? unmuted : whole).get(tab)!;

/** Which of the posts `$2` stand in a feed of Today, as SQL; `$1`, `$3` and `$4` as in the feeds. */
export const inTab = (tab: FeedTab): string => `
  SELECT c.id FROM content c WHERE c.id = ANY($2::uuid[]) AND c.kind = 'post' AND c.archived_at IS NULL AND ${readableSql('c', '$1')}
     AND (NOT $3::boolean OR NOT ${mutedSql('c', '$4')}) AND ${isIn[tab]}`;

const isIn: Record<FeedTab, string> = {
  'for-you': 'true',
  following: `(c.community_id IS NULL OR ${isYours('c')})`,
  news: `c.post_type = 'news'`,
};

/** One community. Whether the viewer may look inside has been asked before. */
export const ofCommunity = (communityId: string): FeedSource => ({
  name: 'community',
  picks: `(${newest('community_id = $5')}) UNION (${shownIn('$5::uuid', '$2')})`,
  values: [communityId],
});

/** What one person said, as far as the viewer may read it. */
export const ofPerson = (personId: string): FeedSource => ({
  name: 'person',
  picks: `SELECT c.id FROM content c
    WHERE c.kind = 'post' AND c.archived_at IS NULL AND c.author_id = $5 AND ${readableSql('c', '$1')} AND c.id < $2 ORDER BY c.id DESC LIMIT $3`,
  values: [personId],
});

/** What was said about a topic, as far as the viewer may read it. */
export const ofTopic = (topic: string): FeedSource => ({
  name: 'topic',
  picks: `SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id
    WHERE l.kind = 'topic' AND l.target = $5 AND l.content_id < $2 AND c.kind = 'post' AND c.archived_at IS NULL AND ${readableSql('c', '$1')}
    ORDER BY l.content_id DESC LIMIT $3`,
  values: [topic],
});

/** What got most answers in a day, as far as the viewer may read it: ten posts, newest first. */
export const bestOf = (from: string, until: string): FeedSource => ({
  name: 'best',
  picks: `SELECT id FROM (
      SELECT c.id, c.comment_count + (SELECT coalesce(sum(n::int), 0) FROM jsonb_each_text(c.reaction_counts) AS kinds (kind, n)) AS answers
        FROM content c
       WHERE c.kind = 'post' AND c.archived_at IS NULL AND c.id >= $5 AND c.id < $6 AND c.id < $2 AND ${readableSql('c', '$1')}
       ORDER BY c.id DESC LIMIT 2000) said
    WHERE answers > 0 ORDER BY answers DESC, id DESC LIMIT least($3, 10)`,
  values: [from, until],
});
