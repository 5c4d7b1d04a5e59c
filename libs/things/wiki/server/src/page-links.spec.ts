import { type Guest, openHouse, said } from '@plein/house';

const house = openHouse();

const PUBLISH = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } userErrors { code field } } }`;
const BACKLINKS = `query ($id: ID!) { page(id: $id) { backlinkCount }
  backlinks(id: $id) { edges { node { id kind title rootId community { name } author { name } } } } }`;
const SUGGEST = `query ($letters: String!, $communityId: ID) { pageSuggest(letters: $letters, communityId: $communityId) {
  id title slug community { name } } }`;
const SPACES = `query { wikiSpaces { id pageCount viewerCanWrite community { name } recentPages { title changedBy { name } } } }`;
const SPACE = `query ($community: String!) { wikiSpace(community: $community) { id pageCount viewerCanWrite community { name } } }`;

const linking = (pageId: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'zie daar', marks: [{ type: 'pageLink', attrs: { pageId, anchor: null } }] },
      ],
    },
  ],
});

const write = async (as: Guest, communityId: string, title: string, body: unknown = said(title)) => {
  const { pagePublish } = await house.ask(as, PUBLISH, { input: { communityId, title, body } });
  expect(pagePublish.userErrors).toEqual([]);
  return pagePublish.page.id as string;
};

it('shows what points at a page: only what the viewer may read, the count included', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const open = await house.community('Open', { member: [anna!, ben!] });
  const secret = await house.community('Secret', { kind: 'secret', member: [anna!] });
  const target = await write(anna!, open.id, 'Doel');
  const shown = await write(anna!, open.id, 'Wijzer', linking(target));
  const hidden = await write(anna!, secret.id, 'Geheime wijzer', linking(target));
  await house.ask(
    anna!,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { userErrors { code } } }`,
    { input: { communityId: open.id, body: linking(target) } },
  );

  const mine = await house.ask(anna!, BACKLINKS, { id: target });
  const bens = await house.ask(ben!, BACKLINKS, { id: target });

  const ids = (answer: typeof mine) =>
    answer['backlinks'].edges.map((edge: { node: { kind: string; id: string } }) =>
      edge.node.kind === 'page' ? edge.node.id : edge.node.kind,
    );
  expect([ids(mine), mine['page'].backlinkCount]).toEqual([['post', hidden, shown], 3]);
  expect([ids(bens), bens['page'].backlinkCount]).toEqual([['post', shown], 2]);
  expect(JSON.stringify(bens)).not.toContain('Geheim');
});

it('suggests pages by letters anywhere in the title, of this community first, and none that may not be read', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const here = await house.community('Here', { member: [anna!, ben!] });
  const there = await house.community('There', { member: [anna!] });
  const secret = await house.community('Secret', { kind: 'secret', member: [anna!] });
  await write(anna!, there.id, 'Zwerfkat');
  await write(anna!, here.id, 'Over zwerfkat en hond');
  await write(anna!, secret.id, 'Geheime zwerfkat');
  await write(anna!, here.id, '100%_zeker');
  const titles = async (as: Guest, letters: string) =>
    (await house.ask(as, SUGGEST, { letters, communityId: here.id })).pageSuggest.map(
      (page: { title: string }) => page.title,
    );
  expect(await titles(ben!, 'zwerf')).toEqual(['Over zwerfkat en hond', 'Zwerfkat']);
  expect(await titles(anna!, 'ZWERF')).toHaveLength(3);
  expect(await titles(ben!, '%_')).toEqual(['100%_zeker']);
  const statements = await house.statements(() => titles(ben!, 'zwerf'));
  expect(statements.length).toBeLessThanOrEqual(3);
});

it('lists the wikis one may read, and opens one by its short name', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const open = await house.community('Open wiki', { member: [anna!] });
  const closed = await house.community('Closed wiki', { kind: 'closed', member: [anna!] });
  const secret = await house.community('Secret wiki', { kind: 'secret', member: [anna!] });
  for (const { id } of [open, closed, secret]) await write(anna!, id, 'Pagina');
  const names = async (as: Guest) =>
    (await house.ask(as, SPACES)).wikiSpaces
      .map((space: { community: { name: string } }) => space.community.name)
      .filter((name: string) => name.endsWith(' wiki'));
  expect((await names(anna!)).sort()).toEqual(['Closed wiki', 'Open wiki', 'Secret wiki']);
  expect(await names(eve!)).toEqual(['Open wiki']);
  const find = (as: Guest, community: string) => house.ask(as, SPACE, { community });
  expect((await find(anna!, open.slug)).wikiSpace).toMatchObject({ pageCount: 1, viewerCanWrite: true });
  expect((await find(eve!, open.slug)).wikiSpace.viewerCanWrite).toBe(false);
  expect((await find(eve!, closed.slug)).errors).toEqual(['FORBIDDEN']);
  expect((await find(eve!, secret.slug)).errors).toEqual(['NOT_FOUND']);
  expect((await find(eve!, 'nergens')).errors).toEqual(['NOT_FOUND']);
  // What is closed down leaves the list, and can still be read.
  await house.db.rows('UPDATE community SET archived_at = now() WHERE id = $1', [open.id]);
  expect((await names(anna!)).sort()).toEqual(['Closed wiki', 'Secret wiki']);
  expect((await find(eve!, open.slug)).wikiSpace).toMatchObject({ pageCount: 1, viewerCanWrite: false });
});
