import { type Guest, eventually, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';

const house = openHouse();

const PUBLISH = `mutation ($input: PostPublishInput!) { it: postPublish(input: $input) { post { id } userErrors { code field } } }`;
const CARD = `id body text: body praise { value people { name } } story { situation did brought askMe }
  mustRead { until hasRead readCount audienceCount } viewerCan { confirmRead seeReaders }`;
const READ = `query ($id: ID!) { post(id: $id) { ${CARD} } }`;
const CONFIRM = `mutation ($id: ID!) { it: mustReadConfirm(postId: $id) { post { id mustRead { hasRead } } userErrors { code } } }`;
const REMIND = `mutation ($id: ID!) { it: mustReadRemind(postId: $id) { userErrors { code } } }`;
const READERS = `query ($id: ID!, $hasRead: Boolean!, $first: Int, $after: ID) { mustReadReaders(postId: $id, hasRead: $hasRead, first: $first, after: $after) {
  edges { node { person { name } readAt } } pageInfo { hasNextPage endCursor } } }`;
const INBOX = `{ notifications(view: "open") { edges { node { reason excerpt actor { name } } } } }`;

const publish = async (as: Guest, input: object) =>
  house.ask(as, PUBLISH, { input: { body: said('Zo'), ...input } });
const made = async (as: Guest, input: object): Promise<string> => {
  const { it, errors } = await publish(as, input);
  expect([errors, it?.userErrors]).toEqual([undefined, []]);
  return it.post.id;
};
const problem = async (as: Guest, input: object) => {
  const { it, errors } = await publish(as, input);
  return errors?.[0] ?? it.userErrors[0]?.code;
};
const post = async (as: Guest, id: string) => (await house.ask(as, READ, { id })).post;
const bells = async (as: Guest): Promise<[string, string][]> => {
  await house.settle();
  return (await house.ask(as, INBOX)).notifications.edges.map(({ node }: any) => [node.reason, node.excerpt]);
};

describe('praise', () => {
  it('says who is praised and for what, there and in the feed, and rings at them', async () => {
    const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
    const place = await house.community('Kring', { member: [anna!, ben!, carla!] });
    const id = await made(anna!, {
      communityId: place.id,
      postType: 'praise',
      body: said('Voor de overdracht'),
      praise: { personIds: [ben!.id, carla!.id], value: 'care' },
    });
    const praise = { value: 'care', people: [{ name: 'Ben' }, { name: 'Carla' }] };
    expect((await post(ben!, id)).praise).toEqual(praise);
    const FEED = `query ($id: ID!) { communityPosts(communityId: $id) { edges { node { ${CARD} } } } }`;
    const { communityPosts } = await house.ask(ben!, FEED, { id: place.id });
    expect(communityPosts.edges[0].node).toEqual(await post(ben!, id));
    expect(await bells(ben!)).toEqual([['praised', 'Voor de overdracht']]);
    expect(await bells(carla!)).toHaveLength(1);
    expect(await bells(anna!)).toEqual([]);
  });

  it('is for others, who may read it, and for something', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const closed = await house.community('Dicht', { kind: 'closed', member: [anna!] });
    const of = (personIds: string[], value = 'craft', more = {}) =>
      problem(anna!, { postType: 'praise', praise: { personIds, value }, ...more });
    expect(await problem(anna!, { postType: 'praise' })).toBe('praise.nobody');
    expect(await of([])).toBe('praise.nobody');
    expect(await of([newId()])).toBe('praise.nobody');
    expect(await of([anna!.id])).toBe('praise.self');
    expect(await of([ben!.id], 'money')).toBe('praise.value');
    expect(await of([ben!.id], 'craft', { communityId: closed.id })).toBe('praise.outside');
    expect(await of(Array.from({ length: 11 }, newId))).toBe('praise.tooMany');
    expect(await house.factsBy(anna!)).toEqual([]);
  });
});

