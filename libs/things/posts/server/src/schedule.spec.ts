import { type Guest, eventually, openHouse, said } from '@plein/house';
import { viewerByPerson } from '@plein/kernel/server';
import { clock } from '@plein/platform/server';
import { ScheduleService } from './schedule.service';

const house = openHouse();

const SCHEDULE = `mutation ($input: PostPublishInput!, $at: DateTime!, $draft: DraftText!) {
  it: postSchedule(input: $input, publishAt: $at, draft: $draft) { scheduled { id publishAt draft } userErrors { code } } }`;
const LIST = `{ scheduledPosts { id postType problem draft community { name } } }`;
const FEED = `query ($tab: String!) { feed(tab: $tab) { edges { node { id createdAt body postType poll { options { text } } } } } }`;

const at = (millis: number) => new Date(clock.millis() + millis).toISOString();
const day = 86_400_000;
const schedule = async (as: Guest, input: object, when = at(day)) =>
  (await house.ask(as, SCHEDULE, { input, at: when, draft: { body: said('Concept') } }))['it'];
const list = async (as: Guest) => (await house.ask(as, LIST)).scheduledPosts;
const due = (id: string) =>
  house.db.rows(`UPDATE scheduled_post SET publish_at = now() - interval '1 second' WHERE id = $1`, [id]);
const feed = async (as: Guest): Promise<any[]> =>
  (await house.ask(as, FEED, { tab: 'for-you' })).feed.edges.map(({ node }: any) => node);
const service = () => house.app.get(ScheduleService);

it('waits for its moment, seen by its author only, and is published as of that moment, once', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const before = (
    await house.ask(
      anna!,
      `mutation ($input: PostPublishInput!) { made: postPublish(input: $input) { post { id } } }`,
      { input: { body: said('Eerst') } },
    )
  )['made'].post.id;
  const made = await schedule(anna!, { body: said('Straks pas') });
  expect(made.userErrors).toEqual([]);
  const later = (
    await house.ask(
      anna!,
      `mutation ($input: PostPublishInput!) { made: postPublish(input: $input) { post { id } } }`,
      { input: { body: said('Daarna') } },
    )
  )['made'].post.id;
  expect(await list(ben!)).toEqual([]);
  expect(await list(anna!)).toMatchObject([{ problem: null, draft: { body: said('Concept') } }]);
  expect(await service().publishDue()).toBe(0);
  await due(made.scheduled.id);
  const from = clock.millis();
  await Promise.all([service().publishDue(), service().publishDue(), service().publishDue()]);
  const cards = (await feed(ben!)).filter(({ body }) => JSON.stringify(body).includes('Straks pas'));
  expect(cards).toHaveLength(1);
  expect(new Date(cards[0].createdAt).getTime()).toBeGreaterThanOrEqual(from - 1_000);
  expect([cards[0].id > later, later > before]).toEqual([true, true]);
  expect(await list(anna!)).toEqual([]);
});

it('waits with its form, and goes as any other of its kind does', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const poll = { options: ['Ja', 'Nee'], isMultiple: false, isAnonymous: false, hidesResult: false };
  const input = { postType: 'poll', body: said(`Komt @Ben?`), poll: { ...poll, closesAt: at(3 * day) } };
  const made = await schedule(anna!, input);
  expect(made.userErrors).toEqual([]);
  expect((await schedule(anna!, { ...input, poll: { ...poll, closesAt: at(day / 2) } })).userErrors).toEqual([
    { code: 'schedule.pollEnds' },
  ]);
  expect(
    (await schedule(anna!, { ...input, poll: { ...poll, options: ['Ja'] } })).userErrors[0].code,
  ).toMatch(/^poll\./);
  await due(made.scheduled.id);
  await service().publishDue();
  expect((await feed(ben!))[0]).toMatchObject({
    postType: 'poll',
    poll: { options: [{ text: 'Ja' }, { text: 'Nee' }] },
  });
});

