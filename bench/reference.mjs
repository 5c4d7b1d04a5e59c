// What the product is held against: the best SQL we can write behind a bare server, without sign-in, rights or GraphQL.
import fastify from 'fastify';
import pg from 'pg';
import { Server } from 'socket.io';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c plan_cache_mode=force_generic_plan',
});
const app = fastify();
const top = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const person = (alias) =>
  `json_build_object('id', ${alias}.id, 'handle', ${alias}.handle, 'name', ${alias}.name, 'roleTitle', ${alias}.role_title, 'place', ${alias}.place, 'photoId', ${alias}.photo_id)`;

/**
 * Home: the 20 posts one may read that come first when what is one's own (mentions, written, communities, people and
 * topics followed) counts as a day newer; with author, place, counts, own reaction and the two newest comments.
 */
const feed = {
  name: 'feed',
  text: `
    WITH places AS MATERIALIZED (SELECT community_id AS id FROM membership WHERE person_id = $1),
    follows AS MATERIALIZED (SELECT kind, target FROM follow WHERE follower_id = $1),
    mine AS MATERIALIZED (
      SELECT post.id FROM (
        SELECT places.id FROM places CROSS JOIN LATERAL (
          SELECT id FROM content WHERE kind = 'post' AND community_id = places.id AND withdrawn_at IS NULL AND id < $4 ORDER BY id DESC LIMIT 1) head
        ORDER BY head.id DESC LIMIT $3) place
        CROSS JOIN LATERAL (SELECT id FROM content WHERE kind = 'post' AND community_id = place.id AND withdrawn_at IS NULL AND id < $4 ORDER BY id DESC LIMIT $3) post
      ORDER BY post.id DESC LIMIT $3),
    lowest AS MATERIALIZED (SELECT coalesce((SELECT id FROM mine ORDER BY id DESC OFFSET $3 - 1), '00000000-0000-0000-0000-000000000000'::uuid) AS id),
    yours AS MATERIALIZED (
      SELECT DISTINCT id FROM (
        (SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id WHERE l.kind = 'mention' AND l.target = $1::uuid::text AND l.content_id < $4 AND l.content_id >= (SELECT id FROM lowest)
          AND c.kind = 'post' AND c.withdrawn_at IS NULL AND (c.audience = 'everyone' OR c.community_id IN (SELECT id FROM places)) ORDER BY l.content_id DESC LIMIT $3)
        UNION ALL (SELECT id FROM content WHERE kind = 'post' AND author_id = $1 AND withdrawn_at IS NULL AND id < $4 AND id >= (SELECT id FROM lowest) ORDER BY id DESC LIMIT $3)
        UNION ALL SELECT id FROM mine
        UNION ALL SELECT post.id FROM follows f CROSS JOIN LATERAL (
          SELECT id FROM content WHERE kind = 'post' AND author_id = f.target::uuid AND withdrawn_at IS NULL
            AND (audience = 'everyone' OR community_id IN (SELECT id FROM places)) AND id < $4 AND id >= (SELECT id FROM lowest) ORDER BY id DESC LIMIT $3) post WHERE f.kind = 'person'
        UNION ALL SELECT post.id FROM follows f CROSS JOIN LATERAL (
          SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id WHERE l.kind = 'topic' AND l.target = f.target AND l.content_id < $4 AND l.content_id >= (SELECT id FROM lowest)
            AND c.kind = 'post' AND c.withdrawn_at IS NULL AND (c.audience = 'everyone' OR c.community_id IN (SELECT id FROM places)) ORDER BY l.content_id DESC LIMIT $3) post WHERE f.kind = 'topic'
      ) found ORDER BY id DESC LIMIT $3),
    picked AS (
      SELECT id, rank FROM (
        SELECT id, moved_in_time(id, 86400000) AS rank FROM yours
        UNION ALL (SELECT id, id FROM (
          SELECT id, author_id, community_id FROM content WHERE kind = 'post' AND audience = 'everyone' AND withdrawn_at IS NULL AND id < $2 ORDER BY id DESC LIMIT 300) seen
          WHERE author_id <> $1 AND (community_id IN (SELECT id FROM places)) IS NOT TRUE
            AND author_id NOT IN (SELECT target::uuid FROM follows WHERE kind = 'person')
            AND NOT EXISTS (SELECT FROM content_link l WHERE l.content_id = seen.id
              AND (l.kind = 'mention' AND l.target = $1::uuid::text OR l.kind = 'topic' AND l.target IN (SELECT target FROM follows WHERE kind = 'topic')))
          LIMIT $3)
      ) found ORDER BY rank DESC LIMIT $3)
    SELECT c.id, c.body, c.created_at, c.revised_at, c.comment_count, c.reaction_counts, c.post_type, c.language,
      a.id AS author_id, a.handle, a.name, a.role_title, a.place, a.photo_id, m.id AS community_id, m.slug, m.name AS community, r.kind AS reaction, latest.comments
    FROM picked JOIN content c USING (id) JOIN person a ON a.id = c.author_id LEFT JOIN community m ON m.id = c.community_id
    LEFT JOIN reaction r ON r.content_id = c.id AND r.person_id = $1
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', k.id, 'body', k.body, 'language', k.language, 'createdAt', k.created_at, 'revisedAt', k.revised_at,
        'replyToId', k.reply_to_id, 'rootId', k.root_id, 'reactions', k.reaction_counts, 'reaction', kr.kind, 'author', ${person('ka')}) ORDER BY k.id) AS comments
      FROM (SELECT * FROM content WHERE kind = 'comment' AND root_id = c.id AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 2) k JOIN person ka ON ka.id = k.author_id
      LEFT JOIN reaction kr ON kr.content_id = k.id AND kr.person_id = $1
    ) latest ON c.comment_count > 0
    ORDER BY picked.rank DESC`,
};
app.get(
  '/feed/:person',
  async ({ params, query }) =>
    (await pool.query({ ...feed, values: [params.person, query.after ?? top, 20, query.afterYours ?? top] }))
      .rows,
);

