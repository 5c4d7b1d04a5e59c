import { type Guest, openHouse, said } from '@plein/house';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
const LINES = `{ notifications(view: "open") { edges { node { reason why others root { id } } } } }`;

const post = async (as: Guest, text: string, communityId: string | null = null): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body: said(text) } })).postPublish.post.id;
const comment = async (as: Guest, rootId: string, text: string) =>
  house.ask(as, COMMENT, { input: { rootId, body: said(text) } });
const mention = async (as: Guest, { id, name }: Guest, communityId: string | null = null) => {
  const content = [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id, label: name } }] }];
  const answer = await house.ask(as, POST, { input: { communityId, body: { type: 'doc', content } } });
  return answer['postPublish'].post.id as string;
};
const lines = async (as: Guest): Promise<{ reason: string; why: string }[]> => {
  await house.settle();
  return (await house.ask(as, LINES))['notifications'].edges.map(
    ({ node }: { node: { reason: string; why: string } }) => ({ reason: node.reason, why: node.why }),
  );
};
const SET = `mutation ($input: LevelInput!) { levelSet(input: $input) { userErrors { code } } }`;
const set = async (as: Guest, input: object): Promise<string[]> => {
  const answer = await house.ask(as, SET, { input });
  return answer.errors ?? answer['levelSet'].userErrors.map(({ code }: { code: string }) => code);
};
const usual = (as: Guest, communityId: string, level: string) =>
  house.ask(
    as,
    `mutation ($id: ID!, $level: String!) { communityLevelSet(communityId: $id, level: $level) { userErrors { code } } }`,
    { id: communityId, level },
  );

it('tells of every post to who watches the community, and of none to who chose nothing', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const { id } = await house.community('Kring', { owner: [anna!], member: [ben!, carla!] });
  expect(await set(ben!, { scope: 'community', target: id, level: 'watching' })).toEqual([]);
  await post(anna!, 'Nieuws', id);
  expect(await lines(ben!)).toEqual([{ reason: 'posted', why: 'watches-community' }]);
  expect(await lines(carla!)).toEqual([]);
});

it('what its owner makes usual holds for members of long ago, and not for who chose otherwise', async () => {
  const [anna, ben, carla, dirk] = await house.people('Anna', 'Ben', 'Carla', 'Dirk');
  const { id } = await house.community('Kring', { owner: [anna!], member: [ben!, carla!] });
  await set(carla!, { scope: 'community', target: id, level: 'normal' });
  expect((await usual(ben!, id, 'watching')).errors).toEqual(['FORBIDDEN']);
  expect((await usual(anna!, id, 'watching')).errors).toBeUndefined();
  await post(anna!, 'Nieuws', id);
  expect(await lines(ben!)).toEqual([{ reason: 'posted', why: 'usual-in-community' }]);
  expect(await lines(carla!)).toEqual([]);
  expect(await lines(dirk!)).toEqual([]);
  const told = await house.ask(
    ben!,
    `query ($id: ID!) { levelOf(scope: "community", target: $id) { level usual name } }`,
    { id },
  );
  expect(told['levelOf']).toEqual({ level: null, usual: 'watching', name: 'Kring' });
});

it('a community that is quiet lets through what is said to somebody in person, and nothing else', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = await house.community('Druk', { owner: [anna!], member: [ben!] });
  const rootId = await post(ben!, 'Van Ben', id);
  await set(ben!, { scope: 'community', target: id, level: 'muted' });
  await comment(anna!, rootId, 'Reactie');
  expect(await lines(ben!)).toEqual([]);
  await mention(anna!, ben!, id);
  expect(await lines(ben!)).toEqual([{ reason: 'mentioned', why: '' }]);
  await set(ben!, { scope: 'content', target: rootId, level: 'normal' });
  await comment(anna!, rootId, 'Nog een reactie');
  expect(await lines(ben!)).toContainEqual({ reason: 'commented', why: 'author' });
});

