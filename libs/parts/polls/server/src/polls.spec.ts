import { type Guest, eventually, openHouse, said } from '@plein/house';
import { clock, newId } from '@plein/platform/server';
import { PollService } from './poll.service';

const house = openHouse();

const CARD = `id poll { isMultiple isAnonymous hidesResult isClosed voterCount result options { number text votes isMine } } viewerCan { vote closePoll }`;
const PUBLISH = `mutation ($input: PostPublishInput!) { it: postPublish(input: $input) { post { ${CARD} } userErrors { code field } } }`;
const VOTE = `mutation ($id: ID!, $options: [Int!]!) { it: pollVote(postId: $id, options: $options) { content { ... on Post { ${CARD} } } userErrors { code } } }`;
const CLOSE = `mutation ($id: ID!) { it: pollClose(postId: $id) { content { ... on Post { ${CARD} } } userErrors { code } } }`;
const READ = `query ($id: ID!) { post(id: $id) { ${CARD} } }`;
const VOTERS = `query ($id: ID!, $option: Int!) { pollVoters(postId: $id, option: $option) { name } }`;

const plain = { isMultiple: false, isAnonymous: false, hidesResult: false };
const bread = ['Bruin', 'Wit', 'Geen'];

async function ask(as: Guest, poll: object = {}, post: object = {}): Promise<string> {
  const input = {
    postType: 'poll',
    body: said('Welk brood?'),
    poll: { ...plain, options: bread, ...poll },
    ...post,
  };
  const { it, errors } = await house.ask(as, PUBLISH, { input });
  expect([errors, it?.userErrors]).toEqual([undefined, []]);
  return it.post.id;
}

const vote = async (as: Guest, id: string, ...options: number[]) => {
  const { it, errors } = await house.ask(as, VOTE, { id, options });
  return errors?.[0] ?? it.userErrors[0]?.code ?? it.content.poll;
};
const seen = async (as: Guest, id: string) => (await house.ask(as, READ, { id })).post.poll;
const votes = (poll: { options: { votes: number | null }[] }) => poll.options.map((option) => option.votes);
const mine = (poll: { options: { isMine: boolean }[] }) => poll.options.map((option) => option.isMine);

it('is asked, answered, answered otherwise, and taken back; the feed and the post tell the same', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const place = await house.community('Bakkers', { member: [anna!, ben!] });
  const id = await ask(anna!, {}, { communityId: place.id });
  const FEED = `query ($id: ID!) { communityPosts(communityId: $id) { edges { node { ${CARD} } } } }`;
  const inFeed = async (as: Guest) =>
    (await house.ask(as, FEED, { id: place.id })).communityPosts.edges[0].node.poll;

  expect(votes(await vote(ben!, id, 1))).toEqual([0, 1, 0]);
  const changed = await vote(ben!, id, 2);
  expect([votes(changed), mine(changed), changed.voterCount]).toEqual([[0, 0, 1], [false, false, true], 1]);
  expect(await inFeed(ben!)).toEqual(changed);
  expect(mine(await inFeed(anna!))).toEqual([false, false, false]);
  expect(votes(await inFeed(anna!))).toEqual([0, 0, 1]);
  expect((await house.ask(anna!, VOTERS, { id, option: 2 })).pollVoters).toEqual([{ name: 'Ben' }]);
  const back = await vote(ben!, id);
  expect([votes(back), back.voterCount]).toEqual([[0, 0, 0], 0]);
});

it('of one choice takes one, of several takes several, and nothing that is not there', async () => {
  const [anna] = await house.people('Anna');
  const single = await ask(anna!);
  const multiple = await ask(anna!, { isMultiple: true });
  expect(await vote(anna!, single, 0, 1)).toBe('poll.onlyOne');
  expect(votes(await vote(anna!, multiple, 2, 0, 2))).toEqual([1, 0, 1]);
  for (const option of [-1, 3, 2_147_483_647])
    expect(await vote(anna!, single, option)).toBe('poll.unknownOption');
  const { post } = await house.ask(anna!, READ, { id: single });
  expect(votes(post.poll)).toEqual([0, 0, 0]);
});

