import { type Guest, openHouse } from '@plein/house';
import { RoleService } from '@plein/kernel/server';

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

it('lets nobody reach a role of somebody else by handing it to themselves', async () => {
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const [anna] = await house.people('Anna');
  const community = await house.community('Omweg', { owner: [anna!], member: [hr] });
  const { id } = (await part(anna!)).roles.find((one: { place: string }) => one.place === community.name);
  expect((await house.ask(hr, OFFER, { a: id, to: hr.id })).errors).toEqual(['FORBIDDEN']);
});

it('keeps secret communities from HR and admins, whatever they know of them', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Onder ons', { kind: 'secret', owner: [anna!], member: [ben!] });
  const [held] = await house.db.rows<{ id: string }>('SELECT id FROM role_assignment WHERE scope_id = $1', [
    community.id,
  ]);
  const input = { personId: ben!.id, role: 'owner', scope: 'community', scopeId: community.id };
  expect((await house.ask(admin, ASSIGN, { input })).errors).toEqual(['NOT_FOUND']);
  expect((await house.ask(admin, OFFER, { a: held!.id, to: ben!.id })).errors).toEqual(['NOT_FOUND']);
  const END = `mutation ($id: ID!) { roleEnd(id: $id) { done } }`;
  expect((await house.ask(admin, END, { id: held!.id })).errors).toEqual(['NOT_FOUND']);
});

it('gives a role for a term: not one that is over, another one when it is given again', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const [anna] = await house.people('Anna');
  const give = async (until: string | null) =>
    (
      await house.ask(admin, ASSIGN, {
        input: { personId: anna!.id, role: 'hr', scope: 'organisation', until },
      })
    ).roleAssign.userErrors;
  const terms = () =>
    house.db.rows<{ until: Date | null; over: boolean }>(
      'SELECT until, ended_at IS NOT NULL AS over FROM role_assignment WHERE person_id = $1 ORDER BY since',
      [anna!.id],
    );
  expect(await give('2020-01-01T00:00:00Z')).toEqual([{ code: 'role.untilPast', field: ['until'] }]);
  expect(await give('2100-01-01T00:00:00Z')).toEqual([]);
  expect(await give('2100-01-01T00:00:00Z')).toEqual([]);
  expect(await give(null)).toEqual([]);
  expect(await terms()).toEqual([
    { until: new Date('2100-01-01T00:00:00Z'), over: true },
    { until: null, over: false },
  ]);
});

it('a term that is over gives nothing: no rights, nothing to hand over, and a line in the log', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Termijn', { owner: [admin], moderator: [anna!], member: [ben!] });
  const { id } = (await part(anna!)).roles[0];
  await house.ask(anna!, OFFER, { a: id, to: ben!.id });
  const [offer] = (await part(ben!)).offers;
  await house.db.rows(`UPDATE role_assignment SET until = now() - interval '1 minute' WHERE id = $1`, [id]);
  expect((await part(anna!)).roles).toEqual([]);
  expect((await part(ben!)).offers).toEqual([]);
  expect(
    (await house.ask(ben!, ANSWER, { id: offer.handover.id, accept: true })).roleHandoverAnswer.userErrors,
  ).toEqual([{ code: 'handover.gone' }]);
  expect((await house.ask(anna!, OFFER, { a: id, to: ben!.id })).errors).toEqual(['NOT_FOUND']);
  expect(await house.app.get(RoleService).endTerms()).toBe(1);
  expect(await house.app.get(RoleService).endTerms()).toBe(0);
  const lines = (await house.ask(admin, AUDIT, { filter: { subjectId: community.id, name: 'role.ended' } }))
    .auditLog.edges;
  expect(lines).toMatchObject([{ node: { actor: null, person: { name: 'Anna' } } }]);
});

it('hands a role over with the term it had', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Tijdelijk', { owner: [anna!], moderator: [ben!], member: [] });
  const { id } = (await part(ben!)).roles[0];
  await house.db.rows(`UPDATE role_assignment SET until = '2100-01-01' WHERE id = $1`, [id]);
  await house.ask(ben!, OFFER, { a: id, to: anna!.id });
  await house.ask(anna!, ANSWER, { id: (await part(anna!)).offers[0].handover.id, accept: true });
  const [taken] = await house.db.rows<{ until: Date | null }>(
    `SELECT until FROM role_assignment WHERE scope_id = $1 AND person_id = $2 AND role = 'moderator'`,
    [community.id, anna!.id],
  );
  expect(taken!.until).not.toBeNull();
});

it('what nobody owns goes to one of two who press at once, and back again', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const community = await house.community('Vrij', { owner: [anna!], member: [ben!, carla!] });
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [anna!.id]);
  await house.db.rows(`UPDATE community SET created_at = now() - interval '1 day' WHERE id = $1`, [
    community.id,
  ]);
  const TAKE = `mutation ($id: ID!) { ownershipTake(id: $id) { userErrors { code } } }`;
  const BACK = `mutation ($id: ID!) { ownershipGiveBack(id: $id) { userErrors { code } } }`;
  const tries = await Promise.all(
    [ben!, carla!].map((guest) => house.ask(guest, TAKE, { id: community.id })),
  );
  const codes = tries.map((one) => one.ownershipTake.userErrors[0]?.code ?? 'taken');
  expect(new Set(codes)).toEqual(new Set(['role.owned', 'taken']));
  const [winner, other] = tries[0]!.ownershipTake.userErrors.length === 0 ? [ben!, carla!] : [carla!, ben!];
  expect((await house.ask(other, BACK, { id: community.id })).errors).toEqual(['NOT_FOUND']);
  expect((await house.ask(winner, BACK, { id: community.id })).ownershipGiveBack.userErrors).toEqual([]);
  const owned = async () =>
    (await house.ask(winner, '{ myPart { roles { role } } }')).myPart.roles.length > 0;
  expect(await owned()).toBe(false);
});

it('lets HR give an owner to what has none, who comes in with it', async () => {
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Weeskind', { kind: 'closed', owner: [anna!] });
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [anna!.id]);
  const input = { personId: ben!.id, role: 'owner', scope: 'community', scopeId: community.id };
  expect((await house.ask(hr, ASSIGN, { input })).roleAssign.userErrors).toEqual([]);
  expect((await part(ben!)).roles).toMatchObject([{ role: 'owner', place: 'Weeskind' }]);
  expect(
    (
      await house.ask(ben!, `query ($slug: String!) { community(slug: $slug) { memberCount viewerRole } }`, {
        slug: community.slug,
      })
    ).community,
  ).toEqual({ memberCount: 2, viewerRole: 'owner' });
});

it('writes down what an admin changes about the organisation', async () => {
  const admin = await house.person('Admin', { roles: ['admin'] });
  const REVISE = `mutation ($name: String!) { organisationRevise(input: { name: $name }) { organisation { name } } }`;
  await house.ask(admin, REVISE, { name: 'Eerst' });
  await house.ask(admin, REVISE, { name: 'Daarna' });
  const [line] = (await house.ask(admin, AUDIT, { filter: { actorId: admin.id, name: 'organisation' } }))
    .auditLog.edges;
  expect(line.node.details).toEqual({ name: ['Eerst', 'Daarna'] });
});
