import { type Guest, eventually, openHouse, said } from '@plein/house';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
const INBOX = `{ notificationCount notifications(view: "open") { edges { node { id reason excerpt address others also { reason people } actor { name } community { name } } } } }`;

const mention = ({ id, name }: Guest, text: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'mention', attrs: { id, label: name } },
        { type: 'text', text },
      ],
    },
  ],
});
const post = async (as: Guest, body: object, communityId: string | null = null): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body } })).postPublish.post.id;
const inbox = async (as: Guest) => {
  const answer = await house.ask(as, INBOX);
  return {
    count: answer['notificationCount'],
    rows: answer['notifications'].edges.map((edge: any) => edge.node),
  };
};

it('says who was mentioned, where, and why', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await post(anna!, mention(ben!, ', weet jij dit?'));
  await house.settle();
  const { count, rows } = await inbox(ben!);
  expect(count).toBe(1);
  expect(rows).toEqual([
    {
      id: expect.any(String),
      reason: 'mentioned',
      excerpt: '@Ben, weet jij dit?',
      address: `/p/${id}`,
      others: 0,
      also: [],
      actor: { name: 'Anna' },
      community: null,
    },
  ]);
  expect((await inbox(anna!)).count).toBe(0);
});

it('five likes are one line', async () => {
  const [anna, ...fans] = await house.people('Anna', 'B', 'C', 'D', 'E', 'F');
  const id = await post(anna!, said('Taart in de kantine'));
  for (const fan of fans)
    await house.ask(
      fan,
      `mutation ($id: ID!) { contentReact(id: $id, kind: "heart") { userErrors { code } } }`,
      { id },
    );
  await house.settle();
  const { count, rows } = await inbox(anna!);
  expect(count).toBe(1);
  expect(rows[0]).toMatchObject({ reason: 'reacted', others: 4 });
});

it('gives the closest reason only, and never to who did it', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const rootId = await post(anna!, said('Wie weet dit?'));
  const top = (await house.ask(ben!, COMMENT, { input: { rootId, body: said('Ik niet') } })).commentPublish
    .comment.id;
  await house.ask(carla!, COMMENT, {
    input: { rootId, replyToId: top, body: mention(anna!, ' ik ook niet') },
  });
  await house.settle();
  const [line, ...rest] = (await inbox(anna!)).rows;
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ reason: 'mentioned', also: [{ reason: 'commented', people: 1 }] });
  expect((await inbox(ben!)).rows.map((row: any) => row.reason)).toEqual(['replied']);
  expect((await inbox(carla!)).rows).toEqual([]);
});

it('tells nobody of what they may not read, at the moment of telling and afterwards', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const closed = await house.community('Dicht', { kind: 'closed', member: [anna!, ben!] });
  await post(
    anna!,
    {
      ...mention(eve!, ' buiten'),
      content: [...mention(eve!, ' buiten').content, ...mention(ben!, ' binnen').content],
    },
    closed.id,
  );
  await house.settle();
  expect((await inbox(eve!)).count).toBe(0);
  expect((await inbox(ben!)).count).toBe(1);
  await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [
    closed.id,
    ben!.id,
  ]);
  expect(await inbox(ben!)).toEqual({ count: 0, rows: [] });
});

it('told twice is told once, also when it was read in between', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await post(anna!, mention(ben!, ' hoi'));
  const comment = await house.ask(ben!, COMMENT, { input: { rootId: id, body: said('Hoi terug') } });
  expect(comment.errors).toBeUndefined();
  await house.settle();
  const again = async () => {
    const facts = await house.db.rows<{ fact: object }>(
      `SELECT jsonb_build_object('id', id, 'name', name, 'actorId', actor_id, 'payload', payload, 'topics', '[]'::jsonb, 'subject', subject_id) AS fact
         FROM fact WHERE name IN ('post.published', 'comment.published') AND actor_id = ANY($1::uuid[])`,
      [[anna!.id, ben!.id]],
    );
    expect(facts).toHaveLength(2);
    for (const { fact } of facts)
      await house.db.rows(`SELECT graphile_worker.add_job('notify:' || ($1::json->>'name'), $1::json)`, [
        JSON.stringify(fact),
      ]);
    await house.settle();
  };
  await again();
  for (const one of [anna!, ben!]) {
    expect((await inbox(one)).rows).toHaveLength(1);
    await house.ask(one, `mutation { notificationsAllDone { count } }`);
  }
  await again();
  for (const one of [anna!, ben!]) expect((await inbox(one)).rows).toHaveLength(0);
});

