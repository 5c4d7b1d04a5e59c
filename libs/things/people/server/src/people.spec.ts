import { type Guest, eventually, openHouse } from '@plein/house';
import { Limits } from '@plein/platform/server';
import { SignInLimits } from './sign-in-limits';

const house = openHouse();

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { person { name } userErrors { code field } } }`;
const ME = `{ me { person { name } roles communities { community { name } role } } }`;
const password = 'een lang genoeg wachtwoord';

/** Asks as a browser does, cookie and all. */
async function post(query: string, variables: object, cookie = '') {
  const response = await house.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    payload: JSON.stringify({ query, variables }),
  });
  const set = ([response.headers['set-cookie']].flat()[0] ?? '') as string;
  return {
    ...response.json(),
    status: response.statusCode,
    retryAfter: Number(response.headers['retry-after']),
    set,
    cookie: set.split(';')[0]!,
  };
}

const INVITE = `mutation ($input: PersonInviteInput!) { personInvite(input: $input) { link invitation { id } userErrors { code field } } }`;
const ACCEPT = `mutation ($token: String!, $input: JoinInput!) { invitationAccept(token: $token, input: $input) { person { name handle } userErrors { code field } } }`;

const invite = async (as: Guest, name: string): Promise<string> =>
  (await house.ask(as, INVITE, { input: { name } })).personInvite.link.split('/invite/')[1];

describe('the very first start', () => {
  const setup = (n: number) =>
    post(
      `mutation ($input: SetupInput!) { setupFirstAdmin(input: $input) { person { name } userErrors { code } } }`,
      {
        input: {
          organisation: 'Rijnzicht',
          name: `Eerste ${n}`,
          email: `eerste${n}@plein.example`,
          password,
          language: 'nl',
        },
      },
    );

  it('makes one admin, also when several try at once, and is gone afterwards', async () => {
    expect((await post('{ setup }', {})).data.setup).toBe(true);
    const tries = await Promise.all([setup(1), setup(2), setup(3)]);
    const made = tries.filter((one) => one.data?.setupFirstAdmin?.person);
    expect(made).toHaveLength(1);
    expect((await post(ME, {}, made[0]!.cookie)).data.me).toMatchObject({
      roles: expect.arrayContaining(['admin']),
      communities: [{ community: { name: 'Zo werkt het hier' }, role: 'owner' }],
    });
    await house.settle();
    const bell = `{ notifications(view: "open") { edges { node { id } } } }`;
    expect((await post(bell, {}, made[0]!.cookie)).data.notifications.edges).toEqual([]);
    expect((await post('{ setup }', {})).data.setup).toBe(false);
    const log = `{ auditLog(first: 20) { edges { node { name person { name } place details } } } }`;
    const lines = (await post(log, {}, made[0]!.cookie)).data.auditLog.edges.map((edge: any) => edge.node);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'role.assigned', details: { role: [null, 'admin'], until: null } }),
        expect.objectContaining({ name: 'community.started', place: 'Zo werkt het hier' }),
      ]),
    );
    expect((await setup(4)).errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('an invitation', () => {
  it('lets one person in, once, and signs them in', async () => {
    const hr = await house.person('Hanna', { roles: ['hr'] });
    const token = await invite(hr, 'Nieuwe Collega');
    expect(
      (await post(`query ($token: String!) { invitation(token: $token) { name } }`, { token })).data
        .invitation,
    ).toEqual({ name: 'Nieuwe Collega' });
    const input = { name: 'Nora van der Nieuwe', email: 'nora@plein.example', password, language: 'nl' };
    const answers = await Promise.all([
      post(ACCEPT, { token, input }),
      post(ACCEPT, { token, input: { ...input, email: 'nora2@plein.example' } }),
    ]);
    expect(answers.filter((one) => one.data.invitationAccept.person)).toHaveLength(1);
    expect(
      answers.find((one) => !one.data.invitationAccept.person)!.data.invitationAccept.userErrors,
    ).toEqual([{ code: 'invitation.gone', field: null }]);
    const { cookie, set } = answers.find((one) => one.data.invitationAccept.person)!;
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Lax/i);
    expect((await post(ME, {}, cookie)).data.me.person.name).toBe('Nora van der Nieuwe');
  });

  it('lets nobody in who was suspended before they came, and who comes back is invited again', async () => {
    const admin = await house.person('Admin', { roles: ['admin'] });
    const token = await invite(admin, 'Toch Niet');
    const [{ id }] = (await house.db.rows<{ id: string }>(
      `SELECT id FROM person WHERE name = 'Toch Niet'`,
    )) as [{ id: string }];
    const act = (name: string) =>
      house.ask(admin, `mutation ($id: ID!) { ${name}(id: $id) { person { status } userErrors { code } } }`, {
        id,
      });
    await act('personSuspend');
    const input = { name: 'Toch Niet', email: 'tochniet@plein.example', password, language: 'nl' };
    expect((await post(ACCEPT, { token, input })).data.invitationAccept.userErrors).toMatchObject([
      { code: 'invitation.gone' },
    ]);
    expect((await act('personReturn')).personReturn.person.status).toBe('invited');
    expect((await post(ACCEPT, { token, input })).data.invitationAccept.person.name).toBe('Toch Niet');
  });

  it('can be given anew; the link before it, and one that is revoked or late, lead nowhere', async () => {
    const hr = await house.person('Hanna', { roles: ['hr'] });
    const [eve] = await house.people('Eve');
    const first = await invite(hr, 'Opnieuw Gevraagd');
    const [person] = await house.db.rows<{ id: string }>(
      `SELECT id FROM person WHERE name = 'Opnieuw Gevraagd'`,
    );
    const RENEW = `mutation ($id: ID!) { invitationRenew(personId: $id) { link invitation { id } userErrors { code } } }`;
    expect((await house.ask(eve!, RENEW, { id: person!.id })).errors).toEqual(['FORBIDDEN']);
    const { invitationRenew } = await house.ask(hr, RENEW, { id: person!.id });
    const second = invitationRenew.link.split('/invite/')[1];
    const forWhom = async (token: string) =>
      (await post(`query ($token: String!) { invitation(token: $token) { name } }`, { token })).data
        .invitation;
    expect([await forWhom(first), await forWhom(second)]).toEqual([null, { name: 'Opnieuw Gevraagd' }]);
    const REVOKE = `mutation ($id: ID!) { invitationRevoke(id: $id) { done } }`;
    expect((await house.ask(eve!, REVOKE, { id: invitationRenew.invitation.id })).errors).toEqual([
      'FORBIDDEN',
    ]);
    await house.ask(hr, REVOKE, { id: invitationRenew.invitation.id });
    expect(await house.factsBy(hr)).toContain('person.invitation-revoked');
    const input = { name: 'Toch', email: 'toch@plein.example', password, language: 'nl' };
    expect((await post(ACCEPT, { token: second, input })).data.invitationAccept.userErrors).toMatchObject([
      { code: 'invitation.gone' },
    ]);
    const third = (await house.ask(hr, RENEW, { id: person!.id })).invitationRenew.link.split('/invite/')[1];
    await house.db.rows(
      `UPDATE invitation SET expires_at = now() - interval '1 second' WHERE person_id = $1`,
      [person!.id],
    );
    expect(await forWhom(third)).toBeNull();
    expect((await post(ACCEPT, { token: third, input })).data.invitationAccept.person).toBeNull();
  });

  it('is not for everyone to give', async () => {
    const [eve] = await house.people('Eve');
    expect((await house.ask(eve!, INVITE, { input: { name: 'Vriend' } })).errors).toEqual(['FORBIDDEN']);
  });

  it('asks for a password that is long enough, and keeps the link when it is not', async () => {
    const hr = await house.person('Hanna', { roles: ['hr'] });
    const token = await invite(hr, 'Kort');
    const input = { name: 'Kort', email: 'kort@plein.example', password: 'kort', language: 'nl' };
    expect((await post(ACCEPT, { token, input })).data.invitationAccept.userErrors).toEqual([
      { code: 'password.short', field: ['password'] },
    ]);
    expect(
      (await post(`query ($token: String!) { invitation(token: $token) { name } }`, { token })).data
        .invitation,
    ).not.toBeNull();
  });
});

describe('signing in', () => {
  async function member(name: string): Promise<string> {
    const hr = await house.person('Hanna', { roles: ['hr'] });
    const email = `${name}@plein.example`;
    await post(ACCEPT, { token: await invite(hr, name), input: { name, email, password, language: 'nl' } });
    return email;
  }

  it('says the same for a wrong password as for nobody', async () => {
    const email = await member('karel');
    const wrong = await post(SIGN_IN, { email, password: 'iets anders' });
    const nobody = await post(SIGN_IN, { email: 'niemand@plein.example', password });
    expect(wrong.data).toEqual(nobody.data);
    expect(wrong.data.signIn.userErrors).toEqual([{ code: 'signIn.noMatch', field: null }]);
    expect(wrong.set).toBe('');
    expect((await post(SIGN_IN, { email, password })).data.signIn.person).toEqual({ name: 'karel' });
  });

  it('gives a new session each time, and none survives its end', async () => {
    const email = await member('sessie');
    const first = await post(SIGN_IN, { email, password });
    const second = await post(SIGN_IN, { email, password }, first.cookie);
    expect(second.cookie).not.toBe(first.cookie);
    // Who signs in again on the same browser leaves nothing open behind them.
    expect((await post(ME, {}, first.cookie)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const planted = await post(SIGN_IN, { email, password }, 'plein=chosen-by-somebody-else');
    expect(planted.cookie).not.toContain('chosen-by-somebody-else');
    expect((await post(ME, {}, second.cookie)).data.me.person.name).toBe('sessie');
    await post('mutation { signOut { done } }', {}, second.cookie);
    expect((await post(ME, {}, second.cookie)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await post(ME, {}, planted.cookie)).data.me.person.name).toBe('sessie');
  });

  it('stops guessing after ten tries, also with the right one', async () => {
    const email = await member('doelwit');
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 12; n++)
      codes.push((await post(SIGN_IN, { email, password: `gok ${n}` })).errors?.[0].extensions.code);
    expect(codes.slice(0, 10).every((code) => code === undefined)).toBe(true);
    expect(codes.slice(10)).toEqual(['TOO_MANY', 'TOO_MANY']);
    const refused = await post(SIGN_IN, { email, password });
    expect(refused.errors[0].extensions.code).toBe('TOO_MANY');
    expect([refused.status, refused.retryAfter > 60, refused.retryAfter <= 900]).toEqual([429, true, true]);
    // It stands in the database: another server, or this one after a restart, knows it too.
    const elsewhere = new SignInLimits(house.app.get(Limits));
    await expect(elsewhere.count(email, '192.0.2.1')).rejects.toThrow('TOO_MANY');
    await expect(elsewhere.count(email.toUpperCase(), '192.0.2.1')).rejects.toThrow('TOO_MANY');
  });

  it('stops an address after fifty tries, and a whole network of them as one', async () => {
    const limits = new SignInLimits(house.app.get(Limits));
    for (let n = 0; n < 50; n++)
      await limits.count(`iemand${n}@elders.example`, `2001:db8:5:6:${n.toString(16)}::${n}`);
    await expect(limits.count('nog@elders.example', '2001:db8:5:6:ffff::1')).rejects.toThrow('TOO_MANY');
    await expect(limits.countAddress('2001:0db8:0005:0006::')).rejects.toThrow('TOO_MANY');
    await limits.count('nog@elders.example', '2001:db8:5:7::1');
    // Who got in did not guess: a whole office stands behind one address.
    for (let n = 0; n < 60; n++) {
      await limits.count('collega@kantoor.example', '192.0.2.77');
      await limits.forgive('collega@kantoor.example', '192.0.2.77');
    }
  });

  it('cannot be tried many times in one document', async () => {
    const many = Array.from(
      { length: 20 },
      (_, n) => `t${n}: signIn(input: { email: "a@b.example", password: "p${n}" }) { userErrors { code } }`,
    );
    expect((await post(`mutation { ${many.join(' ')} }`, {})).errors).toBeDefined();
    expect((await post(`mutation { ${many.join(' ')} }`, {})).data).toBeUndefined();
  });
});

describe('suspending', () => {
  it('ends sessions and sockets at once; coming back gives nothing secret back', async () => {
    const admin = await house.person('Admin', { roles: ['admin'] });
    const [sam] = await house.people('Sam');
    const socket = await house.socket(sam!);
    const closed = new Promise<void>((ended) => socket.once('disconnect', () => ended()));
    await house.ask(admin, `mutation ($id: ID!) { personSuspend(id: $id) { userErrors { code } } }`, {
      id: sam!.id,
    });
    await closed;
    expect((await house.ask(sam!, ME)).errors).toEqual(['UNAUTHENTICATED']);
    await house.ask(admin, `mutation ($id: ID!) { personReturn(id: $id) { userErrors { code } } }`, {
      id: sam!.id,
    });
    expect((await house.ask(sam!, ME)).errors).toEqual(['UNAUTHENTICATED']);
  });

  it('is for admins, and never of themselves', async () => {
    const admin = await house.person('Admin', { roles: ['admin'] });
    const [eve] = await house.people('Eve');
    const SUSPEND = `mutation ($id: ID!) { personSuspend(id: $id) { userErrors { code } } }`;
    expect((await house.ask(eve!, SUSPEND, { id: admin.id })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(admin, SUSPEND, { id: admin.id })).errors).toEqual(['FORBIDDEN']);
  });
});

it('ends one session of mine, and never one of somebody else', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const other = await house.signIn(anna!);
  const { sessions } = await house.ask(anna!, '{ sessions { id isThisOne } }');
  const id = sessions.find((one: { isThisOne: boolean }) => !one.isThisOne).id;
  const END = `mutation ($id: ID!) { sessionEnd(id: $id) { done } }`;
  expect((await house.ask(eve!, END, { id })).errors).toEqual(['NOT_FOUND']);
  await house.ask(anna!, END, { id });
  expect((await house.ask(other, ME)).errors).toEqual(['UNAUTHENTICATED']);
  expect((await house.ask(anna!, ME)).me.person.name).toBe('Anna');
});

it('changing the password ends every other session, however many, and closes their sockets', async () => {
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const input = { name: 'Wissel', email: 'wissel@plein.example', password, language: 'nl' };
  const { cookie } = await post(ACCEPT, { token: await invite(hr, 'Wissel'), input });
  const [person] = await house.db.rows<{ id: string }>(`SELECT id FROM person WHERE name = 'Wissel'`);
  const others = await Promise.all(Array.from({ length: 60 }, () => house.signIn(person!)));
  const socket = await house.socket(others[0]!);
  const closed = new Promise<void>((ended) => socket.once('disconnect', () => ended()));
  const CHANGE = `mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field } } }`;
  const change = async (present: string, next: string) =>
    (await post(CHANGE, { input: { present, next } }, cookie)).data.passwordChange.userErrors;
  expect(await change('niet het goede', 'een ander lang wachtwoord')).toEqual([
    { code: 'password.wrong', field: ['present'] },
  ]);
  expect(await change(password, 'een ander lang wachtwoord')).toEqual([]);
  await closed;
  const [row] = await house.db.rows<{ open: number }>(
    'SELECT count(*)::int AS open FROM session WHERE person_id = $1 AND ended_at IS NULL',
    [person!.id],
  );
  expect(row!.open).toBe(1);
  expect((await post(ME, {}, cookie)).data.me.person.name).toBe('Wissel');
});

it('shows who is not in (yet) only to who lets people in', async () => {
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const [anna] = await house.people('Anna');
  await house.person('Zoë Zonder', { status: 'suspended' });
  await house.person('Ingrid Ingevoerd', { status: 'imported' });
  await invite(hr, 'Onno Onderweg');
  const found = async (as: Guest, search: string) =>
    (
      await house.ask(
        as,
        'query ($search: String!) { people(search: $search) { edges { node { name } } } }',
        {
          search,
        },
      )
    ).people.edges.map((edge: any) => edge.node.name);
  for (const name of ['Zoë Zonder', 'Onno Onderweg']) {
    expect(await found(hr, name)).toEqual([name]);
    expect(await found(anna!, name)).toEqual([]);
  }
  expect(await found(hr, 'Ingrid Ingevoerd')).toEqual([]);
});

it('keeps a profile, and lists people as a Dutch list does', async () => {
  const [bram] = await house.people('Bram');
  const REVISE = `mutation ($input: ProfileReviseInput!) { profileRevise(input: $input) { person { name profile { skills askMeAbout } } userErrors { code } } }`;
  const input = {
    name: 'Bram de Wit',
    roleTitle: 'Planner',
    skills: ['Roosters', 'Roosters', ' '],
    askMeAbout: ['verlof'],
  };
  expect((await house.ask(bram!, REVISE, { input })).profileRevise.person).toEqual({
    name: 'Bram de Wit',
    profile: { skills: ['Roosters'], askMeAbout: ['verlof'] },
  });
  await house.person('Zara Zuid', { sortName: 'Zuid, Zara' });
  await house.person('Vera Vos', { sortName: 'Vos, Vera' });
  const { people } = await house.ask(bram!, '{ people(first: 100) { edges { node { name } } } }');
  const names: string[] = people.edges.map((edge: { node: { name: string } }) => edge.node.name);
  expect(names.filter((name) => ['Zara Zuid', 'Bram de Wit', 'Vera Vos'].includes(name))).toEqual([
    'Vera Vos',
    'Bram de Wit',
    'Zara Zuid',
  ]);
  const found = (await house.ask(bram!, '{ people(search: "rooster") { edges { node { name } } } }')).people
    .edges;
  expect(found).toEqual([{ node: { name: 'Bram de Wit' } }]);
});

it('takes a role away the moment its term is over', async () => {
  const anna = await house.person('Anna', { roles: ['admin'] });
  await house.db.rows(
    `UPDATE role_assignment SET until = now() + interval '300 milliseconds' WHERE person_id = $1`,
    [anna.id],
  );
  expect((await house.ask(anna, ME)).me.roles).toEqual(['admin']);
  await eventually(async () => (await house.ask(anna, ME)).me.roles.length === 0);
});

it('knows who came last, those who were invited from the moment they come', async () => {
  const reader = await house.person('Lezer');
  const old = await house.person('Oudgediende', { joinedAt: new Date(Date.now() - 90 * 86_400_000) });
  const soon = new Date(Date.now() + 60_000);
  const recent = await house.person('Vers', { joinedAt: soon });
  await house.person('Nog niet', { status: 'invited', joinedAt: soon });
  const asked = async (who: Guest) =>
    (await house.ask(who, '{ newcomers { since person { id } } }'))['newcomers'].map(
      ({ person }: { person: { id: string } }) => person.id,
    ) as string[];
  expect((await asked(reader))[0]).toBe(recent.id);
  expect(await asked(reader)).not.toContain(old.id);
  expect((await asked(reader)).length).toBeLessThanOrEqual(3);
  expect(await asked(recent)).not.toContain(recent.id);
});

it('keeps the languages somebody speaks, and finds them by those', async () => {
  const anna = await house.person('Anna');
  const word = `Oudfries${anna.id.slice(-6)}`;
  const REVISE = `mutation ($input: ProfileReviseInput!) { profileRevise(input: $input) { person { profile { languages } } userErrors { code } } }`;
  const answer = await house.ask(anna, REVISE, {
    input: { languages: [word, ` ${word.toUpperCase()} `, 'Nederlands'] },
  });
  expect(answer['profileRevise'].person.profile.languages).toEqual([word, 'Nederlands']);
  const found = await house.ask(
    anna,
    `query ($search: String) { people(search: $search) { edges { node { id } } } }`,
    {
      search: word,
    },
  );
  expect(found['people'].edges).toEqual([{ node: { id: anna.id } }]);
});