/** A wiki page with all that its screen shows: who wrote, revised and keeps it, its place, counts, own reaction. */
const page = {
  name: 'page',
  text: `
    SELECT c.id, c.title, c.body, c.language, c.revision, c.created_at, c.revised_at, c.parent_id, c.reaction_counts, c.comment_count,
      ${person('a')} AS author, json_build_object('id', m.id, 'slug', m.slug, 'name', m.name) AS community,
      (SELECT r.kind FROM reaction r WHERE r.content_id = c.id AND r.person_id = $2) AS reaction,
      (SELECT ${person('p')} FROM content_revision v JOIN person p ON p.id = v.author_id WHERE v.content_id = c.id AND v.number = c.revision) AS reviser,
      (SELECT json_agg(json_build_object('role', r.role, 'since', r.since, 'person', ${person('p')})) FROM role_assignment r JOIN person p ON p.id = r.person_id
        WHERE r.scope = 'page' AND r.scope_id = c.id AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > now())) AS keepers,
      (SELECT count(*) FROM content_link l JOIN content s ON s.id = l.content_id WHERE l.kind = 'page' AND l.target = c.id::text AND s.withdrawn_at IS NULL) AS backlinks,
      (SELECT json_agg(json_build_object('id', up.id, 'title', up.title)) FROM (
        WITH RECURSIVE up AS (SELECT id, title, parent_id FROM content WHERE id = c.parent_id
          UNION ALL SELECT p.id, p.title, p.parent_id FROM content p JOIN up ON p.id = up.parent_id) SELECT id, title FROM up) up) AS breadcrumbs
    FROM content c JOIN person a ON a.id = c.author_id JOIN community m ON m.id = c.community_id WHERE c.id = $1`,
};
app.get(
  '/page/:id/:person',
  async ({ params }) => (await pool.query({ ...page, values: [params.id, params.person] })).rows[0],
);

/** One row, one commit. */
const insert = {
  name: 'insert',
  text: `INSERT INTO bench_insert (id, author_id, community_id, body) VALUES (gen_random_uuid(), $1, $2, $3)`,
};
app.post('/insert', async ({ body }) => {
  await pool.query({ ...insert, values: [body.authorId, body.communityId, JSON.stringify(body.body)] });
  return { ok: true };
});

const io = new Server(app.server, {
  path: '/live',
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
});
io.on('connection', (socket) => socket.join('room'));
app.post('/emit', async () => {
  io.to('room').emit('signal', { name: 'post.published', id: top, topic: 'room', text: 'x'.repeat(200) });
  return { ok: true };
});

await pool.query(
  'CREATE TABLE IF NOT EXISTS bench_insert (id uuid PRIMARY KEY, author_id uuid, community_id uuid, body jsonb, created_at timestamptz NOT NULL DEFAULT now())',
);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
process.on('SIGTERM', () => process.exit(0));
