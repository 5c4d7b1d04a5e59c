import { type Guest, openHouse, said } from '@plein/house';

const house = openHouse();

const FEED = `query ($tab: String!, $first: Int, $after: ID) {
  feed(tab: $tab, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    id body author { name } community { name } commentCount viewerReaction reactions { kind count } viewerCan { revise }
    latestComments { body author { name } viewerReaction viewerCan { withdraw } } } } } }`;
const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;

const publish = async (as: Guest, text: string, more: object = {}): Promise<string> =>
  (await house.ask(as, POST, { input: { body: said(text), ...more } })).postPublish.post.id;
const feed = async (as: Guest, tab: string, more: object = {}) =>
  (await house.ask(as, FEED, { tab, ...more })).feed;
const ids = (page: any): string[] => page.edges.map((edge: any) => edge.node.id);

it('For you shows what is for everyone and what my closed communities say, newest first', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const closed = await house.community('Closed', { kind: 'closed', member: [anna!, ben!] });
  const open = await house.community('Open', { member: [anna!] });
  const square = await publish(anna!, 'Voor iedereen');
  const inOpen = await publish(anna!, 'In de open community', { communityId: open.id });
  const inClosed = await publish(anna!, 'Onder ons', { communityId: closed.id });
  expect(ids(await feed(ben!, 'for-you')).slice(0, 3)).toEqual([inClosed, inOpen, square]);
  expect(ids(await feed(eve!, 'for-you')).slice(0, 2)).toEqual([inOpen, square]);
});

it('Following shows my communities, the square, and people and topics I follow, as far as I may read them', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const open = await house.community('Open', { member: [anna!] });
  const closed = await house.community('Closed', { kind: 'closed', member: [anna!] });
  const said1 = await publish(anna!, 'Iets over taart', { communityId: open.id });
  const said2 = await publish(anna!, 'Iets over #taart', { communityId: open.id });
  const secret = await publish(anna!, 'Geheime #taart', { communityId: closed.id });
  const followed = async () => ids(await feed(ben!, 'following'));
  expect(await followed()).not.toContain(said1);
  await house.ask(ben!, `mutation { topicFollow(topic: "Taart", on: true) { userErrors { code } } }`);
  expect(await followed()).toEqual(expect.arrayContaining([said2]));
  expect(await followed()).not.toContain(said1);
  await house.ask(
    ben!,
    `mutation ($id: ID!) { personFollow(personId: $id, on: true) { userErrors { code } } }`,
    { id: anna!.id },
  );
  expect(await followed()).toEqual(expect.arrayContaining([said1, said2]));
  expect(await followed()).not.toContain(secret);
});

it('News is what people with the news role told', async () => {
  const anna = await house.person('Anna', { roles: ['news'] });
  await publish(anna, 'Geen nieuws');
  const id = await publish(anna, 'Nieuws', { postType: 'news' });
  expect(ids(await feed(anna, 'news'))).toEqual([id]);
});

it('carries all that a card shows', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const open = await house.community('Bakkers', { member: [anna!, ben!] });
  const id = await publish(anna!, 'Brood', { communityId: open.id });
  for (const text of ['een', 'twee', 'drie'])
    await house.ask(ben!, COMMENT, { input: { rootId: id, body: said(text) } });
  await house.ask(
    ben!,
    `mutation ($id: ID!) { contentReact(id: $id, kind: "heart") { userErrors { code } } }`,
    { id },
  );
  const { node } = (await feed(ben!, 'for-you', { first: 1 })).edges[0];
  expect(node).toEqual({
    id,
    body: said('Brood'),
    author: { name: 'Anna' },
    community: { name: 'Bakkers' },
    commentCount: 3,
    viewerReaction: 'heart',
    reactions: [{ kind: 'heart', count: 1 }],
    viewerCan: { revise: false },
    latestComments: ['twee', 'drie'].map((text) => ({
      body: said(text),
      author: { name: 'Ben' },
      viewerReaction: null,
      viewerCan: { withdraw: true },
    })),
  });
});

it('pages by key: nothing twice, nothing missed, also while others post', async () => {
  const [anna] = await house.people('Anna');
  const closed = await house.community('Dagboek', { kind: 'closed', member: [anna!] });
  const made: string[] = [];
  for (let n = 0; n < 25; n++) made.unshift(await publish(anna!, `nr ${n}`, { communityId: closed.id }));
  const PAGE = `query ($id: ID!, $after: ID) { communityPosts(communityId: $id, first: 10, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: any = (await house.ask(anna!, PAGE, { id: closed.id, after })).communityPosts;
    seen.push(...ids(page));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    if (seen.length === 10) await publish(anna!, 'ertussendoor', { communityId: closed.id });
  }
  expect(seen).toEqual(made);
});

it('asks the database two things, who asks and what they see, whatever the size of the page', async () => {
  const [anna] = await house.people('Anna');
  for (let n = 0; n < 30; n++) await publish(anna!, `nr ${n}`);
  for (const first of [5, 30]) {
    const statements = await house.statements(async () =>
      expect(ids(await feed(anna!, 'for-you', { first }))).toHaveLength(first),
    );
    expect(statements).toHaveLength(2);
  }
});
