import { type Guest, eventually, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';

const house = openHouse();

const START = `mutation ($input: CommunityStartInput!) { communityStart(input: $input) { community { id slug kind viewerRole owners { name } deputies { name } memberCount } userErrors { code field } } }`;
const act = (name: string, more = '') =>
  `mutation ($c: ID!) { ${name}(communityId: $c${more}) { userErrors { code } } }`;
const withPerson = (name: string, more = '') =>
  `mutation ($c: ID!, $p: ID!) { ${name}(communityId: $c, personId: $p${more}) { userErrors { code } } }`;
const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const READ = `query ($id: ID!) { post(id: $id) { id } }`;

const say = async (as: Guest, communityId: string): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body: said('Hoi') } })).postPublish.post.id;
const mine = async (as: Guest): Promise<string[]> =>
  (
    await house.ask(as, '{ communities(mine: true, first: 100) { edges { node { name } } } }')
  ).communities.edges.map((edge: any) => edge.node.name);

it('starts with an owner and a deputy', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const input = {
    name: 'Salaris & verlof',
    kind: 'closed',
    purpose: 'Vragen over salaris',
    deputyId: ben!.id,
  };
  const { communityStart } = await house.ask(anna!, START, { input });
  expect(communityStart.community).toMatchObject({
    slug: 'salaris-verlof',
    viewerRole: null,
    memberCount: 2,
    owners: [{ name: 'Anna' }],
    deputies: [{ name: 'Ben' }],
  });
  expect((await house.ask(anna!, START, { input })).communityStart.community.slug).toBe('salaris-verlof-2');
});

it('open: one joins; closed: one asks and is let in; secret: one is invited', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const open = await house.community('Open', { owner: [anna!] });
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!] });
  const secret = await house.community('Geheim', { kind: 'secret', owner: [anna!] });

  expect((await house.ask(ben!, act('membershipJoin'), { c: open.id })).membershipJoin.userErrors).toEqual(
    [],
  );
  expect((await house.ask(ben!, act('membershipJoin'), { c: closed.id })).errors).toEqual(['FORBIDDEN']);
  expect((await house.ask(ben!, act('membershipJoin'), { c: secret.id })).errors).toEqual(['NOT_FOUND']);

  await house.ask(ben!, act('membershipRequest'), { c: closed.id });
  expect(
    (await house.ask(ben!, withPerson('membershipAdmit', ', admitted: true'), { c: closed.id, p: ben!.id }))
      .errors,
  ).toEqual(['FORBIDDEN']);
  await house.ask(anna!, withPerson('membershipAdmit', ', admitted: true'), { c: closed.id, p: ben!.id });

  await house.ask(anna!, withPerson('membershipInvite'), { c: secret.id, p: ben!.id });
  expect(
    (await house.ask(ben!, '{ membershipInvitations { name by { name } } }')).membershipInvitations,
  ).toEqual([{ name: 'Geheim', by: { name: 'Anna' } }]);
  expect(await mine(ben!)).toEqual(['Dicht', 'Open']);
  await house.ask(ben!, act('membershipAnswer', ', accept: true'), { c: secret.id });
  expect(await mine(ben!)).toEqual(['Dicht', 'Geheim', 'Open']);
});

it('keeps an owner: the last one cannot leave, lay it down, or both at once with the other', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const one = await house.community('Eén', { owner: [anna!] });
  expect((await house.ask(anna!, act('membershipLeave'), { c: one.id })).membershipLeave.userErrors).toEqual([
    { code: 'community.lastOwner' },
  ]);
  for (let round = 0; round < 5; round++) {
    const two = await house.community(`Twee ${round}`, { owner: [anna!, ben!] });
    await Promise.all([anna!, ben!].map((guest) => house.ask(guest, act('membershipLeave'), { c: two.id })));
    const [row] = await house.db.rows<{ owners: number }>(
      `SELECT count(*)::int AS owners FROM role_assignment WHERE scope_id = $1 AND role = 'owner' AND ended_at IS NULL`,
      [two.id],
    );
    expect(row!.owners).toBe(1);
  }
});

