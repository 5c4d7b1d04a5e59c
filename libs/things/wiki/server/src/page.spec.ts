import { PagePublished, RoleAssigned } from '@plein/contract';
import { eventually, openHouse, said } from '@plein/house';
import type { Viewer } from '@plein/kernel/server';
import { newId } from '@plein/platform/server';
import { Page } from './page.entity';
import { pagePolicy } from './page.policy';

const house = openHouse();

const PUBLISH = `mutation ($input: PagePublishInput!) {
  pagePublish(input: $input) { page { id title slug revision owner { role person { name } } viewerCan { revise withdraw assignRoles } }
    userErrors { code field } } }`;
const READ = `query ($id: ID!) { page(id: $id) {
  id title slug body revision createdAt revisedAt backlinkCount author { name } revisedBy { name } community { name slug }
  breadcrumbs { id title slug } owner { role since person { name } } deputy { role } viewerCan { revise move withdraw } } }`;
const REVISE = `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) {
  page { id title revision revisedBy { name } }
  conflict { theirs { number title body author { name } createdAt } yourTitle yourBody }
  userErrors { code field } } }`;
const BY_ADDRESS = `query ($community: String!, $path: String!) { pageByAddress(community: $community, path: $path) { id slug } }`;
const VERSIONS = `query ($id: ID!, $first: Int, $after: Int) { pageVersions(id: $id, first: $first, after: $after) {
  edges { cursor node { number title changeNote added removed author { name } } } pageInfo { hasNextPage endCursor } } }`;
const VERSION = `query ($id: ID!, $number: Int!) { pageVersion(id: $id, number: $number) { number title body } }`;
const RESTORE_VERSION = `mutation ($id: ID!, $number: Int!) { pageRestoreVersion(id: $id, number: $number) {
  page { revision title body } userErrors { code field } } }`;

const write = async (
  as: { cookie: string },
  communityId: string,
  title: string,
  more: { body?: unknown; parentId?: string } = {},
) => {
  const answer = await house.ask(as, PUBLISH, { input: { communityId, title, body: said(title), ...more } });
  expect([answer.errors, answer['pagePublish']?.userErrors]).toEqual([undefined, []]);
  return answer['pagePublish'].page as { id: string; slug: string };
};

const revise = (
  as: { cookie: string },
  id: string,
  baseRevision: number,
  title: string,
  text: string,
  changeNote = '',
) => house.ask(as, REVISE, { id, input: { baseRevision, title, body: said(text), changeNote } });

describe('publishing', () => {
  it('puts a page in the tree, with its writer as owner, for members of a closed community only', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!, ben!] });
    const bread = await write(anna!, bakers.id, 'Brood bakken');
    const rye = await write(anna!, bakers.id, 'Rogge', { parentId: bread.id });

    const { page } = await house.ask(ben!, READ, { id: rye.id });

    expect(page).toMatchObject({
      title: 'Rogge',
      slug: 'rogge',
      body: said('Rogge'),
      revision: 1,
      backlinkCount: 0,
      author: { name: 'Anna' },
      revisedBy: { name: 'Anna' },
      community: { name: 'Bakers' },
      breadcrumbs: [{ id: bread.id, title: 'Brood bakken', slug: 'brood-bakken' }],
      owner: { role: 'owner', person: { name: 'Anna' } },
      deputy: null,
      viewerCan: { revise: true, move: true, withdraw: false },
    });
    expect((await house.ask(eve!, READ, { id: rye.id })).errors).toEqual(['NOT_FOUND']);
    expect(await house.factsBy(anna!)).toEqual(
      expect.arrayContaining([PagePublished.name, RoleAssigned.name]),
    );
  });

  it('gives its writer the say over it at once', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const { pagePublish } = await house.ask(anna!, PUBLISH, {
      input: { communityId: bakers.id, title: 'Brood', body: said('Brood') },
    });
    expect(pagePublish.page).toMatchObject({
      owner: { person: { name: 'Anna' } },
      viewerCan: { revise: true, withdraw: true, assignRoles: true },
    });
  });

  it('is for members; a parent elsewhere, unknown or withdrawn is refused', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const others = await house.community('Others', { member: [anna!] });
    const elsewhere = await write(anna!, others.id, 'Elsewhere');
    const input = { communityId: bakers.id, title: 'Brood', body: said('Brood') };
    expect((await house.ask(eve!, PUBLISH, { input })).errors).toEqual(['FORBIDDEN']);
    const under = (parentId: string) => house.ask(anna!, PUBLISH, { input: { ...input, parentId } });
    expect((await under(elsewhere.id)).pagePublish.userErrors).toEqual([
      { code: 'page.otherCommunity', field: ['parentId'] },
    ]);
    expect((await under(newId())).errors).toEqual(['NOT_FOUND']);
  });

  it('twice with one id makes one page', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const input = { id: newId(), communityId: bakers.id, title: 'Brood', body: said('Brood') };
    const answers = await Promise.all(Array.from({ length: 5 }, () => house.ask(anna!, PUBLISH, { input })));
    expect(new Set(answers.map((answer) => answer['pagePublish']?.page?.id))).toEqual(new Set([input.id]));
    expect(await house.db.of(Page).countBy({ communityId: bakers.id })).toBe(1);
    expect((await house.ask(ben!, PUBLISH, { input })).errors).toEqual(['FORBIDDEN']);
  });

  it('asks for a title and a text, in words for the form', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const errorsOf = async (draft: object) =>
      (
        await house.ask(anna!, PUBLISH, {
          input: { communityId: bakers.id, title: 'T', body: said('t'), ...draft },
        })
      ).pagePublish.userErrors;
    expect(await errorsOf({ title: ' \u0001\n ' })).toEqual([{ code: 'isNotEmpty', field: ['title'] }]);
    expect(await errorsOf({ title: 'x'.repeat(201) })).toEqual([{ code: 'maxLength', field: ['title'] }]);
    expect(await errorsOf({ body: { type: 'doc', content: [{ type: 'script' }] } })).toEqual([
      { code: 'document.invalid', field: ['body'] },
    ]);
  });
});