it('counts nobody twice, whoever presses very often at the same moment', async () => {
  const [anna, ...others] = await house.people('Anna', 'Een', 'Twee', 'Drie', 'Vier');
  for (const isAnonymous of [false, true]) {
    const id = await ask(anna!, { isAnonymous });
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => vote(anna!, id, n % 3)).concat(
        others.map((one) => vote(one!, id, 0)),
      ),
    );
    await vote(anna!, id, 1);
    const ballots = await house.db.rows<{ options: number[] }>(
      'SELECT options FROM poll_ballot WHERE content_id = $1',
      [id],
    );
    expect(ballots).toHaveLength(5);
    await house.ask(anna!, CLOSE, { id });
    expect(await seen(anna!, id)).toMatchObject({
      voterCount: 5,
      options: [{ votes: 4 }, { votes: 1 }, { votes: 0 }],
    });
  }
});

it('is one poll, however often it is sent', async () => {
  const [anna] = await house.people('Anna');
  const id = newId();
  const input = { id, postType: 'poll', body: said('Eens?'), poll: { ...plain, options: bread } };
  const answers = await Promise.all(Array.from({ length: 20 }, () => house.ask(anna!, PUBLISH, { input })));
  for (const { errors, it } of answers) expect([errors, it.post.poll.options.length]).toEqual([undefined, 3]);
});

it('hides its result from who has not voted, until it is closed', async () => {
  const [anna, ben, kim] = await house.people('Anna', 'Ben', 'Kim');
  const id = await ask(anna!, { hidesResult: true });
  expect(votes(await vote(ben!, id, 0))).toEqual([1, 0, 0]);
  expect(await seen(anna!, id)).toMatchObject({ result: 'untilVoted', voterCount: null });
  expect(votes(await seen(anna!, id))).toEqual([null, null, null]);
  expect((await house.ask(anna!, VOTERS, { id, option: 0 })).errors).toEqual(['FORBIDDEN']);
  const back = await vote(ben!, id);
  expect(votes(back)).toEqual([null, null, null]);
  await vote(ben!, id, 2);
  await house.ask(anna!, CLOSE, { id });
  expect(votes(await seen(kim!, id))).toEqual([0, 0, 1]);
});

it('is closed at its time, or before it by its author or who keeps order; then nobody votes', async () => {
  const [anna, ben, mo] = await house.people('Anna', 'Ben', 'Mo');
  const place = await house.community('Kring', { member: [anna!, ben!], moderator: [mo!] });
  const at = new Date(clock.millis() + 60_000).toISOString();
  const id = await ask(anna!, { closesAt: at }, { communityId: place.id });
  await vote(ben!, id, 0);
  expect((await house.ask(ben!, CLOSE, { id })).errors).toEqual(['FORBIDDEN']);
  await house.db.rows(`UPDATE poll SET closes_at = now() - interval '1 second' WHERE content_id = $1`, [id]);
  expect(await vote(ben!, id, 1)).toBe('poll.closed');
  expect((await seen(ben!, id)).isClosed).toBe(true);
  const socket = await house.socket(ben!);
  await socket.emitWithAck('watch', `content:${id}`);
  expect(await house.app.get(PollService).closeDue()).toBe(1);
  expect(await house.app.get(PollService).closeDue()).toBe(0);
  await eventually(() => socket.heard.some(({ name }) => name === 'post.poll-closed'));

  const other = await ask(anna!, {}, { communityId: place.id });
  const { it } = await house.ask(mo!, CLOSE, { id: other });
  expect(it.content.poll.isClosed).toBe(true);
  expect(await vote(ben!, other, 1)).toBe('poll.closed');
  const facts = await house.factsBy(mo!);
  await house.ask(mo!, CLOSE, { id: other });
  expect(await house.factsBy(mo!)).toEqual(facts);
});