it('lets go of who leaves: no reading, no seat, no role', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!], moderator: [ben!] });
  const id = await say(anna!, closed.id);
  const socket = await house.socket(ben!);
  await socket.emitWithAck('watch', 'home');
  await socket.emitWithAck('watch', `content:${id}`);
  await house.ask(anna!, withPerson('membershipRemove'), { c: closed.id, p: ben!.id });
  await eventually(() => socket.heard.some(({ name }) => name === 'membership.ended'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = socket.heard.length;
  const next = await say(anna!, closed.id);
  await house.ask(
    anna!,
    `mutation ($id: ID!) { contentReact(id: $id, kind: "thumb") { userErrors { code } } }`,
    { id },
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(socket.heard.slice(before)).toEqual([]);
  for (const one of [id, next])
    expect((await house.ask(ben!, READ, { id: one })).errors).toEqual(['NOT_FOUND']);
});

it('closing an open community closes everything in it, for sockets too', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const community = await house.community('Eerst open', { owner: [anna!] });
  const id = await say(anna!, community.id);
  expect((await house.ask(eve!, READ, { id })).post.id).toBe(id);
  const socket = await house.socket(eve!);
  expect(await socket.emitWithAck('watch', `community:${community.id}`)).toMatchObject({ ok: true });
  await house.ask(
    anna!,
    `mutation ($id: ID!) { communityRevise(id: $id, input: { kind: "closed" }) { userErrors { code } } }`,
    { id: community.id },
  );
  expect((await house.ask(eve!, READ, { id })).errors).toEqual(['NOT_FOUND']);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = socket.heard.length;
  await say(anna!, community.id);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(socket.heard.slice(before)).toEqual([]);
});

it('counts members right when many come at once', async () => {
  const [anna, ...others] = await house.people('Anna', ...Array.from({ length: 20 }, (_, n) => `P${n}`));
  const community = await house.community('Druk', { owner: [anna!] });
  await Promise.all(
    others.flatMap((guest) => [1, 2].map(() => house.ask(guest, act('membershipJoin'), { c: community.id }))),
  );
  await Promise.all(
    others.slice(0, 5).map((guest) => house.ask(guest, act('membershipLeave'), { c: community.id })),
  );
  const [row] = await house.db.rows<{ counted: number; there: number }>(
    'SELECT member_count AS counted, (SELECT count(*)::int FROM membership m WHERE m.community_id = c.id) AS there FROM community c WHERE id = $1',
    [community.id],
  );
  expect(row).toEqual({ counted: 16, there: 16 });
});

it('adds many by address or handle, and says whom it did not find', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const community = await house.community('Velen', { owner: [anna!] });
  const ADD = `mutation ($c: ID!, $people: [String!]!) { membersAdd(communityId: $c, input: { people: $people }) { added unknown userErrors { code } } }`;
  const { membersAdd } = await house.ask(anna!, ADD, {
    c: community.id,
    people: [ben!.handle, `@${carla!.handle}`, 'niemand@plein.example', ben!.handle],
  });
  expect(membersAdd).toEqual({ added: 2, unknown: ['niemand@plein.example'], userErrors: [] });
});

it('asking again changes nothing, and can be taken back; who is invited and asks is in', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!] });
  const asks = async () =>
    (await house.factsBy(ben!)).filter((name) => name === 'membership.requested').length;
  await house.ask(ben!, act('membershipRequest'), { c: closed.id });
  await house.ask(ben!, act('membershipRequest'), { c: closed.id });
  expect(await asks()).toBe(1);
  await house.ask(ben!, withPerson('membershipWithdraw'), { c: closed.id, p: ben!.id });
  expect(
    (await house.ask(anna!, withPerson('membershipAdmit', ', admitted: true'), { c: closed.id, p: ben!.id }))
      .errors,
  ).toEqual(['NOT_FOUND']);
  await house.ask(anna!, withPerson('membershipInvite'), { c: closed.id, p: ben!.id });
  const doorOf = async (who: typeof ben) =>
    (
      await house.ask(
        who!,
        `query ($slug: String!) { community(slug: $slug) { viewerIsInvited viewerHasRequested } }`,
        {
          slug: closed.slug,
        },
      )
    )['community'];
  expect(await doorOf(ben)).toEqual({ viewerIsInvited: true, viewerHasRequested: false });
  expect(await doorOf(anna)).toEqual({ viewerIsInvited: false, viewerHasRequested: false });
  await house.ask(ben!, act('membershipRequest'), { c: closed.id });
  expect(await mine(ben!)).toEqual(['Dicht']);
});

it('an invitation is for who keeps the door, and can be taken back', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!], member: [ben!] });
  const invite = withPerson('membershipInvite');
  expect((await house.ask(ben!, invite, { c: closed.id, p: carla!.id })).errors).toEqual(['FORBIDDEN']);
  await house.ask(anna!, invite, { c: closed.id, p: carla!.id });
  const back = withPerson('membershipWithdraw');
  expect((await house.ask(ben!, back, { c: closed.id, p: carla!.id })).errors).toEqual(['FORBIDDEN']);
  await house.ask(anna!, back, { c: closed.id, p: carla!.id });
  expect(
    (await house.ask(carla!, act('membershipAnswer', ', accept: true'), { c: closed.id })).errors,
  ).toEqual(['NOT_FOUND']);
});