it('hears everything of a conversation or a page that is watched, and nothing of one that is muted', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const { id } = await house.community('Wiki', { owner: [anna!, carla!], member: [ben!] });
  const rootId = await post(anna!, 'Een gesprek', id);
  await set(ben!, { scope: 'content', target: rootId, level: 'watching' });
  await comment(carla!, rootId, 'Ja');
  expect(await lines(ben!)).toEqual([{ reason: 'commented', why: 'watches' }]);
  await set(ben!, { scope: 'content', target: rootId, level: 'muted' });
  await house.ask(ben!, 'mutation { notificationsAllDone { count } }');
  await comment(carla!, rootId, 'Nee');
  expect(await lines(ben!)).toEqual([]);

  const page = (
    await house.ask(
      anna!,
      `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
      { input: { communityId: id, title: 'Regels', body: said('Een') } },
    )
  )['pagePublish'].page.id;
  await set(ben!, { scope: 'content', target: page, level: 'watching' });
  await house.ask(
    carla!,
    `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) { userErrors { code } } }`,
    { id: page, input: { baseRevision: 1, title: 'Regels', body: said('Twee') } },
  );
  await comment(carla!, page, 'Zo beter');
  expect(await lines(ben!)).toEqual([{ reason: 'commented', why: 'watches' }]);
  expect(await lines(anna!)).toContainEqual({ reason: 'commented', why: 'owner' });
});

it('hears all of a person who is watched, and nothing from one who is muted, wherever they are', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  await set(ben!, { scope: 'person', target: anna!.id, level: 'watching' });
  await post(anna!, 'Voor iedereen');
  expect(await lines(ben!)).toEqual([{ reason: 'posted', why: 'watches-person' }]);
  await house.ask(ben!, 'mutation { notificationsAllDone { count } }');
  await set(ben!, { scope: 'person', target: anna!.id, level: 'muted' });
  await mention(anna!, ben!);
  expect(await lines(ben!)).toEqual([]);
  expect(await set(ben!, { scope: 'person', target: ben!.id, level: 'muted' })).toEqual(['follow.self']);
});

it('a choice with an end is over when that has come', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = await house.community('Even stil', { owner: [anna!], member: [ben!] });
  const rootId = await post(ben!, 'Van Ben', id);
  const until = new Date(Date.now() + 3_600_000);
  expect(await set(ben!, { scope: 'content', target: rootId, level: 'muted', until })).toEqual([]);
  await comment(anna!, rootId, 'Nu niet');
  expect(await lines(ben!)).toEqual([]);
  await house.db.rows(`UPDATE attention_level SET until = now() - interval '1 second' WHERE person_id = $1`, [
    ben!.id,
  ]);
  await comment(anna!, rootId, 'Nu wel');
  expect(await lines(ben!)).toEqual([{ reason: 'commented', why: 'author' }]);
  expect((await house.ask(ben!, '{ levelsChosen { id } }'))['levelsChosen']).toEqual([]);
  expect(await set(ben!, { scope: 'content', target: rootId, level: 'muted', until: new Date(0) })).toEqual([
    'level.past',
  ]);
});

it('tells nobody of what they may not read, however much they watch', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = await house.community('Dicht', { kind: 'closed', owner: [anna!], member: [ben!] });
  await set(ben!, { scope: 'community', target: id, level: 'watching' });
  await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [id, ben!.id]);
  await post(anna!, 'Binnen', id);
  expect(await lines(ben!)).toEqual([]);
  const secret = await house.community('Geheim', { kind: 'secret', owner: [anna!] });
  expect(await set(ben!, { scope: 'community', target: secret.id, level: 'watching' })).toEqual([
    'NOT_FOUND',
  ]);
});

it('sets nobody to work for a post that nobody wants to hear of', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = await house.community('Stil', { owner: [anna!], member: [ben!] });
  const jobs = async () =>
    (await house.statements(() => post(anna!, 'Zomaar', id))).filter((text) => text.includes('add_job'))
      .length;
  expect(await jobs()).toBe(0);
  await set(ben!, { scope: 'community', target: id, level: 'watching' });
  expect(await jobs()).toBe(1);
  await set(ben!, { scope: 'community', target: id, level: 'normal' });
  expect(await jobs()).toBe(0);
  await set(ben!, { scope: 'person', target: anna!.id, level: 'watching' });
  expect(await jobs()).toBe(1);
});