it('looks at rights again when its moment comes, says why it did not go, and loses nothing', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const place = await house.community('Straks', { owner: [ben!], member: [anna!] });
  const made = await schedule(anna!, { communityId: place.id, body: said('Naar de groep') });
  await house.ask(
    ben!,
    `mutation ($c: ID!, $p: ID!) { membershipRemove(communityId: $c, personId: $p) { userErrors { code } } }`,
    { c: place.id, p: anna!.id },
  );
  await due(made.scheduled.id);
  await service().publishDue();
  await service().publishDue();
  expect(await list(anna!)).toMatchObject([{ problem: 'FORBIDDEN', draft: { body: said('Concept') } }]);
  await house.settle();
  const { notifications } = await house.ask(
    anna!,
    `{ notifications(view: "open") { edges { node { reason address } } } }`,
  );
  expect(notifications.edges.map(({ node }: any) => node)).toEqual([
    { reason: 'schedule-failed', address: '/scheduled' },
  ]);
  expect((await feed(ben!)).some(({ body }) => JSON.stringify(body).includes('Naar de groep'))).toBe(false);
});

it('shows what waits as it will read: a story by its parts, and nothing that may not be in a text', async () => {
  const [anna] = await house.people('Anna');
  const story = {
    situation: 'Het lekte',
    did: 'Ik zette er een emmer onder',
    brought: 'Droge voeten',
    askMe: '',
  };
  expect((await schedule(anna!, { postType: 'story', body: said('x'), story })).userErrors).toEqual([]);
  const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
  const odd = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Klik', marks }] }],
  };
  const { scheduledPosts } = await house.ask(anna!, `{ scheduledPosts { body } }`);
  expect(JSON.stringify(scheduledPosts)).toContain('emmer');
  await schedule(anna!, { body: odd });
  expect(
    JSON.stringify((await house.ask(anna!, `{ scheduledPosts { body } }`)).scheduledPosts),
  ).not.toContain('javascript');
});

it('is moved, published now, taken back and put back by its author alone', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { scheduled } = await schedule(anna!, { body: said('Van mij') });
  const acts = [
    `mutation ($id: ID!) { it: postReschedule(id: $id, publishAt: "${at(2 * day)}") { userErrors { code } } }`,
    `mutation ($id: ID!) { it: postUnschedule(id: $id, unscheduled: true) { userErrors { code } } }`,
    `mutation ($id: ID!) { it: postUnschedule(id: $id, unscheduled: false) { userErrors { code } } }`,
    `mutation ($id: ID!) { it: scheduledPublish(id: $id) { userErrors { code } } }`,
  ];
  for (const act of acts)
    expect((await house.ask(ben!, act, { id: scheduled.id })).errors).toEqual(['NOT_FOUND']);
  for (const act of acts)
    expect((await house.ask(anna!, act, { id: scheduled.id }))['it'].userErrors).toEqual([]);
  // What was published is a post now: it can no longer be moved, taken back or put back.
  for (const act of acts.slice(0, 3))
    expect((await house.ask(anna!, act, { id: scheduled.id })).errors).toEqual(['NOT_FOUND']);
  expect((await feed(ben!)).filter(({ body }) => JSON.stringify(body).includes('Van mij'))).toHaveLength(1);
});

it('refuses in words: a moment that is over, too far away, a place one may not write in, too many', async () => {
  const [anna] = await house.people('Anna');
  const closed = await house.community('Niet voor Anna', { kind: 'closed' });
  const input = { body: said('Iets') };
  expect((await schedule(anna!, input, at(-1_000))).userErrors).toEqual([{ code: 'schedule.past' }]);
  expect((await schedule(anna!, input, at(400 * day))).userErrors).toEqual([{ code: 'schedule.tooFar' }]);
  const refused = await house.ask(anna!, SCHEDULE, {
    input: { ...input, communityId: closed.id },
    at: at(day),
    draft: {},
  });
  expect(refused.errors).toEqual(['FORBIDDEN']);
  await house.db.rows(
    `INSERT INTO scheduled_post (id, author_id, publish_at, input, draft) SELECT uuid7(), $1, now() + interval '1 day', '{"body": {"type": "doc"}}', '{}' FROM generate_series(1, 100)`,
    [anna!.id],
  );
  expect((await schedule(anna!, input)).userErrors).toEqual([{ code: 'schedule.tooMany' }]);
  await house.db.rows('DELETE FROM scheduled_post WHERE author_id = $1', [anna!.id]);
});

const NOW = `mutation ($id: ID!) { it: scheduledPublish(id: $id) { post { id } userErrors { code } } }`;
const MOVE = `mutation ($id: ID!, $at: DateTime!) { it: postReschedule(id: $id, publishAt: $at) { userErrors { code } } }`;
const TAKE = `mutation ($id: ID!, $unscheduled: Boolean!) { it: postUnschedule(id: $id, unscheduled: $unscheduled) { userErrors { code } } }`;
const cardsOf = async (as: Guest, text: string) =>
  (await feed(as)).filter(({ body }) => JSON.stringify(body).includes(text));