it('takes along no form of another kind', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const praise = { personIds: [ben!.id], value: 'care' };
  expect(await problem(anna!, { praise })).toBe('post.otherForm');
  expect(await problem(anna!, { postType: 'question', mustRead: {} })).toBe('post.otherForm');
});

describe('a story', () => {
  const story = {
    situation: 'De oven ging stuk',
    did: 'Ik belde #techniek',
    brought: 'Brood om tien',
    askMe: '',
  };

  it('has its parts, and one text made of them that can be searched; it is told anew as a whole', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const id = await made(anna!, { postType: 'story', story });
    const told = await post(ben!, id);
    expect(told.story).toEqual(story);
    expect(JSON.stringify(told.body)).toContain('"name":"techniek"');
    const REVISE = `mutation ($id: ID!, $input: PostReviseInput!) { it: postRevise(id: $id, input: $input) { post { ${CARD} revision } userErrors { code } } }`;
    const next = { ...story, askMe: 'Over ovens' };
    const { it } = await house.ask(anna!, REVISE, { id, input: { body: said('x'), story: next } });
    expect([it.userErrors, it.post.story, it.post.revision]).toEqual([[], next, 2]);
    expect(JSON.stringify(it.post.body)).toContain('Over ovens');
    const bare = await house.ask(anna!, REVISE, { id, input: { body: said('Anders') } });
    expect(bare['it'].userErrors[0].code).toBe('isNotEmpty');
    const plain = await made(anna!, {});
    const odd = await house.ask(anna!, REVISE, { id: plain, input: { body: said('x'), story } });
    expect(odd['it'].userErrors[0].code).toBe('isNotEmpty');
  });

  it.each([
    [{ situation: ' ' }, 'isNotEmpty', 'situation'],
    [{ brought: '' }, 'isNotEmpty', 'brought'],
    [{ did: 'x'.repeat(2_001) }, 'isLength', 'did'],
    [{ askMe: 'x'.repeat(301) }, 'isLength', 'askMe'],
  ])('says which part is missing or too long', async (part, code, field) => {
    const [anna] = await house.people('Anna');
    const { it } = await publish(anna!, { postType: 'story', story: { ...story, ...part } });
    expect(it.userErrors).toEqual([{ code, field: ['story', field] }]);
  });
});

