import { type Guest, openHouse, said } from '@plein/house';
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
    { code: 'poll.closesInPast' },
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
  expect((await house.ask(anna!, acts[3]!, { id: scheduled.id })).errors).toEqual(['NOT_FOUND']);
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
