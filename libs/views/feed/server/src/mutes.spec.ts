import { type Guest, openHouse, said } from '@plein/house';
import { Db } from '@plein/platform/server';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
const MUTE = `mutation ($input: MuteInput!) { muteStart(input: $input) { mutes { kind target name until } userErrors { code } } }`;
const END = `mutation ($kind: String!, $target: String!) { muteEnd(kind: $kind, target: $target) { mutes { target } } }`;
const FEED = `query ($tab: String!, $first: Int) { feed(tab: $tab, first: $first) { edges { node { id } } } }`;

const publish = async (as: Guest, text: string, more: object = {}): Promise<string> =>
  (await house.ask(as, POST, { input: { body: said(text), ...more } })).postPublish.post.id;
const mute = async (as: Guest, kind: string, target: string, until?: Date) =>
  (await house.ask(as, MUTE, { input: { kind, target, until } })).muteStart;
const end = (as: Guest, kind: string, target: string) => house.ask(as, END, { kind, target });
const feed = async (as: Guest, tab = 'for-you', first = 50): Promise<string[]> =>
  (await house.ask(as, FEED, { tab, first })).feed.edges.map((edge: any) => edge.node.id);
const tomorrow = () => new Date(Date.now() + 86_400_000);

it('hides what somebody muted in all feeds, for them only, and shows it again when they end it', async () => {
  const anna = await house.person('Anna', { roles: ['news'] });
  const [ben, eve] = await house.people('Ben', 'Eve');
  const open = await house.community('Open', { member: [anna, ben!, eve!] });
  const square = await publish(anna, 'Op het plein');
  const here = await publish(anna, 'Bij ons', { communityId: open.id });
  const news = await publish(anna, 'Nieuws', { postType: 'news' });
  const other = await publish(eve!, 'Van een ander');
  const hidden = [square, here, news];
  expect(await feed(ben!)).toEqual(expect.arrayContaining([...hidden, other]));
  const answer = await mute(ben!, 'person', anna.id, tomorrow());
  expect(answer.mutes).toMatchObject([{ kind: 'person', name: 'Anna' }]);
  for (const tab of ['for-you', 'following', 'news']) {
    const shown = await feed(ben!, tab);
    expect(shown.filter((id) => hidden.includes(id))).toEqual([]);
    if (tab !== 'news') expect(shown).toContain(other);
  }
  expect(await feed(eve!)).toEqual(expect.arrayContaining(hidden));
  await end(ben!, 'person', anna.id);
  expect(await feed(ben!)).toEqual(expect.arrayContaining(hidden));
});

it('mutes a topic, and a word as a whole, whatever its capitals and accents', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const texts: Record<string, boolean> = {
    'De kat slaapt': true,
    KAT: true,
    'Een (kat), of twee': true,
    'Kát en hond': true,
    'Katoen en muskat': false,
    kat_apult: false,
    'Over #voetbal': true,
    'Over voetbal': false,
    'Dit kost c++ en meer': true,
    'Dit kost c+ en meer': false,
    'We eten appel  taart vandaag': true,
    'We eten appel en taart': false,
  };
  const ids = new Map<string, string>();
  for (const text of Object.keys(texts)) ids.set(text, await publish(anna!, text));
  const own = await publish(ben!, 'Mijn kat');
  await mute(ben!, 'word', 'Kat');
  await mute(ben!, 'word', 'C++');
  await mute(ben!, 'word', 'appel taart');
  await mute(ben!, 'topic', '#Voetbal');
  const shown = await feed(ben!);
  expect(Object.fromEntries([...ids].map(([text, id]) => [text, !shown.includes(id)]))).toEqual(texts);
  expect(shown).toContain(own);
});

