import { type Guest, openHouse, said } from '@plein/house';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { it: postPublish(input: $input) { post { id alsoIn { name } } userErrors { code field } } }`;
const SHARE = `mutation ($id: ID!, $communityId: ID!) { it: postShare(id: $id, communityId: $communityId) { post { alsoIn { name } } userErrors { code } } }`;
const UNSHARE = `mutation ($id: ID!, $communityId: ID!) { it: postUnshare(id: $id, communityId: $communityId) { post { alsoIn { name } } userErrors { code } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { it: commentPublish(input: $input) { comment { id viewerCan { react } } userErrors { code } } }`;
const REACT = `mutation ($id: ID!) { it: contentReact(id: $id, kind: "heart") { content { id } } }`;

const say = async (as: Guest, communityId: string | null, alsoInIds: string[], input = {}) =>
  house.ask(as, POST, { input: { communityId, alsoInIds, body: said('Voor ons allemaal'), ...input } });
const inCommunity = async (as: Guest, communityId: string): Promise<any[]> =>
  (
    await house.ask(
      as,
      `query ($c: ID!) { communityPosts(communityId: $c) { edges { node { id alsoIn { name } community { name } } } } }`,
      { c: communityId },
    )
  ).communityPosts.edges.map(({ node }: any) => node);
const inFeed = async (as: Guest, tab: string, first = 20): Promise<any[]> =>
  (
    await house.ask(
      as,
      `query ($tab: String!, $first: Int) { feed(tab: $tab, first: $first) { edges { node { id alsoIn { name } } because { reason } } } }`,
      { tab, first },
    )
  ).feed.edges;

/** Anna is in three communities; Ben in the first, Carla in the closed one only, Dirk in none. */
const stage = async () => {
  const [anna, ben, carla, dirk] = (await house.people('Anna', 'Ben', 'Carla', 'Dirk')) as [
    Guest,
    Guest,
    Guest,
    Guest,
  ];
  const open = await house.community('Open huis', { owner: [anna], member: [ben] });
  const closed = await house.community('Besloten kring', { kind: 'closed', owner: [anna], member: [carla] });
  const secret = await house.community('Stil', { kind: 'secret', owner: [anna] });
  return { anna, ben, carla, dirk, open, closed, secret };
};

it('stands in several communities as one post, once in every feed, with one conversation', async () => {
  const { anna, ben, carla, dirk, open, closed } = await stage();
  const { post } = (await say(anna, open.id, [closed.id]))['it'];
  expect(post.alsoIn).toEqual([{ name: 'Besloten kring' }]);
  for (const [as, place] of [
    [ben, open],
    [carla, closed],
    [anna, closed],
  ] as const)
    expect(await inCommunity(as, place.id)).toEqual([
      { id: post.id, alsoIn: [{ name: 'Besloten kring' }], community: { name: 'Open huis' } },
    ]);
  // Whose community shows it has it as their own; for all others it is for everyone.
  for (const [as, reason] of [
    [carla, 'community'],
    [ben, 'community'],
    [dirk, 'everyone'],
  ] as const) {
    const found = (await inFeed(as, 'for-you')).filter(({ node }) => node.id === post.id);
    expect(found.map(({ because }) => because.reason)).toEqual([reason]);
  }
  expect((await inFeed(anna, 'for-you')).filter(({ node }) => node.id === post.id)).toHaveLength(1);
  expect((await inFeed(carla, 'following')).filter(({ node }) => node.id === post.id)).toHaveLength(1);
  expect((await inFeed(dirk, 'following')).some(({ node }) => node.id === post.id)).toBe(false);

  // Members of every place join in, also with what others said; who is in none does not.
  const { comment } = (await house.ask(carla, COMMENT, { input: { rootId: post.id, body: said('Mooi') } }))[
    'it'
  ];
  expect(comment.viewerCan.react).toBe(true);
  expect((await house.ask(ben, REACT, { id: comment.id }))['it'].content.id).toBe(comment.id);
  expect((await house.ask(carla, REACT, { id: post.id }))['it'].content.id).toBe(post.id);
  expect(
    (await house.ask(dirk, COMMENT, { input: { rootId: post.id, body: said('Ik ook') } })).errors,
  ).toEqual(['FORBIDDEN']);
  // Narrowed to a community, a search finds it in each of them.
  for (const place of [open, closed]) {
    const { search } = await house.ask(
      anna,
      `query ($c: ID!) { search(text: "allemaal", kinds: ["post"], communityId: $c) { hits { id } } }`,
      { c: place.id },
    );
    expect(search.hits.map(({ id }: any) => id)).toEqual([post.id]);
  }
});

it('counts as one post in a feed that is full: nothing is missed below it', async () => {
  const { anna, open, closed } = await stage();
  const ids: string[] = [];
  for (let nr = 0; nr < 12; nr++) ids.push((await say(anna, open.id, [closed.id]))['it'].post.id);
  for (const first of [3, 5, 12])
    expect((await inFeed(anna, 'following', first)).map(({ node }) => node.id)).toEqual(
      ids.toReversed().slice(0, first),
    );
});

it('stands in several only when everyone may read it, where its author writes, and in five at most', async () => {
  const { anna, ben, open, closed, secret } = await stage();
  const codes = async (...args: Parameters<typeof say>) => {
    const { it: made, errors } = await say(...args);
    return errors ?? made.userErrors.map(({ code }: any) => code);
  };
  expect(await codes(anna, closed.id, [open.id])).toEqual(['post.notForEveryone']);
  expect(await codes(anna, null, [open.id])).toEqual(['post.notForEveryone']);
  expect(await codes(ben, open.id, [closed.id])).toEqual(['FORBIDDEN']);
  expect(await codes(ben, open.id, [secret.id])).toEqual(['NOT_FOUND']);
  expect(await codes(anna, open.id, [closed.id], { postType: 'announcement' })).toEqual(['post.standsAlone']);
  const more = [];
  for (const name of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'])
    more.push((await house.community(`${name} erbij`, { owner: [anna] })).id);
  expect(await codes(anna, open.id, more)).toEqual(['post.tooManyPlaces']);
  expect(await codes(anna, open.id, [...more.slice(1), ...more.slice(1), open.id])).toEqual([]);
});

it('is shown in one more community, or in one less, by its author and who keeps order there', async () => {
  const { anna, ben, carla, dirk, open, closed, secret } = await stage();
  const other = await house.community('Die van Dirk', { owner: [dirk], member: [ben] });
  const { id } = (await say(ben, open.id, []))['it'].post;
  const ask = (as: Guest, what: string, communityId: string) => house.ask(as, what, { id, communityId });
  expect((await ask(carla, SHARE, closed.id)).errors).toEqual(['FORBIDDEN']);
  expect((await ask(ben, SHARE, closed.id)).errors).toEqual(['FORBIDDEN']);
  expect((await ask(ben, SHARE, other.id))['it'].post.alsoIn).toEqual([{ name: 'Die van Dirk' }]);
  expect((await ask(ben, SHARE, other.id))['it'].post.alsoIn).toHaveLength(1);
  expect((await ask(anna, SHARE, closed.id))['it'].post.alsoIn).toHaveLength(2);
  // That a secret community shows it is seen by its members only.
  expect((await ask(anna, SHARE, secret.id))['it'].post.alsoIn).toHaveLength(3);
  const seen = async (as: Guest) =>
    (await house.ask(as, `query ($id: ID!) { post(id: $id) { alsoIn { name } } }`, { id })).post.alsoIn.map(
      ({ name }: any) => name,
    );
  expect(await seen(ben)).toEqual(['Besloten kring', 'Die van Dirk']);
  expect(await seen(anna)).toEqual(['Besloten kring', 'Die van Dirk', 'Stil']);

  expect((await ask(carla, UNSHARE, other.id)).errors).toEqual(['FORBIDDEN']);
  expect((await ask(dirk, UNSHARE, other.id))['it'].post.alsoIn).toEqual([{ name: 'Besloten kring' }]);
  expect(await inCommunity(dirk, other.id)).toEqual([]);
  expect((await ask(ben, UNSHARE, closed.id))['it'].post.alsoIn).toEqual([]);
  expect(await inCommunity(carla, closed.id)).toEqual([]);
});

it('is read by whom its own community lets read, wherever else it is shown', async () => {
  const { anna, ben, carla, open, closed } = await stage();
  const { id } = (await say(anna, open.id, [closed.id]))['it'].post;
  const comment = (as: Guest) => house.ask(as, COMMENT, { input: { rootId: id, body: said('Nog iets') } });
  expect((await comment(carla))['it'].userErrors).toEqual([]);
  const revise = `mutation ($id: ID!, $input: CommunityReviseInput!) { it: communityRevise(id: $id, input: $input) { userErrors { code } } }`;
  await house.ask(anna, revise, { id: open.id, input: { kind: 'closed' } });
  expect(await inCommunity(carla, closed.id)).toEqual([]);
  expect((await inFeed(carla, 'for-you')).some(({ node }) => node.id === id)).toBe(false);
  expect((await comment(carla)).errors).toEqual(['NOT_FOUND']);
  expect((await house.ask(carla, REACT, { id })).errors).toEqual(['NOT_FOUND']);
  expect((await inCommunity(ben, open.id)).map((post) => post.id)).toEqual([id]);
  await house.ask(anna, revise, { id: open.id, input: { kind: 'open' } });
  expect((await inCommunity(carla, closed.id)).map((post) => post.id)).toEqual([id]);

  // Moved into closed company it is shown there alone.
  const move = `mutation ($id: ID!, $communityId: ID) { it: postMove(id: $id, communityId: $communityId) { post { alsoIn { name } } userErrors { code } } }`;
  expect((await house.ask(anna, move, { id, communityId: closed.id }))['it'].post.alsoIn).toEqual([]);
  expect((await inCommunity(carla, closed.id)).map((post) => post.id)).toEqual([id]);
  expect(await inCommunity(ben, open.id)).toEqual([]);
});

it('rings once at who watches several of its places', async () => {
  const { anna, carla, open, closed } = await stage();
  await house.ask(carla, `mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, {
    id: open.id,
  });
  for (const place of [open, closed])
    await house.ask(
      carla,
      `mutation ($input: LevelInput!) { levelSet(input: $input) { userErrors { code } } }`,
      { input: { scope: 'community', target: place.id, level: 'watching' } },
    );
  const { id } = (await say(anna, open.id, [closed.id]))['it'].post;
  await house.settle();
  const { notifications } = await house.ask(
    carla,
    `{ notifications(view: "open") { edges { node { reason address } } } }`,
  );
  expect(notifications.edges.filter(({ node }: any) => node.address?.includes(id))).toHaveLength(1);
});
