import { readableSql } from '@plein/kernel/server';

/**
 * Where a feed takes its posts from: SQL that picks the ids of the newest posts below `$2` (an id), at most
 * `$3` of them. `$1` holds the communities the viewer is in, `$4` the viewer; from `$5` on they are the source's own.
 *
 * Each takes the newest few of every place it reads, ids only and by index, and merges those: its cost grows
 * with the page and the number of places, not with the table. Rows are fetched afterwards, for one page only.
 */
export interface FeedSource {
  readonly name: string;
  readonly ids: string;
  readonly values: readonly string[];
}

const newest = (where: string) => `
  SELECT id FROM content WHERE kind = 'post' AND withdrawn_at IS NULL AND ${where} AND id < $2 ORDER BY id DESC LIMIT $3`;

const ofMyCommunities = `
  SELECT post.id FROM unnest($1::uuid[]) AS mine (community_id)
  CROSS JOIN LATERAL (${newest('community_id = mine.community_id')}) post`;

/** Everything I may read: what is for everyone, which open communities are part of, and what my closed ones say. */
export const forYou: FeedSource = {
  name: 'for-you',
  ids: `(${newest("audience = 'everyone'")}) UNION
    SELECT post.id FROM community mine
    CROSS JOIN LATERAL (${newest('community_id = mine.id')}) post
     WHERE mine.id = ANY($1::uuid[]) AND mine.kind <> 'open'`,
  values: [],
};

/** What I chose: my communities, people and topics I follow, and the square that belongs to all of us. */
export const following: FeedSource = {
  name: 'following',
  ids: `${ofMyCommunities}
    UNION (${newest('community_id IS NULL')})
    UNION SELECT post.id FROM follow f CROSS JOIN LATERAL (
      SELECT c.id FROM content c
       WHERE c.kind = 'post' AND c.author_id = f.target::uuid AND ${readableSql('c', '$1')} AND c.id < $2
       ORDER BY c.id DESC LIMIT $3) post
     WHERE f.follower_id = $4 AND f.kind = 'person'
    UNION SELECT post.id FROM follow f CROSS JOIN LATERAL (
      SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id
       WHERE l.kind = 'topic' AND l.target = f.target AND l.content_id < $2
         AND c.kind = 'post' AND ${readableSql('c', '$1')}
       ORDER BY l.content_id DESC LIMIT $3) post
     WHERE f.follower_id = $4 AND f.kind = 'topic'`,
  values: [],
};

/** What people with the news role told everyone. */
export const news: FeedSource = {
  name: 'news',
  ids: `SELECT c.id FROM content c
    WHERE c.post_type = 'news' AND ${readableSql('c', '$1')} AND c.id < $2 ORDER BY c.id DESC LIMIT $3`,
  values: [],
};

/** One community. Whether the viewer may look inside has been asked before. */
export const ofCommunity = (communityId: string): FeedSource => ({
  name: 'community',
  ids: newest('community_id = $5'),
  values: [communityId],
});

/** What one person said, as far as the viewer may read it. */
export const ofPerson = (personId: string): FeedSource => ({
  name: 'person',
  ids: `SELECT c.id FROM content c
    WHERE c.kind = 'post' AND c.author_id = $5 AND ${readableSql('c', '$1')} AND c.id < $2 ORDER BY c.id DESC LIMIT $3`,
  values: [personId],
});

/** What was said about a topic, as far as the viewer may read it. */
export const ofTopic = (topic: string): FeedSource => ({
  name: 'topic',
  ids: `SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id
    WHERE l.kind = 'topic' AND l.target = $5 AND l.content_id < $2 AND c.kind = 'post' AND ${readableSql('c', '$1')}
    ORDER BY l.content_id DESC LIMIT $3`,
  values: [topic],
});