it('fills the page with what is left, in one statement, and forgets when the time is over', async () => {
  const [anna, ben, carl] = await house.people('Anna', 'Ben', 'Carl');
  const open = await house.community('Vol', { member: [anna!, ben!, carl!] });
  const left: string[] = [];
  for (let n = 0; n < 12; n++) {
    left.unshift(await publish(carl!, `blijft ${n}`, { communityId: open.id }));
    await publish(anna!, `gedempt ${n}`, { communityId: open.id });
  }
  await mute(ben!, 'person', anna!.id, tomorrow());
  await feed(ben!);
  const statements = await house.statements(async () =>
    expect(await feed(ben!, 'following', 10)).toEqual(left.slice(0, 10)),
  );
  expect(statements.length).toBeLessThanOrEqual(2);
  await house.app
    .get(Db)
    .rows(`UPDATE mute SET until = now() - interval '1 second' WHERE person_id = $1`, [ben!.id]);
  expect(await feed(ben!, 'following', 10)).not.toEqual(left.slice(0, 10));
  expect((await house.ask(ben!, '{ mutes { target } me { mutes } }')).mutes).toEqual([]);
});

it('says which new posts belong in a feed, and gives no dot for what is muted', async () => {
  const anna = await house.person('Anna', { roles: ['news'] });
  const [ben] = await house.people('Ben');
  const open = await house.community('Stip', { member: [anna, ben!] });
  const AMONG = `query ($tab: String!, $ids: [ID!]!) { feedAmong(tab: $tab, ids: $ids) }`;
  const among = async (tab: string, ids: string[]) => (await house.ask(ben!, AMONG, { tab, ids })).feedAmong;
  const dots = async () => (await house.ask(ben!, '{ communitiesWithNews }')).communitiesWithNews;
  await mute(ben!, 'word', 'stilte');
  const quiet = await publish(anna, 'Stilte graag', { communityId: open.id });
  expect(await dots()).not.toContain(open.id);
  const loud = await publish(anna, 'Herrie', { communityId: open.id });
  const news = await publish(anna, 'Gehoord', { postType: 'news' });
  expect(await dots()).toContain(open.id);
  expect((await among('for-you', [quiet, loud, news])).sort()).toEqual([loud, news].sort());
  expect(await among('news', [quiet, loud, news])).toEqual([news]);
  await end(ben!, 'word', 'stilte');
  expect(await among('following', [quiet])).toEqual([quiet]);
});

it('rings no bell for what is muted, unless somebody mentions me', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const bell = async () => {
    await house.settle();
    const { notifications } = await house.ask(
      ben!,
      '{ notifications(view: "open") { edges { node { reason } } } }',
    );
    return notifications.edges.map((edge: any) => edge.node.reason);
  };
  const post = await publish(ben!, 'Wie weet dit?');
  await mute(ben!, 'person', anna!.id);
  await house.ask(anna!, COMMENT, { input: { rootId: post, body: said('Ik') } });
  expect(await bell()).toEqual([]);
  const body: any = said('Kijk ');
  body.content[0].content.push({ type: 'mention', attrs: { id: ben!.id, label: 'Ben' } });
  await house.ask(anna!, COMMENT, { input: { rootId: post, body } });
  expect(await bell()).toEqual(['mentioned']);
});

it('refuses what cannot be muted, and stops at a hundred', async () => {
  const [anna] = await house.people('Anna');
  const codes = async (kind: string, target: string, until?: Date) =>
    (await mute(anna!, kind, target, until)).userErrors.map((error: any) => error.code);
  expect(await codes('person', anna!.id)).toEqual(['mute.self']);
  expect(await codes('person', 'niemand')).toEqual(['mute.nobody']);
  expect(await codes('word', ' !? ')).toEqual(['mute.noWord']);
  expect(await codes('topic', 'met spatie')).toEqual(['topic.invalid']);
  expect(await codes('word', 'kat', new Date(Date.now() - 1000))).toEqual(['level.past']);
  for (let n = 0; n < 100; n++) expect(await codes('word', `w${n}`)).toEqual([]);
  expect(await codes('word', 'te veel')).toEqual(['mute.tooMany']);
  expect(await codes('word', 'W5', tomorrow())).toEqual([]);
});