it('tells whoever is mentioned in a later version, once', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const id = await post(anna!, mention(ben!, ' kijk je mee?'));
  const both = (words: string) => ({
    type: 'doc',
    content: [...mention(ben!, words).content, ...mention(carla!, words).content],
  });
  await house.settle();
  await house.ask(ben!, `mutation { notificationsAllDone { count } }`);
  for (const words of [' eerst', ' en nog eens']) {
    const { errors } = await house.ask(
      anna!,
      `mutation ($id: ID!, $body: Document!) { postRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
      { id, body: both(words) },
    );
    expect(errors).toBeUndefined();
    await house.settle();
  }
  expect((await inbox(carla!)).rows).toMatchObject([{ reason: 'mentioned', others: 0 }]);
  expect((await inbox(ben!)).rows).toEqual([]);
});

it('forgets what was withdrawn, with all that hung on it, and the bell hears so', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await post(anna!, said('Wie komt er morgen?'));
  await house.ask(anna!, COMMENT, { input: { rootId: id, body: mention(ben!, ' jij toch?') } });
  await house.settle();
  expect((await inbox(ben!)).count).toBe(1);
  const socket = await house.socket(ben!);
  const changes = () => socket.heard.filter(({ name }) => name === 'notification.changed').length;
  for (const [act, left] of [
    ['postWithdraw', 0],
    ['postRestore', 1],
  ] as const) {
    const before = changes();
    await house.ask(anna!, `mutation ($id: ID!) { ${act}(id: $id) { userErrors { code } } }`, { id });
    await house.settle();
    await eventually(() => changes() > before);
    const { count, rows } = await inbox(ben!);
    expect([count, rows.length]).toEqual([left, left]);
  }
});

it('takes everything off the list, and puts it back in one act', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  for (const words of [' een', ' twee', ' drie']) await post(anna!, mention(ben!, words));
  await house.settle();
  const { count, at } = (await house.ask(ben!, `mutation { notificationsAllDone { count at } }`))[
    'notificationsAllDone'
  ];
  expect([count, (await inbox(ben!)).rows]).toEqual([3, []]);
  const REOPEN = `mutation ($at: DateTime!) { notificationsReopen(at: $at) { count } }`;
  expect((await house.ask(anna!, REOPEN, { at }))['notificationsReopen'].count).toBe(0);
  expect((await house.ask(ben!, REOPEN, { at }))['notificationsReopen'].count).toBe(3);
  expect((await inbox(ben!)).rows).toHaveLength(3);
});

it('tells many at the price of few', async () => {
  const [anna] = await house.people('Anna');
  const id = await post(anna!, said('Hallo'));
  await house.db.rows(
    `WITH people AS (
       INSERT INTO person (id, handle, name, sort_name, status, language)
       SELECT uuid7(), 'veel-' || left(md5(random()::text), 12), 'Veel', 'Veel', 'active', 'nl' FROM generate_series(1, 500) RETURNING id
     )
     INSERT INTO content (id, kind, author_id, audience, language, body, text, root_id, created_at)
     SELECT uuid7(), 'comment', people.id, 'everyone', 'nl', '{"type":"doc","content":[]}', 'Ja', $1, now() FROM people`,
    [id],
  );
  await house.ask(anna!, COMMENT, { input: { rootId: id, body: said('Dank allemaal') } });
  const statements = await house.statements(() => house.settle());
  const [row] = await house.db.rows<{ told: number }>(
    `SELECT count(*)::int AS told FROM notification WHERE thread = $1`,
    [id],
  );
  expect(row!.told).toBe(500);
  expect(statements.filter((text) => /notif|fact/.test(text)).length).toBeLessThan(20);
}, 60_000);

it('counts live, and forgets what is done until it is put back', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const socket = await house.socket(ben!);
  await post(anna!, mention(ben!, ' live'));
  await house.settle();
  await eventually(() => socket.heard.some(({ name }) => name === 'notification.raised'));
  const [row] = (await inbox(ben!)).rows;
  const DONE = `mutation ($id: ID!, $done: Boolean!) { notificationDone(id: $id, done: $done) { userErrors { code } } }`;
  expect((await house.ask(anna!, DONE, { id: row.id, done: true })).errors).toEqual(['NOT_FOUND']);
  await house.ask(ben!, DONE, { id: row.id, done: true });
  expect((await inbox(ben!)).rows).toEqual([]);
  await house.ask(ben!, DONE, { id: row.id, done: false });
  expect((await inbox(ben!)).rows).toHaveLength(1);
});

it('asks the database once for the list and once for the count', async () => {
  const [anna] = await house.people('Anna');
  expect(await house.statements(() => house.ask(anna!, '{ notificationCount }'))).toHaveLength(2);
  expect(
    await house.statements(() =>
      house.ask(anna!, '{ notifications(view: "open") { edges { node { id reason } } } }'),
    ),
  ).toHaveLength(2);
});
