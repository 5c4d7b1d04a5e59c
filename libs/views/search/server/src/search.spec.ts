import { LearnWords } from './learn-words';
import { type Guest, eventually, openHouse, said } from '@plein/house';
import { partsOf } from './search.service';
import { lastAsPrefix, tidy } from './words';

const house = openHouse();

const SEARCH = `query ($text: String!, $kinds: [String!], $communityId: ID) {
  search(text: $text, kinds: $kinds, communityId: $communityId) {
    people { name } communities { name } correctedTo
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
    expect(await search(eve!, typed)).toEqual({ people: [], communities: [], hits: [], correctedTo: null });
  expect((await search(anna!, 'zwaluwstartverbinding')).hits).toHaveLength(1);
  expect((await search(anna!, 'projectzwaluwstaart')).communities).toHaveLength(1);
});

it('forgets what was withdrawn', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Verdwijnwoord');
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id });
  await eventually(async () => ids(await search(anna!, 'verdwijnwoord')).length === 0);
});

it('takes hostile words for words', async () => {
  const [anna] = await house.people('Anna');
  const typed = [
    '%%%%',
    "'; DROP TABLE content; --",
    '":*&|!()<->',
    '\u0000\u0001x',
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
  expect(lastAsPrefix(tidy(typed))).toBe(prefix),
);

it('cuts a snippet in plain and marked parts', () => {
  expect(partsOf('een \u0001woord\u0002 en \u0001nog\u0002')).toEqual([
    { text: 'een ', hit: false },
    { text: 'woord', hit: true },
    { text: ' en ', hit: false },
    { text: 'nog', hit: true },
  ]);
});
