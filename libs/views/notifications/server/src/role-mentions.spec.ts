import { type RoleKind, roleLabels } from '@plein/document';
import { type Guest, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { it: postPublish(input: $input) { made: post { id } userErrors { code field } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { it: commentPublish(input: $input) { made: comment { id } userErrors { code field } } }`;
const REVISE = `mutation ($id: ID!, $input: PostReviseInput!) { it: postRevise(id: $id, input: $input) { userErrors { code } } }`;
const ROLES = `query ($communityId: ID, $rootId: ID) { mentionRoles(communityId: $communityId, rootId: $rootId) { kind id people } }`;
const INBOX = `{ notifications(view: "open") { edges { node { reason why community { name } } } } }`;

const role = (kind: RoleKind, id: string, label = roleLabels[kind].nl) => ({
  type: 'roleMention',
  attrs: { kind, id, label },
});
const to = (...inline: object[]): any => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kijk ' }, ...inline] }],
});
const made = async (as: Guest, mutation: string, input: object): Promise<string> => {
  const { it, errors } = await house.ask(as, mutation, { input });
  expect([errors, it?.userErrors]).toEqual([undefined, []]);
  return it.made.id;
};
const problem = async (as: Guest, mutation: string, input: object) => {
  const { it, errors } = await house.ask(as, mutation, { input });
  return errors?.[0] ?? it.userErrors[0]?.code;
};
const bells = async (as: Guest): Promise<[string, string][]> => {
  await house.settle();
  return (await house.ask(as, INBOX)).notifications.edges.map(({ node }: any) => [node.reason, node.why]);
};
const offered = async (as: Guest, communityId: string | null, rootId: string | null = null) =>
  (await house.ask(as, ROLES, { communityId, rootId })).mentionRoles.map(({ kind, people }: any) => [
    kind,
    people,
  ]);

it('tells whoever looks after the community, with that as the reason, and nobody else', async () => {
  const [anna, dora, mo, ben, eve] = await house.people('Anna', 'Dora', 'Mo', 'Ben', 'Eve');
  const place = await house.community('Verlof', {
    owner: [anna!],
    deputy: [dora!],
    moderator: [mo!],
    member: [ben!, eve!],
  });
  await made(ben!, POST, { communityId: place.id, body: to(role('owners', place.id)) });
  for (const one of [anna!, dora!]) expect(await bells(one)).toEqual([['mentioned', 'runs-community']]);
  for (const one of [mo!, ben!, eve!]) expect(await bells(one)).toEqual([]);
  expect((await house.ask(anna!, INBOX)).notifications.edges[0].node.community.name).toBe('Verlof');
  await made(ben!, POST, { communityId: place.id, body: to(role('moderators', place.id)) });
  expect(await bells(mo!)).toEqual([['mentioned', 'moderates-community']]);
  // Who is named as well hears of it once.
  const both = to(role('moderators', place.id), { type: 'mention', attrs: { id: mo!.id, label: 'Mo' } });
  await made(ben!, POST, { communityId: place.id, body: both });
  expect((await bells(mo!)).map(([, why]) => why)).toEqual(['', 'moderates-community']);
});

it('tells the owner of a page in a comment on it, and of no other page', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const place = await house.community('Wiki', { owner: [eve!], member: [anna!, ben!] });
  const PAGE = `mutation ($input: PagePublishInput!) { it: pagePublish(input: $input) { made: page { id } userErrors { code } } }`;
  const page = await made(anna!, PAGE, { communityId: place.id, title: 'Zo doen we dat', body: said('x') });
  const other = await made(anna!, PAGE, { communityId: place.id, title: 'Iets anders', body: said('x') });
  expect(await offered(ben!, place.id, page)).toEqual([
    ['pageOwners', 1],
    ['owners', 1],
  ]);
  await made(ben!, COMMENT, { rootId: page, body: to(role('pageOwners', page)) });
  expect(await bells(anna!)).toEqual([['mentioned', 'owner']]);
  expect(await problem(ben!, COMMENT, { rootId: page, body: to(role('pageOwners', other)) })).toBe(
    'mention.elsewhere',
  );
  const post = await made(ben!, POST, { communityId: place.id, body: said('Hoi') });
  expect(await problem(ben!, COMMENT, { rootId: post, body: to(role('pageOwners', post)) })).toBe(
    'mention.elsewhere',
  );
  expect(await problem(ben!, POST, { communityId: place.id, body: to(role('pageOwners', page)) })).toBe(
    'mention.elsewhere',
  );
});

it('lets only who looks after a community, or all of us, address everyone in it', async () => {
  const [anna, mo, ben, eve] = await house.people('Anna', 'Mo', 'Ben', 'Eve');
  const hr = await house.person('Hr', { roles: ['hr'] });
  const place = await house.community('Kring', {
    owner: [anna!],
    moderator: [mo!],
    member: [ben!, eve!, hr],
  });
  const body = to(role('everyone', place.id));
  expect(await problem(ben!, POST, { communityId: place.id, body })).toBe('mention.everyone');
  const quiet = await made(ben!, POST, { communityId: place.id, body: said('Eerst zonder') });
  expect((await house.ask(ben!, REVISE, { id: quiet, input: { body } })).it.userErrors).toEqual([
    { code: 'mention.everyone' },
  ]);
  expect(await problem(ben!, COMMENT, { rootId: quiet, body })).toBe('mention.everyone');
  expect(await bells(eve!)).toEqual([]);
  expect(await offered(ben!, place.id)).toEqual([
    ['owners', 1],
    ['moderators', 1],
  ]);
  for (const one of [anna!, mo!, hr]) expect(await offered(one, place.id)).toContainEqual(['everyone', 4]);
  const id = await made(mo!, POST, { communityId: place.id, body });
  for (const one of [anna!, ben!, eve!, hr])
    expect(await bells(one)).toEqual([['mentioned', 'in-community']]);
  expect(await bells(mo!)).toEqual([]);
  // Without the role what stands there may stay.
  await house.db.rows('UPDATE role_assignment SET ended_at = now() WHERE person_id = $1', [mo!.id]);
  const again = { ...body, content: [...body.content, ...said('Nog iets').content] };
  expect((await house.ask(mo!, REVISE, { id, input: { body: again } })).it.userErrors).toEqual([]);
  expect(await bells(eve!)).toHaveLength(1);
});

it('is of the place where it is written, with kinds and words that are known; all else is refused in words', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const place = await house.community('Hier', { owner: [anna!], member: [ben!] });
  const secret = await house.community('Daar', { kind: 'secret', owner: [anna!] });
  for (const id of [secret.id, newId(), ben!.id])
    for (const kind of ['owners', 'everyone'] as const)
      expect(await problem(ben!, POST, { communityId: place.id, body: to(role(kind, id)) })).toBe(
        'mention.elsewhere',
      );
  expect(await problem(ben!, POST, { body: to(role('owners', place.id)) })).toBe('mention.elsewhere');
  for (const odd of [
    { type: 'roleMention', attrs: { kind: 'admins', id: place.id, label: 'eigenaren' } },
    { type: 'roleMention', attrs: { kind: 'owners', id: 'x', label: 'eigenaren' } },
    { type: 'roleMention', attrs: { kind: 'owners', id: place.id, label: 'de directie' } },
    { type: 'roleMention', attrs: { kind: 'owners', id: place.id } },
    { type: 'roleMention', attrs: { kind: 'owners', id: place.id, label: 'eigenaren', more: 1 } },
    { type: 'roleMention' },
  ])
    expect(await problem(ben!, POST, { communityId: place.id, body: to(odd) })).toBe('document.invalid');
  const PAGE = `mutation ($input: PagePublishInput!) { it: pagePublish(input: $input) { made: page { id } userErrors { code } } }`;
  const page = { communityId: place.id, title: 'Pagina', body: to(role('owners', place.id)) };
  expect(await problem(ben!, PAGE, page)).toBe('document.invalid');
  expect(await offered(ben!, secret.id)).toEqual([]);
  expect(await offered(anna!, null)).toEqual([]);
});

it('means who holds the role when it is said, and tells nobody twice', async () => {
  const [anna, ben, later, third] = await house.people('Anna', 'Ben', 'Later', 'Derde');
  const place = await house.community('Wissel', { owner: [anna!], member: [ben!, later!, third!] });
  const id = await made(ben!, POST, { communityId: place.id, body: to(role('owners', place.id)) });
  expect(await bells(anna!)).toHaveLength(1);
  await house.assign(later!, 'owner', 'community', place.id);
  const revise = async (body: object) =>
    expect((await house.ask(ben!, REVISE, { id, input: { body } })).it.userErrors).toEqual([]);
  await revise({
    ...to(role('owners', place.id)),
    content: [...to(role('owners', place.id)).content, ...said('Erbij').content],
  });
  expect(await bells(later!)).toEqual([]);
  // Another role that is new in it is told of.
  await house.assign(third!, 'moderator', 'community', place.id);
  await revise(to(role('owners', place.id), role('moderators', place.id)));
  expect(await bells(third!)).toEqual([['mentioned', 'moderates-community']]);
  expect(await bells(later!)).toEqual([]);
  expect(await bells(anna!)).toHaveLength(1);
});

it('reaches nobody who may not read the text any more, and leaves in peace who keeps the community quiet', async () => {
  const [anna, ben, quiet, gone, muter] = await house.people('Anna', 'Ben', 'Stil', 'Weg', 'Demper');
  const place = await house.community('Dicht', {
    kind: 'closed',
    owner: [anna!],
    member: [ben!, quiet!, gone!, muter!],
  });
  const LEVEL = `mutation ($input: LevelInput!) { levelSet(input: $input) { userErrors { code } } }`;
  const set = await house.ask(quiet!, LEVEL, {
    input: { scope: 'community', target: place.id, level: 'muted' },
  });
  expect(set.errors).toBeUndefined();
  await house.ask(
    muter!,
    `mutation { muteStart(input: { kind: "person", target: "${anna!.id}" }) { userErrors { code } } }`,
  );
  // Holds a role there without being in it any more.
  await house.assign(gone!, 'moderator', 'community', place.id);
  await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [
    place.id,
    gone!.id,
  ]);
  expect(await offered(anna!, place.id)).toContainEqual(['everyone', 1]);
  await made(anna!, POST, {
    communityId: place.id,
    body: to(role('everyone', place.id), role('moderators', place.id)),
  });
  expect(await bells(ben!)).toEqual([['mentioned', 'in-community']]);
  for (const one of [quiet!, gone!, muter!]) expect(await bells(one)).toEqual([]);
  // What is said to their role is said to them, also there.
  await house.assign(quiet!, 'moderator', 'community', place.id);
  await made(anna!, POST, { communityId: place.id, body: to(role('moderators', place.id)) });
  expect(await bells(quiet!)).toEqual([['mentioned', 'moderates-community']]);
});

it('does not travel: what moves to another place no longer says where it was, not in any text it has had', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const secret = await house.community('Geheim', { kind: 'secret', owner: [anna!] });
  const id = await made(anna!, POST, { communityId: secret.id, body: to(role('owners', secret.id)) });
  await made(anna!, COMMENT, { rootId: id, body: to(role('everyone', secret.id)) });
  await house.ask(anna!, REVISE, {
    id,
    input: { body: to(role('owners', secret.id), { type: 'text', text: ' nu' }) },
  });
  const move = await house.ask(
    anna!,
    `mutation { it: postMove(id: "${id}", communityId: null) { post { body } userErrors { code } } }`,
  );
  expect(move.it.userErrors).toEqual([]);
  const seen = await house.ask(
    eve!,
    `{ post(id: "${id}") { body latestComments { body } } contentHistory(id: "${id}") { edges { node { body } } } }`,
  );
  expect(JSON.stringify(seen)).not.toContain(secret.id);
  expect(JSON.stringify(seen['post'].body)).toContain('@eigenaren');
  expect(seen['contentHistory'].edges).toHaveLength(2);
});
