import { openHouse, said } from '@plein/house';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const REACT = `mutation ($id: ID!, $kind: String) {
  contentReact(id: $id, kind: $kind) { content { id reactions { kind count } viewerReaction } userErrors { code } } }`;

it('gives one of six, changes it, and takes it away', async () => {
  const [anna] = await house.people('Anna');
  const { postPublish } = await house.ask(anna!, POST, { input: { body: said('Brood') } });
  const { id } = postPublish.post;
  const react = async (kind: string | null) => (await house.ask(anna!, REACT, { id, kind })).contentReact;
  expect((await react('thumb')).content).toEqual({
    id,
    reactions: [{ kind: 'thumb', count: 1 }],
    viewerReaction: 'thumb',
  });
  expect((await react('thumb')).content.reactions).toEqual([{ kind: 'thumb', count: 1 }]);
  expect((await react('heart')).content).toEqual({
    id,
    reactions: [{ kind: 'heart', count: 1 }],
    viewerReaction: 'heart',
  });
  expect((await react(null)).content).toEqual({ id, reactions: [], viewerReaction: null });
  expect((await react('boo')).userErrors).toEqual([{ code: 'reaction.unknown' }]);
});

it('counts right, whoever presses at the same moment', async () => {
  const people = await house.people(...Array.from({ length: 25 }, (_, n) => `P${n}`));
  const { postPublish } = await house.ask(people[0]!, POST, { input: { body: said('Druk') } });
  const { id } = postPublish.post;
  const kinds = ['thumb', 'heart', null, 'bulb'];
  await Promise.all(people.flatMap((guest) => kinds.map((kind) => house.ask(guest, REACT, { id, kind }))));
  const [row] = await house.db.rows<{ counted: object; there: object }>(
    `SELECT reaction_counts AS counted,
       coalesce((SELECT jsonb_object_agg(kind, many) FROM (SELECT kind, count(*) AS many FROM reaction WHERE content_id = c.id GROUP BY kind) k), '{}') AS there
     FROM content c WHERE id = $1`,
    [id],
  );
  expect(row!.counted).toEqual(row!.there);
});

it('asks for a seat at the table', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const closed = await house.community('Closed', { kind: 'closed', member: [anna!] });
  const openOne = await house.community('Open', { member: [anna!] });
  for (const [community, refusal] of [
    [closed, 'NOT_FOUND'],
    [openOne, 'FORBIDDEN'],
  ] as const) {
    const { postPublish } = await house.ask(anna!, POST, {
      input: { communityId: community.id, body: said('Hoi') },
    });
    expect((await house.ask(eve!, REACT, { id: postPublish.post.id, kind: 'thumb' })).errors).toEqual([
      refusal,
    ]);
  }
});

it('does not stand in the way of whoever answers at the same moment, nor they in its', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { postPublish } = await house.ask(anna!, POST, { input: { body: said('Samen') } });
  const { id } = postPublish.post;
  const answering = await house.db.pool.connect();
  try {
    // An answer that is being written holds on to what it hangs on.
    await answering.query('BEGIN');
    await answering.query('SELECT FROM content WHERE id = $1 FOR KEY SHARE', [id]);
    const { contentReact, errors } = await house.ask(ben!, REACT, { id, kind: 'heart' });
    expect(errors).toBeUndefined();
    expect(contentReact.content.viewerReaction).toBe('heart');
  } finally {
    await answering.query('ROLLBACK');
    answering.release();
  }
});
