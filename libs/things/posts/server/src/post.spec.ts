import { PostPublished } from '@plein/contract';
import { eventually, openHouse, said } from '@plein/house';
import { type Viewer } from '@plein/kernel/server';
import { newId } from '@plein/platform/server';
import { Post } from './post.entity';
import { postPolicy } from './post.policy';

const house = openHouse();

const PUBLISH = `mutation ($input: PostPublishInput!) {
  postPublish(input: $input) { post { id body author { name } community { name } } userErrors { code field } } }`;
const READ = `query ($id: ID!) { post(id: $id) { id body text: body revision viewerCan { revise withdraw } } }`;
const REVISE = `mutation ($id: ID!, $input: PostReviseInput!) {
  postRevise(id: $id, input: $input) { post { id revision revisedAt } userErrors { code } } }`;
const WITHDRAW = `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } userErrors { code } } }`;
const RESTORE = `mutation ($id: ID!) { postRestore(id: $id) { post { id } userErrors { code } } }`;
const HISTORY = `query ($id: ID!) { contentHistory(id: $id) { edges { node { number body } } } }`;

const publish = async (as: { cookie: string }, communityId: string | null, text: string) => {
  const answer = await house.ask(as, PUBLISH, { input: { communityId, body: said(text) } });
  return answer['postPublish'].post as { id: string };
};

describe('publishing', () => {
  it('lets the members of a closed community read it, and nobody else', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!, ben!] });

    const { postPublish } = await house.ask(anna!, PUBLISH, {
      input: { communityId: bakers.id, body: said('Bread at ten') },
    });

    expect(postPublish).toEqual({
      post: {
        id: expect.any(String),
        body: said('Bread at ten'),
        author: { name: 'Anna' },
        community: { name: 'Bakers' },
      },
      userErrors: [],
    });
    expect((await house.ask(ben!, READ, { id: postPublish.post.id })).post.body).toEqual(
      said('Bread at ten'),
    );
    expect((await house.ask(eve!, READ, { id: postPublish.post.id })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(null, READ, { id: postPublish.post.id })).errors).toEqual(['UNAUTHENTICATED']);
  });

  it('on the square reaches everyone', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const { id } = await publish(anna!, null, 'Good morning');
    expect((await house.ask(eve!, READ, { id })).post.id).toBe(id);
  });

  it('is for members: an outsider is refused, and a secret community does not exist', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const open = await house.community('Open', { member: [anna!] });
    const secret = await house.community('Secret', { kind: 'secret', member: [anna!] });
    const input = { body: said('Let me in') };
    expect((await house.ask(eve!, PUBLISH, { input: { ...input, communityId: open.id } })).errors).toEqual([
      'FORBIDDEN',
    ]);
    expect((await house.ask(eve!, PUBLISH, { input: { ...input, communityId: secret.id } })).errors).toEqual([
      'NOT_FOUND',
    ]);
    expect((await house.ask(eve!, PUBLISH, { input: { ...input, communityId: newId() } })).errors).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('of news asks for the news role', async () => {
    const anna = await house.person('Anna');
    const editor = await house.person('Editor', { roles: ['news'] });
    const input = { postType: 'news', body: said('We moved') };
    expect((await house.ask(anna, PUBLISH, { input })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(editor, PUBLISH, { input })).postPublish.userErrors).toEqual([]);
  });

  it('twice with one id makes one post', async () => {
    const [anna] = await house.people('Anna');
    const input = { id: newId(), body: said('Once') };
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.ask(anna!, PUBLISH, { input })));
    expect(new Set(answers.map((answer) => answer['postPublish']?.post?.id))).toEqual(new Set([input.id]));
    expect(await house.db.of(Post).countBy({ authorId: anna!.id })).toBe(1);
  });

  it('refuses an empty text in words for the form, and writes nothing', async () => {
    const [anna] = await house.people('Anna');
    const { postPublish } = await house.ask(anna!, PUBLISH, {
      input: { body: { type: 'doc', content: [] } },
    });
    expect(postPublish.userErrors).toEqual([{ code: 'document.empty', field: ['body'] }]);
    expect(await house.factsBy(anna!)).toEqual([]);
  });

  it('writes down one fact in one transaction, with few statements', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const statements = await house.statements(() => publish(anna!, bakers.id, 'Bread'));
    expect(await house.factsBy(anna!)).toEqual([PostPublished.name]);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});

