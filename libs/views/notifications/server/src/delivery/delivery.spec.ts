import { type Guest, eventually, openHouse, said } from '@plein/house';
import { clock } from '@plein/platform/server';
import { Decide } from './decide';
import { Digests } from './digests';
import { MailServer } from './mail-server';
import { prune } from './prune';

const settings: Record<string, string> = {
  APP_URL: 'http://plein.example',
  MAIL_FROM: 'post@plein.example',
};
let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
  settings['SMTP_URL'] = mail.url;
});
afterAll(() => mail.close());
const house = openHouse(settings);

/** A Wednesday at eleven, in Amsterdam. */
const noon = new Date('2026-06-03T09:00:00Z');
const real = clock.now;
const itIs = (at: Date | string) => {
  clock.now = () => new Date(at);
};
beforeEach(() => itIs(noon));
afterEach(() => {
  clock.now = real;
});

let count = 0;
interface Reader extends Guest {
  email: string;
}
async function reader(name: string, details = {}): Promise<Reader> {
  const guest = await house.person(name, { createdAt: new Date('2026-01-01'), ...details });
  const email = `lezer-${Date.now()}-${count++}@plein.example`;
  await house.db.rows('INSERT INTO credential (person_id, email) VALUES ($1, $2)', [guest.id, email]);
  return { ...guest, email };
}
const choose = async (as: Guest, input: object) => {
  const answer = await house.ask(
    as,
    `mutation ($input: AttentionInput!) { attentionRevise(input: $input) { settings { used budget inNextDigest quietUntil } userErrors { code } } }`,
    { input },
  );
  expect(answer.errors).toBeUndefined();
  return answer['attentionRevise'];
};
const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const naming = async (as: Guest, { id, name }: Guest, text = '', communityId: string | null = null) => {
  const content = [
    {
      type: 'paragraph',
      content: [{ type: 'mention', attrs: { id, label: name } }, ...(text ? [{ type: 'text', text }] : [])],
    },
  ];
  const answer = await house.ask(as, POST, { input: { communityId, body: { type: 'doc', content } } });
  return answer['postPublish'].post.id as string;
};
/** When a job that failed is put down to be tried again is not ours to know. */
const triedAgain = (holds: () => unknown) =>
  eventually(async () => {
    await house.db.rows(`UPDATE graphile_worker._private_jobs SET run_at = now()`);
    await house.settle();
    return holds();
  }, 15_000);
const fates = async ({ id }: Guest): Promise<Record<string, number>> => {
  const rows = await house.db.rows<{ fate: string; n: number }>(
    'SELECT fate, count(*)::int AS n FROM notice WHERE person_id = $1 GROUP BY fate',
    [id],
  );
  return Object.fromEntries(rows.map(({ fate, n }) => [fate, n]));
};
const interruptions = async ({ id }: Guest): Promise<number> => {
  const [row] = await house.db.rows<{ n: number }>(
    'SELECT count(*)::int AS n FROM interruption WHERE person_id = $1',
    [id],
  );
  return row!.n;
};
const linesOf = async (as: Guest) =>
  await house.ask(
    as,
    '{ notificationCount notifications(view: "open", first: 50) { edges { node { id } } } }',
  );