it('is there to be read only once it is archived, until it is opened again', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Af', { owner: [anna!], member: [ben!] });
  const id = await say(ben!, community.id);
  const COMMENT = `mutation ($input: CommentPublishInput!) { made: commentPublish(input: $input) { comment { id } userErrors { code } } }`;
  const PAGE = `mutation ($input: PagePublishInput!) { made: pagePublish(input: $input) { page { id } userErrors { code } } }`;
  const page = (
    await house.ask(ben!, PAGE, { input: { communityId: community.id, title: 'Af', body: said('x') } })
  )['made'].page.id as string;
  const tries: [string, Record<string, unknown>][] = [
    [POST, { input: { communityId: community.id, body: said('Nog iets') } }],
    [COMMENT, { input: { rootId: id, body: said('Nog iets') } }],
    [`mutation ($id: ID!) { contentReact(id: $id, kind: "thumb") { userErrors { code } } }`, { id }],
    [
      `mutation ($id: ID!, $body: Document!) { postRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
      { id, body: said('Anders') },
    ],
    [`mutation ($id: ID!) { postWithdraw(id: $id) { userErrors { code } } }`, { id }],
    [PAGE, { input: { communityId: community.id, title: 'Nieuw', body: said('x') } }],
    [COMMENT, { input: { rootId: page, body: said('Nog iets') } }],
    [act('membershipJoin'), { c: community.id }],
  ];
  const ARCHIVE = `mutation ($id: ID!, $on: Boolean!) { communityArchive(id: $id, archived: $on) { community { archivedAt } } }`;
  expect((await house.ask(ben!, ARCHIVE, { id: community.id, on: true })).errors).toEqual(['FORBIDDEN']);
  await house.ask(anna!, ARCHIVE, { id: community.id, on: true });
  for (const [document, variables] of tries)
    expect([document.slice(0, 60), (await house.ask(ben!, document, variables)).errors]).toEqual([
      document.slice(0, 60),
      ['FORBIDDEN'],
    ]);
  const orders = [
    `postCommentsClose(id: "${id}", reason: "Klaar")`,
    `postArchive(id: "${id}", archived: true)`,
    `postPin(id: "${id}")`,
    `postMove(id: "${id}")`,
    `postPublish(input: { communityId: "${community.id}", body: { type: "doc", content: [] } })`,
    `communityRevise(id: "${community.id}", input: { purpose: "Anders" })`,
    `membershipInvite(communityId: "${community.id}", personId: "${(await house.person('Eva')).id}")`,
    `membersAdd(communityId: "${community.id}", input: { people: ["iemand"] })`,
    `pageMove(id: "${page}", input: {})`,
    `pageWithdraw(id: "${page}")`,
  ];
  for (const order of orders) {
    const { errors, ...answer } = await house.ask(anna!, `mutation { it: ${order} { userErrors { code } } }`);
    expect([order, errors ?? answer['it'].userErrors]).toEqual([
      order,
      expect.arrayContaining([expect.anything()]),
    ]);
  }
  expect((await house.ask(ben!, READ, { id })).post.id).toBe(id);
  const names = async (search: string | null) => {
    const LIST = `query ($search: String) { communities(search: $search, mine: true, first: 100) { edges { node { id } } } me { communities { community { id } } } }`;
    const { communities, me } = await house.ask(ben!, LIST, { search });
    return [communities.edges.length, me.communities.length];
  };
  expect([await names(null), await names('Af')]).toEqual([
    [0, 0],
    [1, 0],
  ]);
  await house.ask(anna!, ARCHIVE, { id: community.id, on: false });
  expect(await names(null)).toEqual([1, 1]);
  expect(
    (await house.ask(ben!, COMMENT, { input: { rootId: id, body: said('Weer') } }))['made'].userErrors,
  ).toEqual([]);
});

it('changes who reads everything in it with its kind, there and back', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const community = await house.community('Wisselend', { owner: [anna!] });
  const id = await say(anna!, community.id);
  const { made } = await house.ask(
    anna!,
    `mutation ($input: CommentPublishInput!) { made: commentPublish(input: $input) { comment { id } } }`,
    { input: { rootId: id, body: said('Ja') } },
  );
  const { pagePublish } = await house.ask(
    anna!,
    `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
    { input: { communityId: community.id, title: 'Wissel', body: said('x') } },
  );
  const seen = async () => [
    (await house.ask(eve!, READ, { id })).errors ?? 'post',
    (await house.ask(eve!, `query ($id: ID!) { comment(id: $id) { id } }`, { id: made.comment.id })).errors ??
      'comment',
    (await house.ask(eve!, `query ($id: ID!) { page(id: $id) { id } }`, { id: pagePublish.page.id }))
      .errors ?? 'page',
    (
      await house.ask(eve!, `query ($slug: String!) { community(slug: $slug) { id } }`, {
        slug: community.slug,
      })
    ).errors ?? 'community',
  ];
  const become = (kind: string) =>
    house.ask(
      anna!,
      `mutation ($id: ID!, $kind: String!) { communityRevise(id: $id, input: { kind: $kind }) { userErrors { code } } }`,
      { id: community.id, kind },
    );
  const gone = ['NOT_FOUND'];
  expect(await seen()).toEqual(['post', 'comment', 'page', 'community']);
  await become('closed');
  expect(await seen()).toEqual([gone, gone, gone, 'community']);
  await become('secret');
  expect(await seen()).toEqual([gone, gone, gone, gone]);
  await become('open');
  expect(await seen()).toEqual(['post', 'comment', 'page', 'community']);
});

