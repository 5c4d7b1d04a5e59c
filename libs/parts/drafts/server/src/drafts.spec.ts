import { type Guest, openHouse, said } from '@plein/house';

const house = openHouse();

const SAVE = `mutation ($place: String!, $text: DraftText!, $base: Int!) { it: draftSave(place: $place, text: $text, base: $base) {
  isSaved draft { place text version } userErrors { code } } }`;
const DISCARD = `mutation ($place: String!) { it: draftDiscard(place: $place) { done userErrors { code } } }`;
const ALL = `{ myDrafts { place text version address } }`;

const save = async (as: Guest, place: string, text: object, base: number) =>
  (await house.ask(as, SAVE, { place, text, base }))['it'];
const all = async (as: Guest) => (await house.ask(as, ALL)).myDrafts;

it('is the same on every device of one person, and nobody else’s', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const phone = { ...anna!, ...(await house.signIn(anna!)) };
  expect(await save(anna!, 'post:home', { body: 'Een' }, 0)).toMatchObject({
    isSaved: true,
    draft: { version: 1 },
    userErrors: [],
  });
  expect(await all(phone)).toEqual([
    { place: 'post:home', text: { body: 'Een' }, version: 1, address: null },
  ]);
  expect(await save(phone, 'post:home', { body: 'Twee' }, 1)).toMatchObject({
    isSaved: true,
    draft: { version: 2 },
  });
  expect(await all(ben!)).toEqual([]);
  expect(await house.factsBy(anna!)).toEqual([]);
});

it('writes nothing over that its writer has not seen: both texts are there', async () => {
  const [anna] = await house.people('Anna');
  await save(anna!, 'post:home', { body: 'Een' }, 0);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => save(anna!, 'post:home', { body: `Vanaf een ${n}` }, 1)),
  );
  const saved = answers.filter(({ isSaved }) => isSaved);
  expect(saved).toHaveLength(1);
  for (const { draft } of answers) expect(draft).toEqual(saved[0].draft);
  // The same text is no quarrel.
  expect(await save(anna!, 'post:home', saved[0].draft.text, 1)).toMatchObject({ isSaved: true });
});

it('that was thrown away is gone, and begins anew', async () => {
  const [anna] = await house.people('Anna');
  await save(anna!, 'post:home', { body: 'Een' }, 0);
  for (let time = 0; time < 2; time++)
    expect((await house.ask(anna!, DISCARD, { place: 'post:home' }))['it']).toEqual({
      done: true,
      userErrors: [],
    });
  expect(await all(anna!)).toEqual([]);
  expect(await save(anna!, 'post:home', { body: 'Op de telefoon verder' }, 1)).toMatchObject({
    isSaved: true,
  });
});

it('leads to what it answers only as long as its writer may read that', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const place = await house.community('Dicht', { kind: 'closed', member: [anna!, ben!] });
  const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
  const { postPublish } = await house.ask(anna!, POST, {
    input: { communityId: place.id, body: said('Hoi') },
  });
  const { id } = postPublish.post;
  await save(ben!, `comment:${id}`, { type: 'doc' }, 0);
  expect((await all(ben!))[0].address).toBe(`/p/${id}`);
  await house.db.rows('DELETE FROM membership WHERE person_id = $1', [ben!.id]);
  expect((await all(ben!))[0]).toMatchObject({ address: null, text: { type: 'doc' } });
});

it('keeps odd signs to the letter, and says when it is too much', async () => {
  const [anna] = await house.people('Anna');
  const odd = { body: 'nul\0 half\ud800 \\u0000 "aanhaling"' };
  await save(anna!, 'post:home', odd, 0);
  expect((await all(anna!))[0].text).toEqual(odd);
  const long = await save(anna!, 'post:home', { body: 'x'.repeat(100_001) }, 1);
  expect(long.userErrors).toEqual([{ code: 'draft.tooLong' }]);
  await house.db.rows(
    `INSERT INTO draft (person_id, place, text, version) SELECT $1, 'post:' || n, '{}', 1 FROM generate_series(1, 199) n`,
    [anna!.id],
  );
  expect((await save(anna!, 'post:home', { body: 'Nog steeds' }, 1)).isSaved).toBe(true);
  expect((await save(anna!, 'post:elders', { body: 'Te veel' }, 0)).userErrors).toEqual([
    { code: 'draft.tooMany' },
  ]);
});
