import { type Guest, eventually, openHouse, said } from '@plein/house';
import { clock } from '@plein/platform/server';
import pg from 'pg';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { made: postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { it: commentPublish(input: $input) { comment { id } userErrors { code } } }`;
const CLOSE = `mutation ($id: ID!, $reason: String!) { it: postCommentsClose(id: $id, reason: $reason) { post { commentsClosed { reason by { name } } viewerCan { comment } } userErrors { code } } }`;
const OPEN = `mutation ($id: ID!) { it: postCommentsOpen(id: $id) { post { commentsClosed { reason } viewerCan { comment } } userErrors { code } } }`;
const ARCHIVE = `mutation ($id: ID!, $archived: Boolean!) { it: postArchive(id: $id, archived: $archived) { post { archivedAt } userErrors { code } } }`;
const PIN = `mutation ($id: ID!, $until: DateTime) { it: postPin(id: $id, until: $until) { userErrors { code } } }`;
const UNPIN = `mutation ($id: ID!) { it: postUnpin(id: $id) { until userErrors { code } } }`;

const say = async (as: Guest, text: string, communityId: string | null): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body: said(text) } }))['made'].post.id;
const comment = (as: Guest, rootId: string, text = 'Nog iets') =>
  house.ask(as, COMMENT, { input: { rootId, body: said(text) } });
const pinned = async (as: Guest, communityId: string): Promise<string[]> =>
  (
    await house.ask(as, `query ($c: ID!) { pinnedPosts(communityId: $c) { id } }`, { c: communityId })
  ).pinnedPosts?.map(({ id }: { id: string }) => id);
const bells = async (as: Guest): Promise<string[]> => {
  await house.settle();
  const { notifications } = await house.ask(
    as,
    `{ notifications(view: "open") { edges { node { reason also { reason } } } } }`,
  );
  return notifications.edges
    .flatMap(({ node }: any) => [node, ...node.also])
    .map(({ reason }: any) => reason);
};
const inFeed = async (as: Guest, tab: string, id: string): Promise<boolean> =>
  (
    await house.ask(as, `query ($tab: String!) { feed(tab: $tab) { edges { node { id } } } }`, { tab })
  ).feed.edges.some(({ node }: any) => node.id === id);

const stage = async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const place = await house.community('Orde', { owner: [anna!], member: [ben!, carla!] });
  return { anna: anna!, ben: ben!, carla: carla!, place, id: await say(ben!, 'Wie weet dit?', place.id) };
};

it('closes a conversation with a reason, for its author and who keeps order, and opens it again', async () => {
  const { anna, ben, carla, id } = await stage();
  expect((await house.ask(carla, CLOSE, { id, reason: 'Zomaar' })).errors).toEqual(['FORBIDDEN']);
  expect((await house.ask(anna, CLOSE, { id, reason: '   ' }))['it'].userErrors).toEqual([
    { code: 'isNotEmpty' },
  ]);
  expect((await house.ask(anna, CLOSE, { id, reason: 'Beantwoord: zie de wiki' }))['it'].post).toEqual({
    commentsClosed: { reason: 'Beantwoord: zie de wiki', by: { name: 'Anna' } },
    viewerCan: { comment: false },
  });
  for (const one of [ben, carla, anna]) expect((await comment(one, id)).errors).toEqual(['FORBIDDEN']);
  expect(await bells(ben)).toContain('comments-closed');
  expect((await house.ask(ben, OPEN, { id }))['it'].post).toEqual({
    commentsClosed: null,
    viewerCan: { comment: true },
  });
  expect((await comment(carla, id))['it'].userErrors).toEqual([]);
});

it('lets no comment through that was being sent while it closed', async () => {
  const { carla, id } = await stage();
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query(
    `UPDATE content SET closing = '{"byId": "${carla.id}", "at": "2026-01-01T00:00:00Z", "reason": "Klaar"}' WHERE id = $1`,
    [id],
  );
  // Its sender was let in: nobody else knows of the closing yet.
  const sent = comment(carla, id);
  await eventually(async () => {
    const { rows } = await client.query(
      `SELECT FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) OR NOT granted AND locktype = 'transactionid'`,
    );
    return rows.length > 0;
  });
  await client.query('COMMIT');
  await client.end();
  expect((await sent).errors).toEqual(['FORBIDDEN']);
  const { post } = await house.ask(carla, `query ($id: ID!) { post(id: $id) { commentCount } }`, { id });
  expect(post.commentCount).toBe(0);
});

it('archives: out of the feeds and the community, still at its address and found with a mark; and back', async () => {
  const { anna, ben, carla, place, id } = await stage();
  expect(await inFeed(carla, 'for-you', id)).toBe(true);
  expect((await house.ask(carla, ARCHIVE, { id, archived: true })).errors).toEqual(['FORBIDDEN']);
  await house.ask(anna, ARCHIVE, { id, archived: true });
  for (const tab of ['for-you', 'following']) expect(await inFeed(carla, tab, id)).toBe(false);
  const { communityPosts } = await house.ask(
    carla,
    `query ($c: ID!) { communityPosts(communityId: $c) { edges { node { id } } } }`,
    { c: place.id },
  );
  expect(communityPosts.edges).toEqual([]);
  expect(
    (await house.ask(carla, `query ($id: ID!) { post(id: $id) { archivedAt } }`, { id })).post.archivedAt,
  ).not.toBeNull();
  const { search } = await house.ask(
    carla,
    `{ search(text: "weet dit", kinds: ["question", "post"]) { hits { id statuses } } }`,
  );
  expect(search.hits).toContainEqual({ id, statuses: ['archived'] });
  expect(await bells(ben)).toContain('post-archived');
  await house.ask(ben, ARCHIVE, { id, archived: false });
  expect(await inFeed(carla, 'for-you', id)).toBe(true);
});

it('pins three at most, for who keeps order; what ends, is withdrawn or is elsewhere is not at the top', async () => {
  const { anna, ben, carla, place, id } = await stage();
  const square = await say(ben, 'Voor iedereen', null);
  expect((await house.ask(ben, PIN, { id })).errors).toEqual(['FORBIDDEN']);
  expect((await house.ask(anna, PIN, { id: square })).errors).toEqual(['FORBIDDEN']);
  await house.ask(anna, PIN, { id });
  expect(await bells(ben)).toContain('post-pinned');
  await house.ask(anna, UNPIN, { id });
  const ids = [id];
  for (const text of ['Een', 'Twee', 'Drie', 'Vier']) ids.push(await say(anna, text, place.id));
  const answers = await Promise.all(ids.map((one) => house.ask(anna, PIN, { id: one })));
  const refused = answers.filter((answer) => answer['it'].userErrors.length > 0);
  expect(refused.map((answer) => answer['it'].userErrors)).toEqual([
    [{ code: 'pin.tooMany' }],
    [{ code: 'pin.tooMany' }],
  ]);
  const top = await pinned(carla, place.id);
  expect(top).toHaveLength(3);
  await house.ask(anna, UNPIN, { id: top[0] });
  expect(await pinned(carla, place.id)).toEqual(top.slice(1));
  await house.ask(anna, `mutation ($id: ID!) { postWithdraw(id: $id) { userErrors { code } } }`, {
    id: top[1],
  });
  await house.db.rows(`UPDATE pin SET until = now() - interval '1 minute' WHERE content_id = $1`, [top[2]]);
  expect(await pinned(carla, place.id)).toEqual([]);
  const at = (days: number) => new Date(clock.millis() + days * 86_400_000).toISOString();
  expect((await house.ask(anna, PIN, { id: top[2], until: at(-1) }))['it'].userErrors).toEqual([
    { code: 'pin.past' },
  ]);
  const until = at(3);
  await house.ask(anna, PIN, { id: top[0], until });
  const archive = (archived: boolean) => house.ask(anna, ARCHIVE, { id: top[0], archived });
  await archive(true);
  expect(await pinned(carla, place.id)).toEqual([]);
  await archive(false);
  expect(await pinned(carla, place.id)).toEqual([top[0]]);
  const takenOff = (await house.ask(anna, UNPIN, { id: top[0] }))['it'];
  expect(takenOff).toEqual({ until, userErrors: [] });
  const secret = await house.community('Geheim', { kind: 'secret', owner: [anna] });
  expect(
    (await house.ask(carla, `query ($c: ID!) { pinnedPosts(communityId: $c) { id } }`, { c: secret.id }))
      .errors,
  ).toEqual(['NOT_FOUND']);
});

it('tells an author when who keeps order took away what they wrote, and keeps it in the audit log', async () => {
  const { anna, ben, carla, id } = await stage();
  const { comment: hers } = (await comment(carla, id, 'Mijn antwoord'))['it'];
  const takeAway = (as: Guest, act: string, one: string) =>
    house.ask(as, `mutation ($id: ID!) { it: ${act}(id: $id) { userErrors { code } } }`, { id: one });
  await takeAway(anna, 'commentWithdraw', hers.id);
  await takeAway(anna, 'postWithdraw', id);
  const own = await say(ben, 'Van mij', null);
  await takeAway(ben, 'postWithdraw', own);
  for (const author of [ben, carla])
    expect((await bells(author)).filter((reason) => reason === 'taken-away')).toEqual(['taken-away']);
  const audited = await house.db.rows(
    `SELECT subject_id AS id, actor_id AS by FROM fact WHERE name = 'content.taken-away' AND audited AND subject_id = ANY($1::uuid[]) ORDER BY fact.id`,
    [[hers.id, id, own]],
  );
  expect(audited).toEqual([hers.id, id].map((one) => ({ id: one, by: anna.id })));
});

describe('moving', () => {
  const MOVE = `mutation ($id: ID!, $c: ID) { it: postMove(id: $id, communityId: $c) { post { community { name } } userErrors { code } } }`;
  const read = (as: Guest, id: string) =>
    house.ask(as, `query ($id: ID!) { post(id: $id) { commentCount } }`, { id });

  it('takes a post with all that was said to it; its address stays, and who may read it follows the place', async () => {
    const { anna, ben, carla, place, id } = await stage();
    const { it: said } = await comment(carla, id, 'Ik weet het');
    const closed = await house.community('Besloten orde', { kind: 'closed', owner: [anna], member: [ben] });
    await house.ask(anna, PIN, { id });
    expect((await house.ask(carla, MOVE, { id, c: null })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(ben, MOVE, { id, c: closed.id }))['it'].post.community.name).toBe(
      'Besloten orde',
    );
    expect((await read(carla, id)).errors).toEqual(['NOT_FOUND']);
    expect(
      (await house.ask(carla, `query ($id: ID!) { comment(id: $id) { id } }`, said.comment)).errors,
    ).toEqual(['NOT_FOUND']);
    expect((await read(ben, id)).post.commentCount).toBe(1);
    expect(await house.db.rows('SELECT FROM pin WHERE content_id = $1', [id])).toEqual([]);
    expect(await inFeed(ben, 'following', id)).toBe(true);
    expect(await inFeed(carla, 'for-you', id)).toBe(false);
    expect(
      await house.db.rows(`SELECT audited, details FROM fact WHERE name = 'post.moved' AND subject_id = $1`, [
        id,
      ]),
    ).toEqual([{ audited: true, details: { from: place.id, to: closed.id } }]);
  });

  it('takes what was said in closed company no further, unless who keeps order at both ends does', async () => {
    const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
    const closed = await house.community('Kring', { kind: 'closed', owner: [anna!], member: [ben!, carla!] });
    const open = await house.community('Plein', { owner: [anna!], member: [ben!, carla!] });
    const id = await say(ben!, 'Onder ons', closed.id);
    expect((await house.ask(ben!, MOVE, { id, c: open.id }))['it'].userErrors).toEqual([]);
    await house.ask(ben!, MOVE, { id, c: closed.id });
    await comment(carla!, id, 'Dit blijft hier');
    for (const c of [open.id, null])
      expect((await house.ask(ben!, MOVE, { id, c }))['it'].userErrors).toEqual([
        { code: 'post.othersSaid' },
      ]);
    expect((await house.ask(anna!, MOVE, { id, c: null })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(anna!, MOVE, { id, c: open.id }))['it'].userErrors).toEqual([]);
    expect(await bells(ben!)).toContain('post-moved');
  });

  it('says from where to where, to who may know of those places; and before it goes, who will read it', async () => {
    const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
    const secret = await house.community('Geheim begin', { kind: 'secret', owner: [anna!], member: [ben!] });
    const open = await house.community('Open eind', { owner: [anna!] });
    const closed = await house.community('Dicht tussen', { kind: 'closed', owner: [anna!], member: [ben!] });
    const id = await say(anna!, 'Op reis', secret.id);
    const effect = async (as: Guest, c: string | null) => {
      const EFFECT = `query ($id: ID!, $c: ID) { it: postMoveEffect(id: $id, communityId: $c) { readerCount losingCount } }`;
      const { it: told, errors } = await house.ask(as, EFFECT, { id, c });
      return errors ?? told;
    };
    expect(await effect(anna!, closed.id)).toEqual({ readerCount: 2, losingCount: 0 });
    expect(await effect(ben!, closed.id)).toEqual(['FORBIDDEN']);
    expect(await effect(carla!, closed.id)).toEqual(['NOT_FOUND']);
    await house.ask(anna!, MOVE, { id, c: closed.id });
    await house.ask(anna!, MOVE, { id, c: open.id });
    const all = await effect(anna!, null);
    expect(all.losingCount).toBe(0);
    expect(await effect(anna!, secret.id)).toEqual({ readerCount: 2, losingCount: all.readerCount - 2 });
    const told = async (as: Guest) => {
      const MOVES = `query ($id: ID!) { postMoves(id: $id) { by { name } from { isHidden community { name } } to { isHidden community { name } } } }`;
      return (await house.ask(as, MOVES, { id })).postMoves;
    };
    const at = (name: string) => ({ isHidden: false, community: { name } });
    const last = { by: { name: 'Anna' }, from: at('Dicht tussen'), to: at('Open eind') };
    const first = { by: { name: 'Anna' }, from: at('Geheim begin'), to: at('Dicht tussen') };
    expect(await told(ben!)).toEqual([last, first]);
    expect(await told(carla!)).toEqual([last, { ...first, from: { isHidden: true, community: null } }]);
    await house.ask(anna!, MOVE, { id, c: closed.id });
    expect(await told(carla!)).toBeUndefined();
  });

  it('asks for rights at the other end, and hides titles of pages that are closed there', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const closed = await house.community('Bron', { kind: 'closed', owner: [anna!], member: [ben!] });
    const secret = await house.community('Geheim eind', { kind: 'secret' });
    const elsewhere = await house.community('Elders', {});
    const id = await say(ben!, 'Iets', closed.id);
    expect((await house.ask(ben!, MOVE, { id, c: secret.id })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(ben!, MOVE, { id, c: elsewhere.id })).errors).toEqual(['FORBIDDEN']);
    const { pagePublish } = await house.ask(
      anna!,
      `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
      { input: { communityId: closed.id, title: 'Zilvervloot', body: said('x') } },
    );
    const marks = [{ type: 'pageLink', attrs: { pageId: pagePublish.page.id, anchor: null } }];
    const link = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Zilvervloot', marks }] }],
    };
    const linking = (await house.ask(ben!, POST, { input: { communityId: closed.id, body: link } }))['made']
      .post.id;
    const words = async () =>
      (await house.db.rows<{ text: string }>('SELECT text FROM content WHERE id = $1', [linking]))[0]!.text;
    expect(await words()).toContain('Zilvervloot');
    await house.ask(ben!, MOVE, { id: linking, c: null });
    expect(await words()).not.toContain('Zilvervloot');
  });
});