it('lets nothing slip out that is saved while it is being closed', async () => {
  const [anna] = await house.people('Anna');
  const community = await house.community('Net dicht', { kind: 'closed', owner: [anna!] });
  const [row] = await house.db.rows<{ audience: string }>(
    `INSERT INTO content (id, kind, community_id, audience, author_id, body, text, post_type)
     VALUES ($1, 'post', $2, 'everyone', $3, '{"type":"doc","content":[]}', '', 'update') RETURNING audience`,
    [newId(), community.id, anna!.id],
  );
  expect(row!.audience).toBe('members');
});

it('shows with each member only what the viewer may do with them', async () => {
  const [anna, dora, mo, ben] = await house.people('Anna', 'Dora', 'Mo', 'Ben');
  const { slug } = await house.community('Rollen', {
    owner: [anna!],
    deputy: [dora!],
    moderator: [mo!],
    member: [ben!],
  });
  const QUERY = `query ($slug: String!) { community(slug: $slug) { members(first: 10) { edges { node {
    person { name } canMake canEndRole canHandOver canRemove } } } } }`;
  const may = async (as: Guest) =>
    Object.fromEntries(
      (await house.ask(as, QUERY, { slug })).community.members.edges.map(({ node }: any) => [
        node.person.name,
        [
          node.canMake.join('+'),
          node.canEndRole && 'end',
          node.canHandOver && 'hand',
          node.canRemove && 'out',
        ]
          .filter(Boolean)
          .join(' '),
      ]),
    );
  expect(await may(anna!)).toEqual({
    Anna: 'end hand',
    Ben: 'owner+deputy+moderator out',
    Dora: 'owner end hand out',
    Mo: 'owner+deputy end hand out',
  });
  expect(await may(dora!)).toEqual({
    Anna: '',
    Ben: 'deputy+moderator out',
    Dora: 'end hand',
    Mo: 'deputy end hand out',
  });
  expect(await may(mo!)).toEqual({ Anna: '', Ben: 'out', Dora: '', Mo: 'end hand' });
  expect(await may(ben!)).toEqual({ Anna: '', Ben: '', Dora: '', Mo: '' });
});

it('takes the pages of who leaves out of their hands', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Wiki', { owner: [anna!], member: [ben!] });
  await house.ask(
    ben!,
    `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
    {
      input: { communityId: community.id, title: 'Van Ben', body: said('x') },
    },
  );
  await house.ask(ben!, act('membershipLeave'), { c: community.id });
  const { withoutOwner } = await house.ask(anna!, '{ withoutOwner { name canTake } }');
  expect(withoutOwner).toContainEqual({ name: 'Van Ben', canTake: true });
});

it('tells members where something was said since they looked around, until they look', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const open = await house.community('Open', { member: [anna!, ben!] });
  const fresh = async (guest: Guest) =>
    (await house.ask(guest, '{ communitiesWithNews }'))['communitiesWithNews'] as string[];
  const visit = (guest: Guest) =>
    house.ask(guest, `mutation ($id: ID!) { communityVisit(communityId: $id) { done } }`, { id: open.id });
  const say = () =>
    house.ask(anna!, `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`, {
      input: { communityId: open.id, body: said('Nieuws') },
    });
  expect(await fresh(ben!)).toEqual([]);
  await say();
  // One's own words are no news to oneself, and who is no member is told nothing.
  expect([await fresh(anna!), await fresh(ben!), await fresh(eve!)]).toEqual([[], [open.id], []]);
  await visit(ben!);
  expect(await fresh(ben!)).toEqual([]);
  await say();
  expect(await fresh(ben!)).toEqual([open.id]);
});

it('knows communities with a name much like another, as far as one may know of them', async () => {
  const [anna] = await house.people('Anna');
  const word = `Zwaluw${Date.now()}`;
  const open = await house.community(`${word} bouwen`);
  await house.community(`${word} bouwen`, { kind: 'secret' });
  const alike = async (name: string) =>
    (await house.ask(anna!, `query ($name: String!) { communitiesAlike(name: $name) { id } }`, { name }))[
      'communitiesAlike'
    ];
  expect(await alike(`${word} bouwer`)).toEqual([{ id: open.id }]);
  expect(await alike('Heel iets anders')).toEqual([]);
  expect(await alike('')).toEqual([]);
});
