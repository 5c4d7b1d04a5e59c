import { type Guest, openHouse } from '@plein/house';

const house = openHouse();

const ASSIGN = `mutation ($input: RoleAssignInput!) { roleAssign(input: $input) { done userErrors { code field } } }`;
const OFFER = `mutation ($a: ID!, $to: ID!) { roleHandoverOffer(assignmentId: $a, toPersonId: $to) { done userErrors { code } } }`;
const ANSWER = `mutation ($id: ID!, $accept: Boolean!) { roleHandoverAnswer(id: $id, accept: $accept) { done userErrors { code } } }`;
const PART = `{ myPart { roles { id role scope place } offers { handover { id } role place from { name } } doors { name } } }`;
const REGISTER = `query ($filter: RoleRegisterFilter) { roleRegister(filter: $filter, first: 100) { edges { node { role scope place person { name } assignedBy { name } } } } }`;
const AUDIT = `query ($filter: AuditFilter) { auditLog(filter: $filter, first: 100) { edges { node { name actor { name } person { name } details } } } }`;

const part = async (as: Guest) => (await house.ask(as, PART)).myPart;

it('lets nobody raise their own rights', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const [eve] = await house.people('Eve');
  const community = await house.community('Plek', { owner: [admin], moderator: [eve!], member: [hr] });
  const tries: [Guest, object][] = [
    [eve!, { role: 'admin', scope: 'organisation' }],
    [hr, { role: 'admin', scope: 'organisation' }],
    [eve!, { role: 'owner', scope: 'community', scopeId: community.id }],
    [hr, { role: 'owner', scope: 'community', scopeId: community.id }],
  ];
  for (const [guest, draft] of tries)
    expect((await house.ask(guest, ASSIGN, { input: { personId: guest.id, ...draft } })).errors).toEqual([
      'FORBIDDEN',
    ]);
  expect(
    (await house.ask(hr, ASSIGN, { input: { personId: eve!.id, role: 'news', scope: 'organisation' } }))
      .errors,
  ).toEqual(['FORBIDDEN']);
  expect(
    (await house.ask(admin, ASSIGN, { input: { personId: hr.id, role: 'news', scope: 'organisation' } }))
      .roleAssign.userErrors,
  ).toEqual([]);
});

it('hands a role over only when the receiver says yes, and writes it down', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Overdracht', { owner: [anna!], member: [ben!] });
  const { id } = (await part(anna!)).roles.find((one: { place: string }) => one.place === 'Overdracht');
  await house.ask(anna!, OFFER, { a: id, to: ben!.id });
  expect((await part(ben!)).roles).toEqual([]);
  const [offer] = (await part(ben!)).offers;
  expect(offer).toMatchObject({ role: 'owner', place: 'Overdracht', from: { name: 'Anna' } });
  expect((await house.ask(anna!, ANSWER, { id: offer.handover.id, accept: true })).errors).toEqual([
    'NOT_FOUND',
  ]);
  await house.ask(ben!, ANSWER, { id: offer.handover.id, accept: true });
  expect((await part(ben!)).roles).toMatchObject([{ role: 'owner', place: 'Overdracht' }]);
  expect((await part(anna!)).roles).toEqual([]);
  const log = (await house.ask(admin, AUDIT, { filter: { subjectId: community.id } })).auditLog.edges.map(
    (edge: any) => edge.node.name,
  );
  expect(log).toEqual(['role.ended', 'role.assigned', 'role.handover-offered']);
});

it('shows the register to HR and admins, without the names of secrets they are not in', async () => {
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const [anna, eve] = await house.people('Anna', 'Eve');
  await house.community('Zichtbaar', { owner: [anna!] });
  await house.community('Verborgen', { kind: 'secret', owner: [anna!] });
  const rows = (await house.ask(hr, REGISTER, { filter: { personId: anna!.id } })).roleRegister.edges.map(
    (edge: any) => edge.node,
  );
  expect(rows).toMatchObject([{ role: 'owner', place: 'Zichtbaar', person: { name: 'Anna' } }]);
  expect((await house.ask(eve!, REGISTER)).errors).toEqual(['FORBIDDEN']);
});

it('finds what nobody looks after, and lets a member take it on', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const community = await house.community('Verweesd', { owner: [anna!], member: [ben!] });
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [anna!.id]);
  const lost = async (as: Guest) =>
    (await house.ask(as, '{ withoutOwner { id name canTake } }')).withoutOwner;
  expect(await lost(ben!)).toContainEqual({ id: community.id, name: 'Verweesd', canTake: true });
  const TAKE = `mutation ($id: ID!) { ownershipTake(id: $id) { userErrors { code } } }`;
  expect((await house.ask(eve!, TAKE, { id: community.id })).errors).toEqual(['FORBIDDEN']);
  await house.ask(ben!, TAKE, { id: community.id });
  expect(await lost(ben!)).not.toContainEqual(expect.objectContaining({ id: community.id }));
});

it('keeps an audit log that nothing can change, for admins only', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const [anna] = await house.people('Anna');
  await house.ask(admin, ASSIGN, { input: { personId: anna!.id, role: 'news', scope: 'organisation' } });
  const lines = (
    await house.ask(admin, AUDIT, { filter: { actorId: admin.id, name: 'role' } })
  ).auditLog.edges.map((edge: any) => edge.node);
  expect(lines).toEqual([
    {
      name: 'role.assigned',
      actor: { name: 'Admin' },
      person: { name: 'Anna' },
      details: { role: [null, 'news'], until: null },
    },
  ]);
  expect((await house.ask(hr, AUDIT)).errors).toEqual(['FORBIDDEN']);
  for (const sql of [`UPDATE fact SET name = 'x'`, 'DELETE FROM fact', 'TRUNCATE fact'])
    await expect(house.db.rows(sql)).rejects.toThrow('append-only');
});