it('knows no page by a wrong id', async () => {
  const [anna] = await house.people('Anna');
  for (const id of ['', '1', "'; DROP TABLE content", '00000000-0000-0000-0000-000000000000']) {
    expect((await house.ask(anna!, READ, { id })).errors).toEqual(['NOT_FOUND']);
    expect((await revise(anna!, id, 1, 'T', 't')).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(anna!, VERSION, { id, number: 1 })).errors).toEqual(['NOT_FOUND']);
  }
});

it('reads a page deep in the tree in two statements, whoever asks included', async () => {
  const [anna] = await house.people('Anna');
  const bakers = await house.community('Bakers', { member: [anna!] });
  let parentId: string | undefined;
  for (const title of ['A', 'B', 'C', 'D'])
    parentId = (await write(anna!, bakers.id, title, { parentId })).id;
  const statements = await house.statements(() => house.ask(anna!, READ, { id: parentId! }));
  expect(statements).toHaveLength(2);
});

describe('revising', () => {
  it('makes a version with its author and change line, and keeps the ones before', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    const { pageRevise } = await revise(ben!, id, 1, 'Brood', 'Nu met zout', 'zout erbij');
    expect(pageRevise).toEqual({
      page: { id, title: 'Brood', revision: 2, revisedBy: { name: 'Ben' } },
      conflict: null,
      userErrors: [],
    });
    const { pageVersions } = await house.ask(anna!, VERSIONS, { id });
    expect(pageVersions.edges.map((edge: { node: object }) => edge.node)).toMatchObject([
      { number: 2, changeNote: 'zout erbij', author: { name: 'Ben' } },
      { number: 1, changeNote: '', author: { name: 'Anna' } },
    ]);
    const first = await house.ask(anna!, VERSIONS, { id, first: 1 });
    expect(first.pageVersions.pageInfo).toEqual({ hasNextPage: true, endCursor: '2' });
    const rest = await house.ask(anna!, VERSIONS, { id, first: 1, after: 2 });
    expect(rest.pageVersions.edges.map((edge: { cursor: string }) => edge.cursor)).toEqual(['1']);
    expect((await house.ask(ben!, VERSION, { id, number: 1 })).pageVersion.body).toEqual(said('Brood'));
  });

  it('from an older version shows both texts, and overwrites nothing', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    await revise(anna!, id, 1, 'Brood', 'Van Anna');
    const { pageRevise } = await revise(ben!, id, 1, 'Brood 2', 'Van Ben');
    expect(pageRevise).toMatchObject({
      page: null,
      conflict: {
        theirs: { number: 2, title: 'Brood', body: said('Van Anna'), author: { name: 'Anna' } },
        yourTitle: 'Brood 2',
        yourBody: said('Van Ben'),
      },
      userErrors: [],
    });
    expect((await house.ask(ben!, READ, { id })).page.body).toEqual(said('Van Anna'));
  });

  it('sent twice is one version, not a conflict with oneself', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    await revise(anna!, id, 1, 'Brood', 'Nieuw');
    expect((await revise(anna!, id, 1, 'Brood', 'Nieuw')).pageRevise).toMatchObject({
      page: { revision: 2 },
      conflict: null,
    });
  });

  it('by twenty at once loses no word of any saved version', async () => {
    const people = await house.people(...Array.from({ length: 20 }, (_, n) => `Editor ${n}`));
    const bakers = await house.community('Bakers', { member: people });
    const { id } = await write(people[0]!, bakers.id, 'Samen');
    const saved: string[] = ['Samen'];
    await Promise.all(
      people.map(async (editor, n) => {
        for (let turn = 0; turn < 3; turn++) {
          const { page } = await house.ask(editor, READ, { id });
          const word = `woord${n}x${turn}`;
          const { pageRevise } = await revise(editor, id, page.revision, 'Samen', `${word} ${word}`);
          if (pageRevise.page) saved.push(`${word} ${word}`);
          else expect(pageRevise.conflict.yourBody).toEqual(said(`${word} ${word}`));
        }
      }),
    );
    const kept = await house.db.rows<{ number: number; text: string }>(
      `SELECT number, body #>> '{content,0,content,0,text}' AS text
         FROM content_revision WHERE content_id = $1 ORDER BY number`,
      [id],
    );
    expect(kept.map(({ number }) => number)).toEqual(kept.map((_, n) => n + 1));
    expect(kept.map(({ text }) => text).sort()).toEqual(saved.sort());
    expect(saved.length).toBeGreaterThan(1);
  }, 60_000);

  it('is for members of the community; not for outsiders, nor after leaving', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const bakers = await house.community('Bakers', { member: [anna!, eve!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    await house.db.rows('DELETE FROM membership WHERE person_id = $1', [eve!.id]);
    expect((await revise(eve!, id, 1, 'Cake', 'Cake')).errors).toEqual(['FORBIDDEN']);
  });

  it('of an archived community is over', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    await house.db.rows('UPDATE community SET archived_at = now() WHERE id = $1', [bakers.id]);
    expect((await revise(anna!, id, 1, 'Cake', 'Cake')).errors).toEqual(['FORBIDDEN']);
  });

  it('puts an older text back as a new version', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    await revise(anna!, id, 1, 'Cake', 'Cake');
    const { pageRestoreVersion } = await house.ask(anna!, RESTORE_VERSION, { id, number: 1 });
    expect(pageRestoreVersion.page).toEqual({ revision: 3, title: 'Brood', body: said('Brood') });
    const { pageVersions } = await house.ask(anna!, VERSIONS, { id });
    expect(pageVersions.edges[0].node.changeNote).toBe('Teruggezet naar versie 1');
    expect(
      (await house.ask(anna!, RESTORE_VERSION, { id, number: 9 })).pageRestoreVersion.userErrors,
    ).toEqual([{ code: 'page.unknownVersion', field: ['number'] }]);
  });
});