it('twelve things with a budget of five: five interruptions, seven in the next digest, none lost', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  await choose(ben, { budget: 5 });
  for (let n = 1; n <= 12; n++) await naming(anna, ben, ` ding ${n}`);
  await house.settle();
  expect(await interruptions(ben)).toBe(5);
  expect(await fates(ben)).toEqual({ interrupted: 5, digest: 7 });
  expect(mail.to(ben.email)).toHaveLength(5);
  expect((await linesOf(ben))['notificationCount']).toBe(12);
  const shown = await house.ask(ben, '{ attentionSettings { used budget inNextDigest } }');
  expect(shown['attentionSettings']).toEqual({ used: 5, budget: 5, inNextDigest: 7 });

  itIs('2026-06-04T06:31:00Z');
  await house.app.get(Digests).make();
  await house.settle();
  const [digest] = (await house.ask(ben, '{ digests { moment passed { text } fresh { id } } }'))['digests'];
  expect(digest.passed.map(({ text }: { text: string }) => text)).toEqual(
    [6, 7, 8, 9, 10, 11, 12].map((n) => `@Ben ding ${n}`),
  );
  const letters = mail.to(ben.email);
  expect(letters).toHaveLength(6);
  for (let n = 1; n <= 12; n++)
    expect(letters.filter(({ text }) => text?.includes(`@Ben ding ${n}\n`))).toHaveLength(1);
  await house.app.get(Digests).make();
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(6);

  await naming(anna, ben, ' een nieuwe dag');
  await house.settle();
  expect(await fates(ben)).toEqual({ interrupted: 6, digest: 7 });
});

it('what must be read passes the budget, whatever is muted, once, and is logged; in quiet hours it waits', async () => {
  const [news, ben] = [await house.person('Nieuws', { roles: ['news'] }), await reader('Ben')];
  await choose(ben, { budget: 0 });
  await house.ask(ben, `mutation ($input: LevelInput!) { levelSet(input: $input) { userErrors { code } } }`, {
    input: { scope: 'person', target: news.id, level: 'muted' },
  });
  const announce = async (text: string) => {
    const answer = await house.ask(news, POST, { input: { postType: 'announcement', body: said(text) } });
    expect(answer.errors).toBeUndefined();
    await house.settle();
    return answer['postPublish'].post.id as string;
  };
  const id = await announce('Het gebouw is morgen dicht');
  const rows = await house.db.rows('SELECT must_read FROM interruption WHERE person_id = $1', [ben.id]);
  expect(rows).toEqual([{ must_read: true }]);
  const [letter, ...more] = mail.to(ben.email);
  expect(more).toEqual([]);
  expect(letter!.text).toContain('Het gebouw is morgen dicht');
  expect(letter!.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
  const logged = await house.db.rows(
    `SELECT actor_id FROM fact WHERE name = 'post.announced' AND subject_id = $1 AND audited`,
    [id],
  );
  expect(logged).toEqual([{ actor_id: news.id }]);
  itIs('2026-06-03T20:00:00Z');
  await announce('En nog iets');
  expect(mail.to(ben.email)).toHaveLength(1);
  itIs('2026-06-04T06:00:00Z');
  await house.app.get(Decide).forWhomItIsTime();
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(2);
});

it('two processes that decide at once do not spend more than there is', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  await choose(ben, { budget: 3 });
  for (let n = 0; n < 8; n++) await naming(anna, ben, ` ${n}`);
  const other = await house.another();
  try {
    await Promise.all([house.settle(), other.settle()]);
    await Promise.all([1, 2, 3].map(() => other.app.get(Decide).forPeople([ben.id])));
    expect(await interruptions(ben)).toBe(3);
  } finally {
    await other.close();
  }
});

it('says what, why and where, as text and as HTML, and whose mail it is', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  const id = await naming(anna, ben, ', weet jij dit?');
  await house.settle();
  const [letter] = mail.to(ben.email);
  expect(letter).toMatchObject({ subject: 'Anna noemde je', from: { address: 'post@plein.example' } });
  expect(letter!.text).toContain('@Ben, weet jij dit?');
  expect(letter!.text).toContain('Je krijgt dit, want je bent genoemd.');
  expect(letter!.text).toContain(`http://plein.example/p/${id}`);
  expect(letter!.html).toContain('weet jij dit?');
  expect(letter!.raw).toMatch(/Content-Type: multipart\/alternative/);
  const english = await reader('Eve', { language: 'en' });
  await naming(anna, english);
  await house.settle();
  expect(mail.to(english.email)[0]).toMatchObject({ subject: 'Anna mentioned you' });
});

