import { PostQuoteChanged } from '@plein/contract';
import { type Guest, eventually, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';

const house = openHouse();

const PUBLISH = `mutation ($input: PostPublishInput!) { it: postPublish(input: $input) { post { id } userErrors { code field } } }`;
const QUOTE = `quote { isTakenBack isMuted viewerCanTakeBack post { id body postType author { name } createdAt } }`;
const READ = `query ($id: ID!) { post(id: $id) { id ${QUOTE} quoting viewerCan { quote limitQuotes } } }`;
const FEED = `query ($id: ID!) { communityPosts(communityId: $id) { edges { node { id ${QUOTE} viewerCan { quote } } } } }`;
const QUOTING = `mutation ($id: ID!, $quoting: String!) { it: postQuoting(id: $id, quoting: $quoting) { post { quoting } userErrors { code } } }`;
const TAKE = `mutation ($id: ID!, $takenBack: Boolean!) { it: quoteTakeBack(id: $id, takenBack: $takenBack) { post { id } userErrors { code } } }`;
const INBOX = `{ notifications(view: "open") { edges { node { reason actor { name } } } } }`;

const publish = (as: Guest, input: object) =>
  house.ask(as, PUBLISH, { input: { body: said('Zo'), ...input } });
const made = async (as: Guest, text: string, input: object = {}): Promise<string> => {
  const { it, errors } = await publish(as, { body: said(text), ...input });
  expect([errors, it?.userErrors]).toEqual([undefined, []]);
  return it.post.id;
};
const problem = async (as: Guest, input: object) => {
  const { it, errors } = await publish(as, input);
  return errors?.[0] ?? it.userErrors[0]?.code;
};
const quote = async (as: Guest, id: string) => {
  const { post, errors } = await house.ask(as, READ, { id });
  expect(errors).toBeUndefined();
  return post.quote;
};
const inFeed = async (as: Guest, place: string, id: string) =>
  (await house.ask(as, FEED, { id: place })).communityPosts.edges.find(({ node }: any) => node.id === id).node
    .quote;
const bells = async (as: Guest): Promise<[string, string][]> => {
  await house.settle();
  return (await house.ask(as, INBOX)).notifications.edges.map(({ node }: any) => [
    node.reason,
    node.actor?.name,
  ]);
};
const hidden = { isTakenBack: false, isMuted: false, viewerCanTakeBack: false, post: null };

it('shows the post beside the words of whoever quotes it, alone and in a feed of two statements, and tells its author why', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const place = await house.community('Kring', { member: [anna!, ben!, carla!] });
  const original = await made(anna!, 'Het brood is op', { communityId: place.id });
  const id = await made(ben!, 'Hier ook', { communityId: place.id, quotedId: original });
  const shown = await quote(carla!, id);
  expect(shown).toEqual({
    isTakenBack: false,
    isMuted: false,
    viewerCanTakeBack: false,
    post: {
      id: original,
      body: said('Het brood is op'),
      postType: 'update',
      author: { name: 'Anna' },
      createdAt: expect.any(String),
    },
  });
  const statements = await house.statements(async () =>
    expect(await inFeed(carla!, place.id, id)).toEqual(shown),
  );
  expect(statements.filter((text) => /content/.test(text)).length).toBeLessThanOrEqual(2);
  expect(await quote(carla!, original)).toBeNull();
  expect(await bells(anna!)).toEqual([['quoted', 'Ben']]);
  expect(await bells(ben!)).toEqual([]);
  // Who is named as well hears of it once, for the closest reason.
  const body: any = said('Kijk ');
  body.content[0].content.push({ type: 'mention', attrs: { id: anna!.id, label: 'Anna' } });
  await publish(carla!, { communityId: place.id, quotedId: original, body });
  expect(await bells(anna!)).toEqual([
    ['mentioned', 'Carla'],
    ['quoted', 'Ben'],
  ]);
});

it('goes with every kind of post, and with one that waits for its moment', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const original = await made(anna!, 'Wie weet dit?', { postType: 'question' });
  const kinds = {
    question: {},
    praise: { praise: { personIds: [anna!.id], value: 'care' } },
    poll: { poll: { options: ['Ja', 'Nee'], isMultiple: false, isAnonymous: false, hidesResult: false } },
    story: { story: { situation: 'a', did: 'b', brought: 'c', askMe: '' } },
  };
  for (const [postType, form] of Object.entries(kinds)) {
    const { it, errors } = await publish(ben!, { postType, quotedId: original, ...form });
    if (!it?.post) expect([postType, errors, it?.userErrors]).toEqual([postType, undefined, []]);
    expect((await quote(anna!, it.post.id)).post.id).toBe(original);
  }
  const SCHEDULE = `mutation ($input: PostPublishInput!, $at: DateTime!, $draft: DraftText!) {
    it: postSchedule(input: $input, publishAt: $at, draft: $draft) { scheduled { id quotedId } userErrors { code } } }`;
  const input = { body: said('Straks'), quotedId: original };
  const at = new Date(Date.now() + 3_600_000);
  const { it } = await house.ask(ben!, SCHEDULE, { input, at, draft: {} });
  expect(it.scheduled.quotedId).toBe(original);
  const NOW = `mutation ($id: ID!) { it: scheduledPublish(id: $id) { post { ${QUOTE} } } }`;
  expect((await house.ask(ben!, NOW, { id: it.scheduled.id })).it.post.quote.post.id).toBe(original);
});

