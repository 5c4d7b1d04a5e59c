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

/** Home: 20 newest posts one may read, with author, place, counts, own reaction and the two newest comments. */
const feed = {
  name: 'feed',
  text: `
    WITH mine AS MATERIALIZED (SELECT m.community_id FROM membership m JOIN community c ON c.id = m.community_id WHERE m.person_id = $1 AND c.kind <> 'open'),
    picked AS (
      SELECT id FROM (
        (SELECT id FROM content WHERE kind = 'post' AND audience = 'everyone' AND withdrawn_at IS NULL AND id < $2 ORDER BY id DESC LIMIT $3)
        UNION ALL
        SELECT post.id FROM mine CROSS JOIN LATERAL (
          SELECT id FROM content WHERE kind = 'post' AND community_id = mine.community_id AND withdrawn_at IS NULL AND id < $2 ORDER BY id DESC LIMIT $3) post
      ) found ORDER BY id DESC LIMIT $3)
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
    ORDER BY c.id DESC`,
};
app.get(
  '/feed/:person',
  async ({ params, query }) =>
    (await pool.query({ ...feed, values: [params.person, query.after ?? top, 20] })).rows,
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