it('in private mode tells nothing of what, who or where', async () => {
  const [anna, ben] = [await house.person('Geheime Anna'), await reader('Ben')];
  await choose(ben, { mailPrivacy: true });
  const { name } = await house.community('Stille kring', { member: [anna, ben] });
  await naming(anna, ben, ' het geheim van de smid');
  await house.settle();
  const [letter] = mail.to(ben.email);
  expect(letter!.subject).toBe('Er wacht iets op je in Plein');
  for (const secret of ['Geheime', 'smid', name, '/p/'])
    expect([secret, letter!.text?.includes(secret), letter!.html?.includes(secret)]).toEqual([
      secret,
      false,
      false,
    ]);
});

it('sends nothing that may not be read any more at the moment of sending', async () => {
  const [anna, ben, carla] = [await house.person('Anna'), await reader('Ben'), await reader('Carla')];
  const { id } = await house.community('Dicht', { kind: 'closed', owner: [anna], member: [ben, carla] });
  await naming(anna, ben, ' voor binnen', id);
  const gone = await naming(anna, carla, ' is zo weg', id);
  // What was decided and not yet sent: the delivery waits, and only then the right is lost.
  mail.answers.push(
    Object.assign(new Error('later'), { responseCode: 451 }),
    Object.assign(new Error('later'), { responseCode: 451 }),
  );
  await house.settle();
  expect([...mail.to(ben.email), ...mail.to(carla.email)]).toEqual([]);
  await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [id, ben.id]);
  await house.ask(anna, `mutation ($id: ID!) { postWithdraw(id: $id) { userErrors { code } } }`, {
    id: gone,
  });
  const waiting = () =>
    house.db.rows(`SELECT id FROM delivery WHERE person_id = ANY($1::uuid[]) AND state <> 'dropped'`, [
      [ben.id, carla.id],
    ]);
  expect(await waiting()).toHaveLength(2);
  await triedAgain(async () => (await waiting()).length === 0);
  expect([...mail.to(ben.email), ...mail.to(carla.email)]).toEqual([]);
});

it('tries again what was not taken, once it is; and never twice what was', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  mail.answers.push(Object.assign(new Error('busy'), { responseCode: 451 }));
  await naming(anna, ben, ' nog eens');
  await house.settle();
  expect(mail.to(ben.email)).toEqual([]);
  await triedAgain(() => mail.to(ben.email).length > 0);
  expect(await house.db.rows('SELECT state, problem FROM delivery WHERE person_id = $1', [ben.id])).toEqual([
    { state: 'sent', problem: null },
  ]);
  expect(mail.to(ben.email)).toHaveLength(1);
  const [delivery] = await house.db.rows<{ id: string }>('SELECT id FROM delivery WHERE person_id = $1', [
    ben.id,
  ]);
  await Promise.all(
    [1, 2, 3].map(() =>
      house.db.rows(`SELECT graphile_worker.add_job('delivery-send', $1::json)`, [JSON.stringify(delivery)]),
    ),
  );
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(1);
  mail.answers.push(Object.assign(new Error('nobody here'), { responseCode: 550 }));
  await naming(anna, ben, ' weg');
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(1);
});