it('gives a reader only what they may read themselves: nothing of a closed place reaches further, whoever quotes it', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const closed = await house.community('Dicht', { kind: 'secret', member: [anna!, ben!] });
  const original = await made(anna!, 'Zevenslotgeheim', { communityId: closed.id });
  const id = await made(ben!, 'Onder ons', { quotedId: original });
  expect((await quote(anna!, id)).post.body).toEqual(said('Zevenslotgeheim'));
  expect(await quote(eve!, id)).toEqual(hidden);
  const { post } = await house.ask(eve!, READ, { id });
  expect(JSON.stringify(post)).not.toContain(original);
  expect(
    JSON.stringify(
      await house.ask(eve!, `{ feed(tab: "for-you", first: 50) { edges { node { id ${QUOTE} } } } }`),
    ),
  ).not.toMatch(new RegExp(`Zevenslotgeheim|${original}`));
  // Who comes in reads it, who leaves no longer does.
  const JOIN = 'INSERT INTO membership (community_id, person_id, since) VALUES ($1, $2, now())';
  await house.db.rows(JOIN, [closed.id, eve!.id]);
  expect((await quote(eve!, id)).post.author.name).toBe('Anna');
  await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [
    closed.id,
    eve!.id,
  ]);
  expect(await quote(eve!, id)).toEqual(hidden);
  // What one may not read is not to be told from what is not there.
  expect(await problem(eve!, { quotedId: original })).toBe('quote.gone');
  expect(await problem(eve!, { quotedId: newId() })).toBe('quote.gone');
});