it('is one post, however often it is published now, and keeps nothing of what it was', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = (await schedule(anna!, { body: said('Ongeduldig') })).scheduled;
  const answers = await Promise.all([1, 2, 3].map(() => house.ask(anna!, NOW, { id })));
  answers.push(await house.ask(anna!, NOW, { id }));
  const made = answers.map((answer) => answer['it'].post.id);
  expect(new Set(made).size).toBe(1);
  expect((await cardsOf(ben!, 'Ongeduldig')).map((card) => card.id)).toEqual([made[0]]);
  expect((await house.ask(ben!, NOW, { id })).errors).toEqual(['NOT_FOUND']);
  expect(await house.db.rows('SELECT input, draft FROM scheduled_post WHERE id = $1', [id])).toEqual([
    { input: {}, draft: {} },
  ]);
  // The worker was first: it is that post.
  const { id: second } = (await schedule(anna!, { body: said('Net te laat') })).scheduled;
  await due(second);
  await service().publishDue();
  const [card] = await cardsOf(ben!, 'Net te laat');
  expect((await house.ask(anna!, NOW, { id: second }))['it'].post.id).toBe(card.id);
});

it('is not moved past the end of its poll or of its confirmation', async () => {
  const [anna] = await house.people('Anna');
  const place = await house.community('Met een einde', { owner: [anna!] });
  const poll = { options: ['Ja', 'Nee'], isMultiple: false, isAnonymous: false, hidesResult: false };
  const asked = await schedule(anna!, {
    postType: 'poll',
    body: said('Kies'),
    poll: { ...poll, closesAt: at(3 * day) },
  });
  const told = await schedule(anna!, {
    postType: 'announcement',
    communityId: place.id,
    body: said('Lees dit'),
    mustRead: { until: at(3 * day) },
  });
  expect([asked.userErrors, told.userErrors]).toEqual([[], []]);
  const move = async (id: string, when: string) =>
    (await house.ask(anna!, MOVE, { id, at: when }))['it'].userErrors;
  for (const [id, code] of [
    [asked.scheduled.id, 'schedule.pollEnds'],
    [told.scheduled.id, 'schedule.mustReadEnds'],
  ] as const) {
    expect(await move(id, at(4 * day))).toEqual([{ code }]);
    expect(await move(id, at(2 * day))).toEqual([]);
  }
});

it('counts what is put back among the hundred', async () => {
  const [anna] = await house.people('Anna');
  const { id } = (await schedule(anna!, { body: said('Even weg') })).scheduled;
  const take = async (unscheduled: boolean) =>
    (await house.ask(anna!, TAKE, { id, unscheduled }))['it'].userErrors;
  expect(await take(true)).toEqual([]);
  await house.db.rows(
    `INSERT INTO scheduled_post (id, author_id, publish_at, input, draft) SELECT uuid7(), $1, now() + interval '1 day', $2, '{}' FROM generate_series(1, 100)`,
    [anna!.id, JSON.stringify({ body: said('Nog een') })],
  );
  expect(await take(false)).toEqual([{ code: 'schedule.tooMany' }]);
  expect(await list(anna!)).toHaveLength(100);
  await house.db.rows(
    'DELETE FROM scheduled_post WHERE id = (SELECT id FROM scheduled_post WHERE author_id = $1 AND id <> $2 LIMIT 1)',
    [anna!.id, id],
  );
  expect(await take(false)).toEqual([]);
  expect(await list(anna!)).toHaveLength(100);
  await house.db.rows('DELETE FROM scheduled_post WHERE author_id = $1', [anna!.id]);
});

it('says nothing for who may no longer come in, and loses nothing', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = (await schedule(anna!, { body: said('Van wie weg is') })).scheduled;
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [anna!.id]);
  await due(id);
  await service().publishDue();
  expect(await cardsOf(ben!, 'Van wie weg is')).toEqual([]);
  expect(await house.db.rows('SELECT problem, input FROM scheduled_post WHERE id = $1', [id])).toMatchObject([
    { problem: 'FORBIDDEN', input: { body: said('Van wie weg is') } },
  ]);
});

