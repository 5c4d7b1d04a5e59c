import { LearnWords } from './learn-words';
import { type Guest, eventually, openHouse, said } from '@plein/house';
import { partsOf } from './search.service';
import { lastWord, tidy } from './words';

const house = openHouse();

const SEARCH = `query ($text: String!, $kinds: [String!], $communityId: ID) {
  search(text: $text, kinds: $kinds, communityId: $communityId) {
    people { name } communities { name } correctedTo hasMore counts { kind count }
    hits { id kind title snippet { text hit } author { name } community { name } } } }`;
const PUBLISH = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;

const publish = async (as: Guest, text: string, communityId: string | null = null): Promise<string> => {
  const answer = await house.ask(as, PUBLISH, { input: { communityId, body: said(text) } });
  return answer['postPublish'].post.id as string;
};
const search = async (as: Guest, text: string, more: object = {}) =>
  (await house.ask(as, SEARCH, { text, ...more })).search;
const ids = (found: { hits: { id: string }[] }) => found.hits.map(({ id }) => id);

it('finds a post by a word in another form, in Dutch and in English', async () => {
  const [anna] = await house.people('Anna');
  const dutch = await publish(anna!, 'De fietsen staan achter het gebouw');
  const english = await publish(anna!, 'Everyone is running to the canteen');
  expect(ids(await search(anna!, 'fiets'))).toContain(dutch);
  expect(ids(await search(anna!, 'runs'))).toContain(english);
});

it('finds while somebody is still typing, without accents, and marks what it found', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Het privé-beleid over thuiswerkvergoeding staat vast');
  const found = await search(anna!, 'thuiswerkv');
  expect(ids(found)).toContain(id);
  expect(ids(await search(anna!, 'prive'))).toContain(id);
  const hit = found.hits.find((one: { id: string }) => one.id === id);
  expect(hit.author.name).toBe('Anna');
});

it('recognises a word that was typed wrong, and says what it looked for', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Nieuwe regels voor ouderschapsverlof');
  await house.app.get(LearnWords).learnWhatWasWritten();
  const found = await search(anna!, 'ouderschapsverlfo');
  expect(ids(found)).toEqual([id]);
  expect(found.correctedTo).toBe('ouderschapsverlof');
});

it('finds people in spite of a typing mistake', async () => {
  const [anna] = await house.people('Anna', 'Willemijn van den Bosch');
  expect((await search(anna!, 'wilemijn')).people).toContainEqual({ name: 'Willemijn van den Bosch' });
  expect((await search(anna!, 'bosch')).people).toContainEqual({ name: 'Willemijn van den Bosch' });
});

it('never shows, counts or corrects to what the viewer may not read', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const secret = await house.community('Projectzwaluwstaart', { kind: 'secret', owner: [anna!] });
  await publish(anna!, 'De zwaluwstaartverbinding is geheim', secret.id);
  await house.app.get(LearnWords).learnWhatWasWritten();
  for (const typed of [
    'zwaluwstaartverbinding',
    'zwaluwstaartverbindin',
    'zwaluwstartverbinding',
    'projectzwaluwstaart',
  ])
    expect(await search(eve!, typed)).toEqual({
      people: [],
      communities: [],
      hits: [],
      correctedTo: null,
      hasMore: false,
      counts: ['page', 'post', 'comment'].map((kind) => ({ kind, count: 0 })),
    });
  expect((await search(anna!, 'zwaluwstartverbinding')).hits).toHaveLength(1);
  expect((await search(anna!, 'projectzwaluwstaart')).communities).toHaveLength(1);
});

it('forgets what was withdrawn', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Verdwijnwoord');
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id });
  await eventually(async () => ids(await search(anna!, 'verdwijnwoord')).length === 0);
});

it('hides a conversation with what it was about', async () => {
  const [anna] = await house.people('Anna');
  const rootId = await publish(anna!, 'Draadbegin');
  await house.ask(
    anna!,
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }`,
    { input: { rootId, body: said('Met een draadeindewoord erin') } },
  );
  expect((await search(anna!, 'draadeindewoord')).hits).toHaveLength(1);
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id: rootId });
  expect((await search(anna!, 'draadeindewoord')).hits).toEqual([]);
});

it('wants all the words, also while the last is being typed', async () => {
  const [anna] = await house.people('Anna');
  const both = await publish(anna!, 'De kwartaalborrel is in de wintertuin');
  for (let n = 0; n < 3; n++) await publish(anna!, `De wintertuin is dicht, keer ${n}`);
  expect(ids(await search(anna!, 'kwartaalborrel winter'))).toEqual([both]);
});

it('counts by kind, and gives more when more is asked', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!] });
  const rootId = await publish(anna!, 'Telpaard een');
  await publish(anna!, 'Telpaard twee');
  await publish(anna!, 'Telpaard drie, voor ons', closed.id);
  await house.ask(
    anna!,
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }`,
    { input: { rootId, body: said('Telpaard vier') } },
  );
  const counts = async (as: Guest, more: object = {}) =>
    (await search(as, 'telpaard', more)).counts.map(({ count }: { count: number }) => count);
  expect(await counts(anna!)).toEqual([0, 3, 1]);
  expect(await counts(eve!)).toEqual([0, 2, 1]);
  expect(await counts(eve!, { kinds: ['comment'] })).toEqual([0, 2, 1]);
  const FIRST = `query ($first: Int!) { search(text: "telpaard", first: $first) { hasMore hits { id } } }`;
  for (const [first, hasMore] of [
    [2, true],
    [3, false],
  ] as const)
    expect((await house.ask(eve!, FIRST, { first })).search).toEqual({
      hasMore,
      hits: Array.from({ length: first }, () => ({ id: expect.any(String) })),
    });
});

