import { type Guest, eventually, openHouse, said } from '@plein/house';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
const INBOX = `{ notificationCount notifications(view: "open") { edges { node { id reason excerpt address others actor { name } community { name } } } } }`;

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
  expect((await inbox(anna!)).rows.map((row: any) => row.reason).sort()).toEqual(['commented', 'mentioned']);
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

it('told twice is told once', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  await post(anna!, mention(ben!, ' hoi'));
  await house.settle();
  const [fact] = await house.db.rows<{ payload: object; id: string }>(
    `SELECT id, payload FROM fact WHERE name = 'post.published' AND actor_id = $1`,
    [anna!.id],
  );
  await house.db.rows(`SELECT graphile_worker.add_job('notify:post.published', $1::text::json)`, [
    JSON.stringify({ ...fact, name: 'post.published', actorId: anna!.id, subject: '', topics: [] }),
  ]);
  await house.settle();
  expect((await inbox(ben!)).rows).toHaveLength(1);
});

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