it('lets nobody write a header, an address or an element of their own', async () => {
  const evil = await house.person('X');
  await house.db.rows(`UPDATE person SET name = $2 WHERE id = $1`, [
    evil.id,
    'Eve\r\nBcc: victim@plein.example\r\n\r\n<b onload=x>',
  ]);
  const ben = await reader('Ben');
  const community = await house.community('K', { member: [evil, ben] });
  await house.db.rows(`UPDATE community SET name = $2 WHERE id = $1`, [
    community.id,
    '{{7*7}} ${7*7} <script>',
  ]);
  await naming(evil, ben, ' <img src=x onerror=alert(1)> {{7*7}}\u202e "quoted"', community.id);
  await house.settle();
  const [letter] = mail.to(ben.email);
  expect(letter!.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
  expect(letter!.subject).toBe('Eve Bcc: victim@plein.example <b onload=x> noemde je');
  expect(letter!.html).not.toMatch(/<(img|script|b)\b/);
  expect(letter!.text).toContain('<img src=x onerror=alert(1)> {{7*7}}');
  expect(mail.taken.map(({ envelope }) => envelope)).not.toContain('victim@plein.example');
});

it('stops mail of a kind in one click, without signing in, and not by looking', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  await naming(anna, ben, ' een');
  await house.settle();
  const [letter] = mail.to(ben.email);
  const header = (name: string) => letter!.headers.find(({ key }) => key === name)?.value;
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const address = new URL(header('list-unsubscribe')!.slice(1, -1));
  const ways = async () =>
    (await house.ask(ben, '{ attentionSettings { ways { kind mail app } } }'))['attentionSettings'].ways[0];
  const post = (url: string) =>
    house.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
  const here = `${address.pathname}${address.search}`;
  await house.app.inject({ method: 'GET', url: here });
  expect(await ways()).toEqual({ kind: 'person', mail: true, app: true });
  const forged = [
    here.replace('.person.', '.digest.'),
    here.replace(ben.id, anna.id),
    `${here.slice(0, -3)}AAA`,
    '/mail/unsubscribe',
    '/mail/unsubscribe?t=x&t=y',
    `/mail/unsubscribe?t=${'a'.repeat(5_000)}`,
  ];
  for (const url of forged)
    expect([url.slice(0, 60), (await post(url)).statusCode]).toEqual([url.slice(0, 60), 404]);
  expect(await ways()).toEqual({ kind: 'person', mail: true, app: true });
  expect((await post(here)).statusCode).toBe(200);
  expect((await post(here)).statusCode).toBe(200);
  expect(await ways()).toEqual({ kind: 'person', mail: false, app: true });
  await naming(anna, ben, ' twee');
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(1);
  expect((await linesOf(ben))['notifications'].edges).toHaveLength(2);
});

it('a thousand reactions are a handful of mails at most, and one interruption', async () => {
  const [ben] = [await reader('Ben')];
  await choose(ben, {
    ways: [{ kind: 'reactions', app: true, push: true, mail: true, digest: true }],
    budget: 20,
  });
  const id = (await house.ask(ben, POST, { input: { body: said('Taart') } }))['postPublish'].post.id;
  await house.db.rows(
    `WITH fans AS (INSERT INTO person (id, handle, name, sort_name, status, language)
       SELECT uuid7(), 'fan-' || left(md5(random()::text), 12), 'Fan ' || n, 'Fan', 'active', 'nl' FROM generate_series(1, 1000) n RETURNING id
     ), given AS (INSERT INTO reaction (content_id, person_id, kind) SELECT $1, id, 'heart' FROM fans)
     SELECT count(graphile_worker.add_job('notify:content.reacted-to', json_build_object('id', id, 'name', 'content.reacted-to', 'actorId', id,
       'payload', json_build_object('contentId', $1::uuid, 'rootId', $1::uuid, 'communityId', null), 'topics', '[]'::json, 'subject', $1))) FROM fans`,
    [id],
  );
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(1);
  expect((await linesOf(ben))['notificationCount']).toBe(1);
}, 120_000);

it.each([
  ['Europe/Amsterdam', '2026-03-27T21:00:00Z', '2026-03-30T06:00:00Z'],
  ['America/New_York', '2026-10-30T23:00:00Z', '2026-11-02T13:00:00Z'],
  ['Pacific/Auckland', '2026-09-25T08:00:00Z', '2026-09-27T19:00:00Z'],
])(
  'sends nothing in the quiet hours of %s, and then all of it together',
  async (timeZone, evening, morning) => {
    const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
    await choose(ben, { timeZone });
    itIs(evening);
    for (const n of [1, 2, 3]) await naming(anna, ben, ` in de avond ${n}`);
    await house.settle();
    expect(mail.to(ben.email)).toEqual([]);
    const waiting = await house.ask(ben, '{ attentionSettings { quietUntil } }');
    expect(waiting['attentionSettings'].quietUntil).toBe(new Date(morning).toISOString());
    itIs(new Date(new Date(morning).getTime() - 1_000));
    await house.app.get(Decide).forWhomItIsTime();
    await house.app.get(Digests).make();
    await house.settle();
    expect(mail.to(ben.email)).toEqual([]);
    itIs(morning);
    await house.app.get(Decide).forWhomItIsTime();
    await house.settle();
    expect(await interruptions(ben)).toBe(1);
    const letters = mail.to(ben.email).filter(({ subject }) => !subject?.startsWith('Je overzicht'));
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ subject: '3 dingen wachten op je' });
  },
);