it('finds a colleague by what they know, and nobody who may no longer come in', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben Kenner');
  await house.ask(
    ben!,
    `mutation ($input: ProfileReviseInput!) { profileRevise(input: $input) { userErrors { code } } }`,
    { input: { skills: ['Glas-in-lood restaureren'] } },
  );
  const names = async (text: string) =>
    (await search(anna!, text)).people.map(({ name }: { name: string }) => name);
  expect(await names('glas-in-lood')).toEqual(['Ben Kenner']);
  expect(await names('restaureeren')).toContain('Ben Kenner');
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [ben!.id]);
  expect(await names('glas-in-lood')).toEqual([]);
  expect(await names('kenner')).toEqual([]);
});

it('corrects to a word that the viewer may read, not to a nearer one that they may not', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const secret = await house.community('Stil', { kind: 'secret', owner: [anna!] });
  await publish(anna!, 'Over de zonnebloemakkert', secret.id);
  const open = await publish(anna!, 'Over de zonnebloemakkers');
  await house.app.get(LearnWords).learnWhatWasWritten();
  const found = await search(eve!, 'zonnebloemakkertt');
  expect([ids(found), found.correctedTo]).toEqual([[open], 'zonnebloemakkers']);
});

it('asks for a bounded number of texts, however common the word', async () => {
  const [anna] = await house.people('Anna');
  await house.db.rows(
    `INSERT INTO content (id, kind, author_id, audience, language, body, text, post_type, created_at)
     SELECT uuid7(), 'post', $1, 'everyone', 'nl', '{"type":"doc","content":[]}', 'Alledaagswoord ' || n, 'update', now()
     FROM generate_series(1, 1500) n`,
    [anna!.id],
  );
  await house.db.rows('ANALYZE content');
  const found = await search(anna!, 'alledaagswoord');
  expect(found.hits.length).toBe(10);
  expect(found.counts).toContainEqual({ kind: 'post', count: 200 });
  await house.db.rows(`DELETE FROM content WHERE text LIKE 'Alledaagswoord%'`);
});

it('takes hostile words for words', async () => {
  const [anna] = await house.people('Anna');
  const typed = [
    '%%%%',
    "'; DROP TABLE content; --",
    '":*&|!()<->',
    '\u0001x',
    '-',
    '"',
    'a:b:c*',
    '\\',
    '_'.repeat(50),
    'x '.repeat(90),
  ];
  for (const text of typed) {
    const answer = await house.ask(anna!, SEARCH, { text });
    expect([text, answer.errors]).toEqual([text, undefined]);
  }
});

it('reads a long row of signs without blanks, and comments without end, in a moment', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Zonnewijzer in de tuin');
  // PostgreSQL alone would be busy with either for minutes, and be stopped.
  for (const signs of ['a_', '<!-- ']) {
    await house.db.rows('UPDATE content SET text = text || repeat($2, 60000) WHERE id = $1', [id, signs]);
    expect(ids(await search(anna!, 'zonnewijzer'))).toEqual([id]);
  }
});

it('costs the same number of statements whatever it finds', async () => {
  const [anna] = await house.people('Anna');
  for (let i = 0; i < 12; i++) await publish(anna!, `Telwoord nummer ${i}`);
  const statements = await house.statements(() => search(anna!, 'telwoord'));
  expect(statements.length).toBeLessThanOrEqual(8);
});

test.each([
  ['verlof', 'verlof:*'],
  ['ouderschaps Verl\u00F3f', 'verlof:*'],
  ['"precies dit"', ''],
  ["x' | y", ''],
])('the last word of %s is open-ended: %s', (typed, prefix) =>
  expect(lastWord(tidy(typed)).prefix).toBe(prefix),
);

it('shows what looks like markup as what was written', async () => {
  const [anna] = await house.people('Anna');
  await publish(anna!, 'Schrijf <script>alert(1)</script> en <b>dan</b> haakjeswoord');
  const [hit] = (await search(anna!, 'haakjeswoord')).hits;
  expect(hit.snippet.map(({ text }: { text: string }) => text).join('')).toContain(
    '<script>alert(1)</script> en <b>dan</b> haakjeswoord',
  );
  expect(hit.snippet.filter((part: { hit: boolean }) => part.hit)).toEqual([
    { text: 'haakjeswoord', hit: true },
  ]);
});

it('cuts a snippet in plain and marked parts', () => {
  expect(partsOf('een \u0001woord\u0002 en \u0001nog\u0002')).toEqual([
    { text: 'een ', hit: false },
    { text: 'woord', hit: true },
    { text: ' en ', hit: false },
    { text: 'nog', hit: true },
  ]);
});

it('takes whatever signs somebody types, in whatever heap', async () => {
  const [anna] = await house.people('Anna');
  const signs = [...`-"()&|!:*<>'\\ aé1#@.%_`];
  // The same heaps each time: a simple sequence of numbers chooses them.
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const heaps = Array.from({ length: 300 }, () =>
    Array.from({ length: 1 + next(200) }, () => signs[next(signs.length)]!).join(''),
  );
  const alone = signs.map((sign) => sign.repeat(200));
  const mixed = ['-"', '-(', '!-', '"-', 'a-', '- -', '-or-'].map((some) => some.repeat(50));
  for (const text of [...heaps, ...alone, ...mixed]) {
    const { errors } = await house.ask(anna!, SEARCH, { text });
    expect([text, errors]).toEqual([text, undefined]);
  }
  expect(tidy('wel -niet e-mail -"niet dit" a--b')).toBe('wel -niet e-mail -"niet dit" a b');
}, 60_000);