describe('its owner', () => {
  const TAKE = `mutation ($id: ID!) { ownershipTake(id: $id) { done userErrors { code } } }`;
  const END = `mutation ($id: ID!) { roleEnd(id: $id) { done userErrors { code } } }`;
  const OWNER = `query ($id: ID!) { page(id: $id) { owner { assignmentId person { name } } } }`;
  const ownerOf = async (as: { cookie: string }, id: string) =>
    (await house.ask(as, OWNER, { id })).page.owner;

  it('who was suspended counts as none; one member takes over, and lays it down again', async () => {
    const [anna, ben, cas, eve] = await house.people('Anna', 'Ben', 'Cas', 'Eve');
    const bakers = await house.community('Bakers', { member: [anna!, ben!, cas!] });
    const { id } = await write(anna!, bakers.id, 'Brood');
    const isOwned = [{ code: 'role.owned' }];
    expect((await house.ask(ben!, TAKE, { id })).ownershipTake.userErrors).toEqual(isOwned);
    await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [anna!.id]);
    expect(await ownerOf(ben!, id)).toBe(null);
    expect((await house.ask(eve!, TAKE, { id })).errors).toEqual(['FORBIDDEN']);

    const both = await Promise.all([ben!, cas!].map((as) => house.ask(as, TAKE, { id })));

    expect(both.filter((answer) => answer['ownershipTake']?.done)).toHaveLength(1);
    expect(both.map((answer) => answer['ownershipTake'].userErrors)).toContainEqual(isOwned);
    const owner = await ownerOf(eve!, id);
    const taker = owner.person.name === 'Ben' ? ben! : cas!;
    expect((await house.ask(eve!, END, { id: owner.assignmentId })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(taker, END, { id: owner.assignmentId })).roleEnd.done).toBe(true);
    expect(await ownerOf(eve!, id)).toBe(null);
  });

  it('can be found for any page, however many have none', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const { id } = await write(anna!, bakers.id, 'Oud');
    await house.db.rows('UPDATE role_assignment SET ended_at = now() WHERE scope_id = $1', [id]);
    await house.db.rows(
      `INSERT INTO content (id, kind, community_id, audience, author_id, title, body, text, position)
       SELECT gen_random_uuid(), 'page', $1, 'everyone', $2, 'P' || n, '{}', '', n FROM generate_series(1, 250) n`,
      [bakers.id, anna!.id],
    );
    expect((await house.ask(anna!, TAKE, { id })).ownershipTake.done).toBe(true);
  });
});