it('that is anonymous keeps nobody with what they chose, and shows no single vote arrive', async () => {
  const people = await house.people(...Array.from({ length: 11 }, (_, n) => `Stem ${n}`));
  const [anna, ...voters] = people;
  const id = await ask(anna!, { isAnonymous: true });
  const watcher = await house.socket(anna!);
  await watcher.emitWithAck('watch', `content:${id}`);
  const heard = () => watcher.heard.filter(({ name }) => name === 'post.poll-voted').length;
  for (const [n, one] of voters.slice(0, 4).entries()) {
    const poll = await vote(one!, id, n % 2);
    expect([poll.result, votes(poll), mine(poll)[n % 2]]).toEqual(['tooFew', [null, null, null], true]);
  }
  // Who changes often is still one voice.
  for (const option of [2, 1, 0, 2, 1, 0]) await vote(voters[0]!, id, option);
  expect((await seen(anna!, id)).result).toBe('tooFew');
  expect(heard()).toBe(0);
  await vote(voters[4]!, id, 2);
  expect(votes(await seen(anna!, id))).toEqual([2, 2, 1]);
  await eventually(() => heard() === 1);
  // The next four are not seen, nor that one is taken back; the fifth brings them all.
  for (const one of voters.slice(5, 8)) await vote(one!, id, 2);
  await vote(voters[0]!, id);
  expect([votes(await seen(anna!, id)), (await seen(anna!, id)).voterCount]).toEqual([[2, 2, 1], 5]);
  expect(heard()).toBe(1);
  await vote(voters[8]!, id, 2);
  expect(votes(await seen(anna!, id))).toEqual([1, 2, 5]);
  expect((await house.ask(anna!, VOTERS, { id, option: 2 })).errors).toEqual(['FORBIDDEN']);

  const stored = JSON.stringify([
    await house.db.rows('SELECT * FROM poll WHERE content_id = $1', [id]),
    await house.db.rows('SELECT * FROM poll_ballot WHERE content_id = $1', [id]),
    await house.db.rows(`SELECT * FROM fact WHERE name LIKE 'post.poll%' AND subject_id = $1`, [id]),
  ]);
  for (const one of voters) expect([one!.name, stored.includes(one!.id)]).toEqual([one!.name, false]);
  await expect(
    house.db.rows('UPDATE poll_ballot SET person_id = $2 WHERE content_id = $1', [id, voters[0]!.id]),
  ).rejects.toThrow(/check/);
});

it('that is anonymous shows no result to the end when too few voted', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await ask(anna!, { isAnonymous: true });
  await vote(ben!, id, 0);
  await house.ask(anna!, CLOSE, { id });
  expect(await seen(anna!, id)).toMatchObject({ isClosed: true, result: 'tooFew', voterCount: null });
});

it('is answered by who may join in there, and does not exist for who may not read it', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const open = await house.community('Open', { member: [anna!] });
  const closed = await house.community('Dicht', { kind: 'closed', member: [anna!] });
  expect(await vote(eve!, await ask(anna!, {}, { communityId: open.id }), 0)).toBe('FORBIDDEN');
  const hidden = await ask(anna!, {}, { communityId: closed.id });
  expect(await vote(eve!, hidden, 0)).toBe('NOT_FOUND');
  expect((await house.ask(eve!, VOTERS, { id: hidden, option: 0 })).errors).toEqual(['NOT_FOUND']);
  const { postPublish } = await house.ask(
    anna!,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { body: said('Geen peiling') } },
  );
  expect(await vote(anna!, postPublish.post.id, 0)).toBe('FORBIDDEN');
});

it.each([
  [[], 'poll.tooFewOptions'],
  [['Een'], 'poll.tooFewOptions'],
  [['Een', ' \n '], 'poll.tooFewOptions'],
  [['Een', ' een '], 'poll.sameOption'],
  [['Een', 'x'.repeat(101)], 'poll.optionTooLong'],
  [Array.from({ length: 11 }, (_, n) => `${n}`), 'poll.tooManyOptions'],
])('says in words what is wrong with %j, and writes nothing', async (options, code) => {
  const [anna] = await house.people('Anna');
  const input = { postType: 'poll', body: said('Zo?'), poll: { ...plain, options } };
  const { it } = await house.ask(anna!, PUBLISH, { input });
  expect(it).toEqual({ post: null, userErrors: [{ code, field: ['poll', 'options'] }] });
  expect(await house.factsBy(anna!)).toEqual([]);
});

it('says that a poll needs something to choose, and a time to come', async () => {
  const [anna] = await house.people('Anna');
  const input = { postType: 'poll', body: said('Zo?') };
  expect((await house.ask(anna!, PUBLISH, { input })).it.userErrors[0].code).toBe('poll.tooFewOptions');
  const poll = { ...plain, options: bread, closesAt: '2020-01-01T00:00:00Z' };
  expect((await house.ask(anna!, PUBLISH, { input: { ...input, poll } })).it.userErrors[0].code).toBe(
    'poll.closesInPast',
  );
});