describe('an announcement', () => {
  it('is for who leads there, HR, and on the square also for the news role', async () => {
    const [owner, deputy, mo, ben] = await house.people('Owner', 'Deputy', 'Mo', 'Ben');
    const [hr, news, admin] = await Promise.all(
      (['hr', 'news', 'admin'] as const).map((role) => house.person(role, { roles: [role] })),
    );
    const place = await house.community('Kring', {
      owner: [owner!],
      deputy: [deputy!],
      moderator: [mo!],
      member: [ben!, hr!, news!],
    });
    const there = { postType: 'announcement', communityId: place.id };
    for (const one of [mo!, ben!, news!])
      expect([one.name, await problem(one, there)]).toEqual([one.name, 'FORBIDDEN']);
    for (const one of [owner!, hr!]) await made(one, there);
    for (const one of [owner!, deputy!, ben!])
      expect([one.name, await problem(one, { postType: 'announcement' })]).toEqual([one.name, 'FORBIDDEN']);
    await made(news!, { postType: 'announcement' });
    await made(admin!, { postType: 'announcement' });
  });

  it('reaches everyone in its scope once, and nobody else; a third in a day waits until tomorrow', async () => {
    const [owner, ben, eve] = await house.people('Owner', 'Ben', 'Eve');
    const place = await house.community('Kring', { owner: [owner!], member: [ben!] });
    const input = { postType: 'announcement', communityId: place.id, body: said('De deur blijft dicht') };
    // Who keeps the place quiet hears it too.
    await house.db.rows(
      `INSERT INTO attention_level (person_id, scope, target, level) VALUES ($1, 'community', $2, 'muted')`,
      [ben!.id, place.id],
    );
    await made(owner!, input);
    const about = async (as: Guest) =>
      (await bells(as)).filter(([, text]) => text === 'De deur blijft dicht');
    expect(await about(ben!)).toEqual([['announced', 'De deur blijft dicht']]);
    expect([await about(owner!), await about(eve!)]).toEqual([[], []]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => problem(owner!, input)));
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([undefined, 'announcement.tooMany']));
    await house.db.rows(
      `UPDATE content SET created_at = created_at - interval '25 hours' WHERE community_id = $1`,
      [place.id],
    );
    await made(owner!, input);
  });

  it('is confirmed once by each; its sender and HR see by whom, and remind the others once a day', async () => {
    const [owner, ben, carla, eve] = await house.people('Owner', 'Ben', 'Carla', 'Eve');
    const hr = await house.person('Hanna', { roles: ['hr'] });
    const place = await house.community('Dicht', {
      kind: 'closed',
      owner: [owner!],
      member: [ben!, carla!, hr],
    });
    const id = await made(owner!, { postType: 'announcement', communityId: place.id, mustRead: {} });
    await house.settle();
    expect((await post(ben!, id)).mustRead).toEqual({
      until: null,
      hasRead: false,
      readCount: null,
      audienceCount: null,
    });
    const sender = await house.socket(owner!);
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.ask(ben!, CONFIRM, { id })));
    for (const { it } of answers)
      expect(it).toEqual({ post: { id, mustRead: { hasRead: true } }, userErrors: [] });
    expect((await house.factsBy(ben!)).filter((name) => name === 'post.read-confirmed')).toHaveLength(1);
    await eventually(() => sender.heard.some(({ name }) => name === 'post.read-confirmed'));
    expect((await post(owner!, id)).mustRead).toMatchObject({ readCount: 1, audienceCount: 3 });
    const names = async (as: Guest, hasRead: boolean) => {
      const { mustReadReaders, errors } = await house.ask(as, READERS, { id, hasRead });
      return errors?.[0] ?? mustReadReaders.edges.map(({ node }: any) => node.person.name);
    };
    expect([await names(owner!, true), await names(hr, false)]).toEqual([['Ben'], ['Carla', 'Hanna']]);
    const page = await house.ask(owner!, READERS, { id, hasRead: false, first: 1 });
    expect(page['mustReadReaders'].pageInfo.hasNextPage).toBe(true);
    const after = page['mustReadReaders'].pageInfo.endCursor;
    const next = await house.ask(owner!, READERS, { id, hasRead: false, first: 1, after });
    expect(next['mustReadReaders'].edges[0].node.person.name).toBe('Hanna');
    expect([await names(ben!, true), await names(eve!, true)]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect((await house.ask(owner!, CONFIRM, { id })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(eve!, CONFIRM, { id })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(ben!, REMIND, { id })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(owner!, REMIND, { id }))['it'].userErrors).toEqual([]);
    expect((await house.ask(hr, REMIND, { id }))['it'].userErrors).toEqual([
      { code: 'mustRead.remindedToday' },
    ]);
    expect((await bells(ben!)).map(([reason]) => reason)).toEqual(['announced']);
    // One line for the whole thread, with what is closest.
    expect((await bells(carla!)).map(([reason]) => reason)).toEqual(['read-reminder']);
  });

  it('asks for no confirmation unless its sender wants one, and not before yesterday', async () => {
    const [hr, ben] = await house.people('Hanna', 'Ben');
    const { id: communityId } = await house.community('Kring', { owner: [hr!], member: [ben!] });
    const id = await made(hr!, { postType: 'announcement', communityId });
    expect((await post(ben!, id)).mustRead).toBeNull();
    expect((await house.ask(ben!, CONFIRM, { id })).errors).toEqual(['NOT_FOUND']);
    const mustRead = { until: '2020-01-01T00:00:00Z' };
    expect(await problem(hr!, { postType: 'announcement', communityId, mustRead })).toBe(
      'mustRead.untilInPast',
    );
  });
});