it('lets one that goes wrong on our side keep no others waiting, and tries it again', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  // A hundred that no database can take, all of them due before the good one.
  await house.db.rows(
    `INSERT INTO scheduled_post (id, author_id, publish_at, input, draft)
     SELECT uuid7(), $1, now() - interval '1 hour', $2, '{}' FROM generate_series(1, 100)`,
    [
      anna!.id,
      JSON.stringify({
        postType: 'praise',
        body: said('Goed gedaan'),
        praise: { personIds: ['niemand'], value: 'craft' },
      }),
    ],
  );
  const { id } = (await schedule(ben!, { body: said('Achter de rest') })).scheduled;
  await due(id);
  await expect(service().publishDue()).rejects.toThrow();
  await service().publishDue();
  expect(await cardsOf(ben!, 'Achter de rest')).toHaveLength(1);
  const [{ waits, tries }] = await house.db.rows<any>(
    `SELECT bool_and(try_at > now() AND problem IS NULL) AS waits, max(tries) AS tries FROM scheduled_post WHERE author_id = $1`,
    [anna!.id],
  );
  expect([waits, tries]).toEqual([true, 1]);
  await house.db.rows(
    `DELETE FROM scheduled_post WHERE author_id = $1 AND id <> (SELECT id FROM scheduled_post WHERE author_id = $1 LIMIT 1)`,
    [anna!.id],
  );
  await house.db.rows(
    `UPDATE scheduled_post SET try_at = now() - interval '1 second', input = $2 WHERE author_id = $1`,
    [anna!.id, JSON.stringify({ body: said('Toch gelukt') })],
  );
  await service().publishDue();
  expect(await cardsOf(ben!, 'Toch gelukt')).toHaveLength(1);
});

const waitersFor = (pid: number) =>
  house.db.rows<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE $1::int = ANY(pg_blocking_pids(pid))',
    [pid],
  );

/** Holds what a statement locks until it is let go, and tells who waits for it. */
async function hold(lock: string, values: unknown[] = []) {
  const holding = Promise.withResolvers<number>();
  const freed = Promise.withResolvers<void>();
  const done = house.db.transact(async () => {
    await house.db.rows(lock, values);
    holding.resolve((await house.db.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]!.pid);
    await freed.promise;
  });
  const pid = await holding.promise;
  return {
    waiter: async () => {
      await eventually(async () => (await waitersFor(pid)).length > 0);
      return (await waitersFor(pid))[0]!.pid;
    },
    free: async () => {
      freed.resolve();
      await done;
    },
  };
}

it('waits on when whoever publishes it is killed in the middle, and goes once afterwards', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const { id } = (await schedule(anna!, { body: said('Halverwege') })).scheduled;
  await due(id);
  const held = await hold('SELECT FROM person WHERE id = $1 FOR UPDATE', [anna!.id]);
  const publishing = service()
    .publishDue()
    .then(
      () => 'done',
      () => 'killed',
    );
  await house.db.rows('SELECT pg_terminate_backend($1)', [await held.waiter()]);
  expect(await publishing).toBe('killed');
  await held.free();
  expect(await cardsOf(ben!, 'Halverwege')).toEqual([]);
  expect(await list(anna!)).toMatchObject([{ id, problem: null }]);
  await house.db.rows('UPDATE scheduled_post SET try_at = NULL WHERE id = $1', [id]);
  await Promise.all([service().publishDue(), service().publishDue()]);
  expect(await cardsOf(ben!, 'Halverwege')).toHaveLength(1);
});

it('does not mark as failed what was moved at that very moment', async () => {
  const [anna] = await house.people('Anna');
  const place = await house.community('Net verzet', { kind: 'closed', member: [anna!] });
  const { id } = (await schedule(anna!, { communityId: place.id, body: said('Verzet') })).scheduled;
  await due(id);
  const author = (await viewerByPerson(house.db, anna!.id))!;
  await house.db.rows('DELETE FROM membership WHERE person_id = $1', [anna!.id]);
  // It is being looked at, will be refused, and its author moves it before that is written down.
  const held = await hold('LOCK TABLE membership IN ACCESS EXCLUSIVE MODE');
  const publishing = service().publishDue();
  const publisher = await held.waiter();
  const moving = service().reschedule(author, id, new Date(at(day)));
  await eventually(async () => (await waitersFor(publisher)).length > 0);
  await held.free();
  await Promise.all([publishing, moving]);
  expect(await list(anna!)).toMatchObject([{ id, problem: null }]);
});