describe('revising', () => {
  it('keeps every text it has had', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const { id } = await publish(anna!, null, 'Bread at ten');
    const { postRevise } = await house.ask(anna!, REVISE, { id, input: { body: said('Bread at eleven') } });
    expect(postRevise).toMatchObject({
      post: { revision: 2, revisedAt: expect.any(String) },
      userErrors: [],
    });
    const { contentHistory } = await house.ask(ben!, HISTORY, { id });
    expect(contentHistory.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { number: 2, body: said('Bread at eleven') },
      { number: 1, body: said('Bread at ten') },
    ]);
  });

  it('is for its author only, moderators included', async () => {
    const [anna, mo] = await house.people('Anna', 'Mo');
    const bakers = await house.community('Bakers', { member: [anna!], moderator: [mo!] });
    const { id } = await publish(anna!, bakers.id, 'Bread');
    expect((await house.ask(mo!, REVISE, { id, input: { body: said('Cake') } })).errors).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('withdrawing', () => {
  it('takes it away for everyone, and whoever did it can bring it back', async () => {
    const [anna, ben, mo, eve] = await house.people('Anna', 'Ben', 'Mo', 'Eve');
    const bakers = await house.community('Bakers', {
      kind: 'closed',
      member: [anna!, ben!],
      moderator: [mo!],
    });
    const { id } = await publish(anna!, bakers.id, 'Bread');
    expect((await house.ask(ben!, WITHDRAW, { id })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(mo!, WITHDRAW, { id })).postWithdraw.userErrors).toEqual([]);
    for (const guest of [anna!, ben!, mo!])
      expect((await house.ask(guest, READ, { id })).errors).toEqual(['GONE']);
    // That it is gone is told to who could read it; for who could not it never was.
    expect((await house.ask(eve!, READ, { id })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(anna!, RESTORE, { id })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(mo!, RESTORE, { id })).postRestore.post.id).toBe(id);
    expect((await house.ask(ben!, READ, { id })).post.id).toBe(id);
  });

  it('cannot be undone by a moderator who has lost the role since', async () => {
    const [anna, mo] = await house.people('Anna', 'Mo');
    const bakers = await house.community('Bakers', { member: [anna!], moderator: [mo!] });
    const { id } = await publish(anna!, bakers.id, 'Bread');
    await house.ask(mo!, WITHDRAW, { id });
    await house.db.rows('UPDATE role_assignment SET ended_at = now() WHERE person_id = $1', [mo!.id]);
    expect((await house.ask(mo!, RESTORE, { id })).errors).toEqual(['NOT_FOUND']);
  });
});

describe('live', () => {
  it('tells members who are watching, by name and id, and nobody else', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!, ben!] });
    const topic = `community:${bakers.id}`;
    const [seesIt, hearsNothing] = [await house.socket(ben!), await house.socket(eve!)];
    expect(await seesIt.emitWithAck('watch', topic)).toMatchObject({ ok: true });
    expect(await hearsNothing.emitWithAck('watch', topic)).toEqual({ ok: false });
    await hearsNothing.emitWithAck('watch', 'home');

    const { id } = await publish(anna!, bakers.id, 'Bread');

    await eventually(() => seesIt.heard.length === 1);
    expect(seesIt.heard).toMatchObject([{ name: 'post.published', id, topic }]);
    expect(hearsNothing.heard).toEqual([]);
  });
});

test.each`
  role           | own      | revise   | withdraw
  ${'member'}    | ${true}  | ${true}  | ${true}
  ${'member'}    | ${false} | ${false} | ${false}
  ${'moderator'} | ${false} | ${false} | ${true}
  ${'owner'}     | ${false} | ${false} | ${true}
`('a $role, own post: $own', ({ role, own, revise, withdraw }) => {
  const viewer = {
    personId: 'v',
    communities: new Map([['c', role]]),
    organisation: new Set(),
    archived: new Set(),
    pages: new Map(),
  } as unknown as Viewer;
  const post = Object.assign(new Post(), {
    communityId: 'c',
    authorId: own ? 'v' : 'w',
    audience: 'members',
    withdrawnAt: null,
  });
  expect(postPolicy.abilities(viewer, post)).toMatchObject({ read: true, revise, withdraw });
});