describe('comparing', () => {
  const COMPARE = `query ($id: ID!, $a: Int!, $b: Int!) { pageCompare(id: $id, a: $a, b: $b) {
    before { number } after { number author { name } } diff } }`;

  it('shows what changed between any two versions, the older one first', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!] });
    const { id } = await write(anna!, bakers.id, 'Brood met zout');
    await revise(anna!, id, 1, 'Brood', 'Brood met suiker');
    const { pageCompare } = await house.ask(anna!, COMPARE, { id, a: 2, b: 1 });
    expect(pageCompare).toMatchObject({
      before: { number: 1 },
      after: { number: 2, author: { name: 'Anna' } },
      diff: { changes: 1 },
    });
    expect(JSON.stringify(pageCompare.diff)).toContain('zout');
    expect((await house.ask(anna!, COMPARE, { id, a: 1, b: 7 })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(eve!, COMPARE, { id, a: 1, b: 2 })).errors).toEqual(['NOT_FOUND']);
  });
});

describe('addresses', () => {
  it('of older names lead to the page; the first to have a name keeps it', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!] });
    const { id } = await write(anna!, bakers.id, 'Brood én beleg');
    await revise(anna!, id, 1, 'Ontbijt', 'Ontbijt');
    const second = await write(anna!, bakers.id, 'Brood en beleg');
    const at = (path: string, as = anna!) => house.ask(as, BY_ADDRESS, { community: bakers.slug, path });
    expect((await at('brood-en-beleg')).pageByAddress).toEqual({ id, slug: 'ontbijt' });
    expect((await at('Ontbijt')).pageByAddress.id).toBe(id);
    expect((await at('brood-en-beleg', eve!)).errors).toEqual(['NOT_FOUND']);
    expect((await at('nergens')).errors).toEqual(['NOT_FOUND']);
    expect(second.slug).toBe('brood-en-beleg');
  });
});

it('tells readers of the page and of the wiki that there is a new version', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!, ben!] });
  const { id } = await write(anna!, bakers.id, 'Brood');
  const socket = await house.socket(ben!);
  expect(await socket.emitWithAck('watch', `content:${id}`)).toMatchObject({ ok: true });
  await revise(anna!, id, 1, 'Brood', 'Nieuw');
  await eventually(() =>
    socket.heard.some((signal) => signal.name === PagePublished.name && signal.id === id),
  );
});

test.each`
  role           | author   | keeps        | revise   | withdraw | assignRoles
  ${undefined}   | ${false} | ${undefined} | ${false} | ${false} | ${false}
  ${'member'}    | ${false} | ${undefined} | ${true}  | ${false} | ${false}
  ${'member'}    | ${true}  | ${undefined} | ${true}  | ${true}  | ${false}
  ${'member'}    | ${false} | ${'owner'}   | ${true}  | ${true}  | ${true}
  ${'member'}    | ${false} | ${'deputy'}  | ${true}  | ${true}  | ${false}
  ${'moderator'} | ${false} | ${undefined} | ${true}  | ${true}  | ${false}
  ${'owner'}     | ${false} | ${undefined} | ${true}  | ${true}  | ${true}
`('a $role, author: $author, keeps: $keeps', ({ role, author, keeps, revise, withdraw, assignRoles }) => {
  const viewer = {
    personId: 'v',
    communities: new Map(role ? [['c', role]] : []),
    organisation: new Set(),
    archived: new Set(),
    pages: new Map(keeps ? [['p', keeps]] : []),
  } as unknown as Viewer;
  const page = Object.assign(new Page(), {
    id: 'p',
    communityId: 'c',
    authorId: author ? 'v' : 'w',
    audience: 'everyone',
    withdrawnAt: null,
  });
  expect(pagePolicy.abilities(viewer, page)).toMatchObject({ read: true, revise, withdraw, assignRoles });
});