it('a pause holds everything, and can be ended', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  const pause = (until: Date | null) =>
    house.ask(
      ben,
      `mutation ($input: PauseInput!) { attentionPause(input: $input) { settings { quietUntil } userErrors { code } } }`,
      { input: { until } },
    );
  const until = new Date(noon.getTime() + 3_600_000);
  expect((await pause(until))['attentionPause'].settings.quietUntil).toBe(until.toISOString());
  await naming(anna, ben, ' tijdens de pauze');
  await house.settle();
  expect(mail.to(ben.email)).toEqual([]);
  itIs(until);
  await house.app.get(Decide).forWhomItIsTime();
  await house.settle();
  expect(mail.to(ben.email)).toHaveLength(1);
  expect((await pause(new Date(0)))['attentionPause'].userErrors).toEqual([{ code: 'later.past' }]);
});

it('a digest holds what is new in what somebody follows, at their hour, and nothing they may not read', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  const open = await house.community('Open kring', { owner: [anna], member: [ben] });
  const closed = await house.community('Dichte kring', { kind: 'closed', owner: [anna], member: [ben] });
  const elsewhere = await house.community('Elders', { owner: [anna] });
  await choose(ben, { timeZone: 'America/New_York', digest: 'weekly', digestDay: 3, digestAt: 16 * 60 });
  const publish = async (text: string, communityId: string) => {
    const { id } = (await house.ask(anna, POST, { input: { communityId, body: said(text) } }))['postPublish']
      .post;
    return id as string;
  };
  clock.now = real;
  await publish('Nieuw in de open kring', open.id);
  await publish('Nieuw over voetbal', open.id);
  await house.db.rows(
    `INSERT INTO mute (person_id, kind, target, pattern) VALUES ($1, 'word', 'voetbal', 'voetbal')`,
    [ben.id],
  );
  await publish('Nieuw in de dichte kring', closed.id);
  await publish('Nieuw elders', elsewhere.id);
  // The next Wednesday at four in New York.
  const next = new Date(Date.now() + 7 * 86_400_000);
  itIs(next);
  await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [
    closed.id,
    ben.id,
  ]);
  await choose(ben, { quiet: false });
  await house.app.get(Digests).make();
  await house.settle();
  const letters = mail.to(ben.email);
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain('Nieuw in de open kring');
  expect(letters[0]!.text).not.toContain('dichte');
  expect(letters[0]!.text).not.toContain('elders');
  expect(letters[0]!.text).not.toContain('voetbal');
  const [digest] = (await house.ask(ben, '{ digests { moment } }'))['digests'];
  expect(
    new Date(digest.moment).toLocaleString('en-US', {
      timeZone: 'America/New_York',
      weekday: 'long',
      hour: 'numeric',
    }),
  ).toMatch(/Wednesday.*4/);
});