it('shows no titles of pages that are closed to the reader', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const closed = await house.community('Dicht', { kind: 'closed', member: [anna!] });
  const PAGE = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`;
  const page = { communityId: closed.id, title: 'Stilgeheim', body: said('x') };
  const pageId = (await house.ask(anna!, PAGE, { input: page })).pagePublish.page.id;
  const link = {
    type: 'text',
    text: 'Stilgeheim',
    marks: [{ type: 'pageLink', attrs: { pageId, anchor: null } }],
  };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] };
  const place = await house.community('Open', { member: [anna!] });
  const original = (await publish(anna!, { body })).it.post.id;
  const id = await made(anna!, 'Zie dit', { quotedId: original, communityId: place.id });
  for (const see of [() => quote(eve!, id), () => inFeed(eve!, place.id, id)])
    expect(JSON.stringify((await see()).post.body)).toContain('besloten pagina');
  expect(JSON.stringify((await quote(anna!, id)).post.body)).toContain('Stilgeheim');
});

it('follows the post at once: withdrawn, brought back, revised, moved, and when its community is closed; and says so', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const open = await house.community('Straat', { owner: [anna!], member: [ben!] });
  const closed = await house.community('Dicht', { kind: 'closed', member: [anna!] });
  const original = await made(anna!, 'Eerst', { communityId: open.id });
  const id = await made(ben!, 'Kijk', { quotedId: original });
  const socket = await house.socket(eve!);
  expect(await socket.emitWithAck('watch', `content:${id}`)).toMatchObject({ ok: true });
  let heard = 0;
  const change = async (what: string, query: string) => {
    expect([
      what,
      (await house.ask(anna!, `mutation { it: ${query} { userErrors { code } } }`)).it?.userErrors,
    ]).toEqual([what, []]);
    await house.settle();
    await eventually(() => socket.heard.filter(({ name }) => name === PostQuoteChanged.name).length > heard);
    heard = socket.heard.filter(({ name }) => name === PostQuoteChanged.name).length;
    expect(socket.heard.at(-1)).toMatchObject({ id });
  };
  await change('withdrawn', `postWithdraw(id: "${original}")`);
  expect(await quote(eve!, id)).toEqual(hidden);
  expect(await quote(anna!, id)).toMatchObject({ post: null });
  await change('back', `postRestore(id: "${original}")`);
  expect((await quote(eve!, id)).post.id).toBe(original);
  await change(
    'revised',
    `postRevise(id: "${original}", input: { body: ${JSON.stringify(said('Later')).replace(/"(\w+)":/g, '$1:')} })`,
  );
  expect((await quote(eve!, id)).post.body).toEqual(said('Later'));
  await change('moved', `postMove(id: "${original}", communityId: "${closed.id}")`);
  expect(await quote(eve!, id)).toEqual(hidden);
  await change('moved back', `postMove(id: "${original}", communityId: "${open.id}")`);
  expect((await quote(eve!, id)).post.id).toBe(original);
  await change('closed', `communityRevise(id: "${open.id}", input: { kind: "closed" })`);
  expect(await quote(eve!, id)).toEqual(hidden);
  expect((await quote(ben!, id)).post.id).toBe(original);
});

describe('its author', () => {
  it('takes their words back from one quote, and may put them back; nobody else does', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const admin = await house.person('Beheer', { roles: ['admin'] });
    const original = await made(anna!, 'Mijn woorden');
    const [one, other] = [
      await made(ben!, 'Kijk', { quotedId: original }),
      await made(ben!, 'En', { quotedId: original }),
    ];
    for (const guest of [ben!, eve!, admin])
      expect((await house.ask(guest, TAKE, { id: one, takenBack: true })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(anna!, TAKE, { id: original, takenBack: true })).errors).toEqual(['NOT_FOUND']);
    expect((await quote(anna!, one)).viewerCanTakeBack).toBe(true);
    await house.ask(anna!, TAKE, { id: one, takenBack: true });
    expect(await quote(eve!, one)).toEqual({ ...hidden, isTakenBack: true });
    expect(await quote(anna!, one)).toEqual({ ...hidden, isTakenBack: true, viewerCanTakeBack: true });
    expect((await quote(eve!, other)).post.id).toBe(original);
    await house.ask(anna!, TAKE, { id: one, takenBack: false });
    expect((await quote(eve!, one)).post.id).toBe(original);
  });

  it('lets nobody quote it any more, or show anything of it, and may change their mind', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const place = await house.community('Straat', { owner: [eve!], member: [anna!, ben!] });
    const original = await made(anna!, 'Mijn woorden', { communityId: place.id });
    const id = await made(ben!, 'Kijk', { quotedId: original, communityId: place.id });
    for (const guest of [ben!, eve!])
      expect((await house.ask(guest, QUOTING, { id: original, quoting: 'closed' })).errors).toEqual([
        'FORBIDDEN',
      ]);
    const say = async (quoting: string) =>
      expect((await house.ask(anna!, QUOTING, { id: original, quoting })).it.userErrors).toEqual([]);
    await say('closed');
    expect(await problem(ben!, { quotedId: original })).toBe('quote.notAllowed');
    expect((await house.ask(ben!, READ, { id: original })).post.viewerCan).toEqual({
      quote: false,
      limitQuotes: false,
    });
    const feed = (await house.ask(ben!, FEED, { id: place.id })).communityPosts.edges;
    expect(feed.map(({ node }: any) => node.viewerCan.quote)).toEqual([true, false]);
    expect((await quote(ben!, id)).post.id).toBe(original);
    await say('withdrawn');
    expect(await quote(ben!, id)).toEqual({ ...hidden, isTakenBack: true });
    expect(await inFeed(ben!, place.id, id)).toEqual({ ...hidden, isTakenBack: true });
    expect(await problem(ben!, { quotedId: original })).toBe('quote.notAllowed');
    await say('open');
    expect((await quote(ben!, id)).post.id).toBe(original);
    expect(await problem(ben!, { quotedId: original })).toBeUndefined();
  });

  it('hears of no quote that they may not read, and none from whom they muted', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const closed = await house.community('Dicht', { kind: 'closed', member: [ben!] });
    const original = await made(anna!, 'Mijn woorden');
    await made(ben!, 'Onder ons', { quotedId: original, communityId: closed.id });
    expect(await bells(anna!)).toEqual([]);
    await house.ask(
      anna!,
      `mutation { muteStart(input: { kind: "person", target: "${ben!.id}" }) { userErrors { code } } }`,
    );
    await made(ben!, 'Hoor je dit', { quotedId: original });
    expect(await bells(anna!)).toEqual([]);
  });
});

it('is folded for who muted its author or its topic, until they no longer do', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const place = await house.community('Straat', { member: [anna!, ben!, eve!] });
  const original = await made(anna!, 'Over #voetbal', { communityId: place.id });
  const id = await made(ben!, 'Kijk', { quotedId: original, communityId: place.id });
  const muted = async () => [(await quote(eve!, id)).isMuted, (await inFeed(eve!, place.id, id)).isMuted];
  expect(await muted()).toEqual([false, false]);
  for (const [kind, target] of [
    ['person', anna!.id],
    ['topic', 'voetbal'],
  ]) {
    await house.ask(
      eve!,
      `mutation { muteStart(input: { kind: "${kind}", target: "${target}" }) { userErrors { code } } }`,
    );
    expect(await muted()).toEqual([true, true]);
    await house.ask(eve!, `mutation { muteEnd(kind: "${kind}", target: "${target}") { mutes { target } } }`);
    expect(await muted()).toEqual([false, false]);
  }
  expect((await quote(ben!, id)).isMuted).toBe(false);
});
