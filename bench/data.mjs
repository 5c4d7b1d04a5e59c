// A data set of the size one asks for, made by the database itself. The same seed makes the same people talk.

/** @param client a connected pg.Client on an empty, migrated database. */
export async function fill(client, { people, communities, posts, comments, pages }, say) {
  const steps = [
    [
      'people',
      `
      INSERT INTO person (id, handle, name, sort_name, role_title, team, place, status, language)
      SELECT ${idAt('5 years', 'n', people)}, 'person-' || n, 'Person ' || n, 'Person ' || n, 'Role ' || n % 40, 'Team ' || n % 120, 'Place ' || n % 30, 'active',
        CASE WHEN n % 4 = 0 THEN 'en' ELSE 'nl' END
      FROM generate_series(1, ${people}) n`,
    ],
    [
      'numbers',
      `
      CREATE TABLE bench_person AS SELECT row_number() OVER (ORDER BY id) AS nr, id FROM person;
      CREATE UNIQUE INDEX ON bench_person (nr)`,
    ],
    [
      'communities',
      `
      INSERT INTO community (id, slug, name, kind, purpose)
      SELECT ${idAt('4 years', 'n', communities)}, 'community-' || n, 'Community ' || n,
        CASE WHEN n % 20 = 0 THEN 'secret' WHEN n % 5 IN (1, 3) THEN 'closed' ELSE 'open' END, 'What we do together, number ' || n
      FROM generate_series(1, ${communities}) n;
      CREATE TABLE bench_community AS SELECT row_number() OVER (ORDER BY id) AS nr, id, kind FROM community;
      CREATE UNIQUE INDEX ON bench_community (nr)`,
    ],
    // Small numbers are drawn more often: a few large communities, many small ones, five for each person.
    [
      'memberships',
      `
      INSERT INTO membership (community_id, person_id)
      SELECT DISTINCT c.id, p.id
      FROM bench_person p CROSS JOIN generate_series(1, 5) k
      JOIN bench_community c ON c.nr = 1 + floor(power(((p.nr * 7919 + k * 104729) % 10007) / 10007.0, 2) * ${communities})::int
      ON CONFLICT DO NOTHING`,
    ],
    // The first person is in every community: the widest feed there is.
    [
      'the widest feed',
      `
      INSERT INTO membership (community_id, person_id)
      SELECT c.id, p.id FROM bench_community c, bench_person p WHERE p.nr = 1 ON CONFLICT DO NOTHING;
      UPDATE community SET member_count = (SELECT count(*) FROM membership m WHERE m.community_id = community.id)`,
    ],
    [
      'posts',
      `
      INSERT INTO content (id, kind, community_id, audience, author_id, language, body, text, created_at, post_type)
      SELECT ${idAt('2 years', 'n', posts)}, 'post', c.id, CASE WHEN c.id IS NULL OR c.kind = 'open' THEN 'everyone' ELSE 'members' END, p.id,
        CASE WHEN n % 4 = 0 THEN 'en' ELSE 'nl' END, ${body('t')}, t, ${momentOf('2 years', 'n', posts)},
        CASE WHEN n % 300 = 0 THEN 'news' WHEN n % 9 = 0 THEN 'question' ELSE 'update' END
      FROM generate_series(1, ${posts}) n
      CROSS JOIN LATERAL (SELECT ${sentence('n')} AS t) words
      JOIN bench_person p ON p.nr = 1 + (n::bigint * 48271) % ${people}
      LEFT JOIN bench_community c ON n % 50 <> 0 AND c.nr = 1 + floor(power(((n::bigint * 69621) % 10007) / 10007.0, 2) * ${communities})::int`,
    ],
    [
      'numbers of posts',
      `
      CREATE TABLE bench_post AS SELECT row_number() OVER (ORDER BY id) AS nr, id, community_id, audience, created_at FROM content WHERE kind = 'post';
      CREATE UNIQUE INDEX ON bench_post (nr)`,
    ],
    [
      'comments',
      `
      INSERT INTO content (id, kind, community_id, audience, author_id, language, body, text, created_at, root_id)
      SELECT ${idAt('2 years', 'n', comments)}, 'comment', b.community_id, b.audience, p.id, 'nl', ${body('t')}, t, b.created_at + interval '1 hour', b.id
      FROM generate_series(1, ${comments}) n
      CROSS JOIN LATERAL (SELECT left(${sentence('n + 7')}, 140) AS t) words
      JOIN bench_post b ON b.nr = 1 + (n::bigint * 16807) % ${posts}
      JOIN bench_person p ON p.nr = 1 + (n::bigint * 39373) % ${people};
      UPDATE content SET comment_count = counted.many
      FROM (SELECT root_id, count(*) AS many FROM content WHERE kind = 'comment' GROUP BY root_id) counted WHERE content.id = counted.root_id`,
    ],
    [
      'reactions',
      `
      INSERT INTO reaction (content_id, person_id, kind)
      SELECT b.id, p.id, (ARRAY['thumb', 'heart', 'bulb', 'party', 'laugh', 'help'])[1 + n % 6]
      FROM generate_series(1, ${posts}) n
      JOIN bench_post b ON b.nr = 1 + (n::bigint * 69621) % ${posts} JOIN bench_person p ON p.nr = 1 + (n::bigint * 7919) % ${people}
      ON CONFLICT DO NOTHING;
      UPDATE content SET reaction_counts = counted.kinds
      FROM (SELECT content_id, jsonb_object_agg(kind, many) AS kinds FROM (SELECT content_id, kind, count(*) AS many FROM reaction GROUP BY 1, 2) k GROUP BY 1) counted
      WHERE content.id = counted.content_id`,
    ],
    [
      'pages',
      `
      INSERT INTO content (id, kind, community_id, audience, author_id, language, title, body, text, created_at, position)
      SELECT ${idAt('2 years', 'n', pages)}, 'page', c.id, CASE c.kind WHEN 'open' THEN 'everyone' ELSE 'members' END, p.id, 'nl', 'Page ' || n,
        ${longBody('t')}, t, ${momentOf('2 years', 'n', pages)}, n
      FROM generate_series(1, ${pages}) n
      CROSS JOIN LATERAL (SELECT (SELECT string_agg(${sentence('n + k')}, ' ') FROM generate_series(1, 9) k) AS t) words
      JOIN bench_community c ON c.nr = 1 + n % ${communities} JOIN bench_person p ON p.nr = 1 + (n::bigint * 48271) % ${people};
      UPDATE content SET parent_id = parent.id FROM content parent
      WHERE content.kind = 'page' AND parent.kind = 'page' AND parent.community_id = content.community_id
        AND content.position > ${communities} AND parent.position = content.position - ${communities} * ceil(content.position / ${communities} / 2);
      INSERT INTO role_assignment (id, person_id, role, scope, scope_id)
      SELECT gen_random_uuid(), author_id, 'owner', 'page', id FROM content WHERE kind = 'page';
      INSERT INTO content_revision (content_id, number, author_id, title, body) SELECT id, 1, author_id, title, body FROM content WHERE kind = 'page'`,
    ],
    // A quarter of the posts has a topic, a tenth names somebody; everyone follows three people and three topics.
    [
      'topics, mentions and what is followed',
      `
      INSERT INTO content_link (content_id, kind, target)
      SELECT id, 'topic', ${topic('nr')} FROM bench_post WHERE nr % 4 = 0
      UNION ALL SELECT b.id, 'mention', p.id::text FROM bench_post b JOIN bench_person p ON p.nr = 1 + (b.nr * 39373) % ${people} WHERE b.nr % 10 = 0;
      INSERT INTO follow (follower_id, kind, target)
      SELECT p.id, 'person', other.id::text FROM bench_person p CROSS JOIN generate_series(1, 3) k
        JOIN bench_person other ON other.nr = 1 + (p.nr * 7919 + k * 104729) % ${people} AND other.nr <> p.nr
      UNION ALL SELECT p.id, 'topic', ${topic('p.nr * 3 + k')} FROM bench_person p CROSS JOIN generate_series(1, 3) k
      ON CONFLICT DO NOTHING`,
    ],
  ];
  for (const [name, sql] of steps) {
    const from = performance.now();
    await client.query(sql);
    say(`  ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  for (const table of ['person', 'membership', 'content', 'content_link', 'reaction', 'follow', 'community'])
    await client.query(`VACUUM (ANALYZE) ${table}`);
  await client.query('CREATE TABLE bench_ready ()');
}

/** The n-th moment of a stretch of time that ends now. */
const momentOf = (span, n, of) => `(now() - interval '${span}' * (1 - ${n}::float8 / ${of}))`;

/** An id that sorts at that moment (UUID v7). */
const idAt = (span, n, of) => `uuidv7(-(interval '${span}' * (1 - ${n}::float8 / ${of})))`;

const words =
  'samen werken aan een heldere koers met collega die iets weet over verlof planning rooster veiligheid project klant vraag antwoord pagina afspraak team maand week morgen dank goed idee stap eigenaar stip'.split(
    ' ',
  );

/** Some 250 characters that differ from post to post. */
const sentence = (n) =>
  `(SELECT string_agg((ARRAY[${words.map((word) => `'${word}'`).join()}])[1 + ((${n})::bigint * 31 + i * i * 17 + i * 7) % ${words.length}], ' ') || ' ' || (${n}) FROM generate_series(1, 40) i)`;

/** One of two hundred topics; a few are in many posts, most in few. */
const topic = (n) => `'topic-' || 1 + floor(power(((${n})::bigint * 16807 % 9973) / 9973.0, 2) * 200)::int`;

const body = (text) =>
  `jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', ${text})))))`;

const longBody = (text) => `jsonb_build_object('type', 'doc', 'content',
  (SELECT jsonb_agg(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', substr(${text}, k * 250 + 1, 250)))))
   FROM generate_series(0, length(${text}) / 250) k))`;