it('the price that is shown is the reach that is measured, within a twentieth', async () => {
  const anna = await house.person('Anna');
  const community = await house.community('Groot', { owner: [anna] });
  await house.db.rows(
    `WITH people AS (INSERT INTO person (id, handle, name, sort_name, status, language)
       SELECT uuid7(), 'lid-' || left(md5(random()::text), 12), 'Lid', 'Lid', CASE WHEN n % 10 = 0 THEN 'suspended' ELSE 'active' END, 'nl'
         FROM generate_series(1, 400) n RETURNING id)
     INSERT INTO membership (community_id, person_id) SELECT $1, id FROM people`,
    [community.id],
  );
  await house.ask(
    anna,
    `mutation ($id: ID!) { communityLevelSet(communityId: $id, level: "watching") { userErrors { code } } }`,
    { id: community.id },
  );
  const PRICE = `query ($id: ID) { attentionPrice(communityId: $id, everyone: false) { people minutes full mostFull } }`;
  const { people, minutes, full } = (await house.ask(anna, PRICE, { id: community.id }))['attentionPrice'];
  expect([people, minutes, full]).toEqual([360, 360, 0]);
  const id = (await house.ask(anna, POST, { input: { communityId: community.id, body: said('Aan allen') } }))[
    'postPublish'
  ].post.id;
  await house.settle();
  const REACH = `query ($id: ID!) { attentionReach(id: $id) { people digest } }`;
  const reach = (await house.ask(anna, REACH, { id }))['attentionReach'];
  expect(Math.abs(reach.people - people) / reach.people).toBeLessThanOrEqual(0.05);
  expect(reach.digest).toBe(reach.people);
  const eve = await house.person('Eve');
  expect((await house.ask(eve, REACH, { id })).errors).toEqual(['FORBIDDEN']);
});

it('counts in the price whose budget is used up today', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  clock.now = real;
  await choose(ben, { budget: 1, quiet: false });
  const community = await house.community('Klein', { owner: [anna], member: [ben] });
  for (const n of [1, 2]) await naming(anna, ben, ` ${n}`);
  await house.settle();
  const PRICE = `query ($id: ID) { attentionPrice(communityId: $id, everyone: true) { people full mostFull } }`;
  expect((await house.ask(anna, PRICE, { id: community.id }))['attentionPrice']).toEqual({
    people: 1,
    full: 1,
    mostFull: 1,
  });
  const eve = await house.person('Eve');
  expect((await house.ask(eve, PRICE, { id: community.id })).errors).toEqual(['FORBIDDEN']);
});

it('nobody chooses more than the organisation allows, and only admins say what that is', async () => {
  const [admin, ben] = [await house.person('Admin', { roles: ['admin'] }), await reader('Ben')];
  const FRAME = `mutation ($input: AttentionFrameInput!) { attentionFrameRevise(input: $input) { userErrors { code } } }`;
  expect((await house.ask(ben, FRAME, { input: { budgetUsual: 1, budgetMost: 2 } })).errors).toEqual([
    'FORBIDDEN',
  ]);
  expect((await choose(ben, { budget: 21 })).userErrors).toEqual([{ code: 'budget.tooMuch' }]);
  expect(
    (await house.ask(admin, FRAME, { input: { budgetUsual: 5, budgetMost: 10 } }))['attentionFrameRevise']
      .userErrors,
  ).toEqual([]);
  expect((await choose(ben, { budget: 11 })).userErrors).toEqual([{ code: 'budget.tooMuch' }]);
  await house.ask(admin, FRAME, { input: { budgetUsual: 5, budgetMost: 20 } });
});

it('forgets what came of things long ago, and keeps what waits and what is in the inbox', async () => {
  const [anna, ben] = [await house.person('Anna'), await reader('Ben')];
  await choose(ben, { budget: 1 });
  for (const n of [1, 2]) await naming(anna, ben, ` lang geleden ${n}`);
  await house.settle();
  itIs(new Date(noon.getTime() + 99 * 86_400_000));
  await prune(house.db);
  expect(await fates(ben)).toEqual({ interrupted: 1, digest: 1 });
  itIs(new Date(noon.getTime() + 101 * 86_400_000));
  await prune(house.db);
  expect(await fates(ben)).toEqual({});
  expect(await interruptions(ben)).toBe(0);
  expect((await linesOf(ben))['notificationCount']).toBe(2);
});
