import { readFileSync } from 'node:fs';
import { type Guest, openHouse } from '@plein/house';
import { type DocumentNode, parse, print } from 'graphql';

const house = openHouse();
const inProduction = openHouse({ PRODUCTION: '1', APP_URL: 'https://plein.example' });

/** Sends a body just as it stands. */
const post = (payload: string, { cookie }: Partial<Guest> = {}, to = house) =>
  to.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    payload,
  });
const asking = (query: string) => JSON.stringify({ query });

const tooDeep = `{ page(id: "x") { comments { edges { node { comments { edges { node { community { owners { profile { about } } } } } } } } } } }`;
const listInList = `{ feed(tab: "news", first: 100) { edges { node { comments(first: 100) { edges { cursor } } } } } }`;

it.each([
  ['a thousand names', asking(`{ ${Array.from({ length: 300 }, (_, n) => `a${n}: setup`).join(' ')} }`)],
  ['ten thousand times the same', asking(`{ ${'__typename '.repeat(10_000)} }`)],
  ['the same field very often', asking(`{ me { ${'person { name } '.repeat(480)} } }`)],
  ['the tree of a question', asking(JSON.stringify(parse('{ setup }', { noLocation: true })))],
  ['the tree of a long question', asking(JSON.stringify(parse(`{ me { ${'language '.repeat(2_000)} } }`)))],
  ['half a tree', asking('{"kind":"Document","loc":{}}')],
  ['fragments in a circle', asking('{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }')],
  ['very many directives', asking(`{ me { language ${'@skip(if: false) '.repeat(150)} } }`)],
  ['unknown directives', asking(`{ me { language ${'@a '.repeat(900)} } }`)],
  ['brackets that never close', asking('{'.repeat(1_900))],
  ['a question eleven levels deep', asking(tooDeep)],
  ['long lists in long lists', asking(listInList)],
  ['several questions at once', `[${asking('{ setup }')},${asking('{ setup }')}]`],
  ['what is no JSON', '{"query":"{ setup }"'],
  ['a prototype', '{"query":"{ setup }","__proto__":{"polluted":1}}'],
])('refuses %s before anything runs, and at once', async (_, payload) => {
  const [anna] = await house.people('Anna');
  let least = Infinity;
  for (let time = 0; time < 5; time++) {
    const before = process.cpuUsage();
    // Never the same twice: what was refused once is remembered.
    const answer = await post(payload.replace(/(?=["}\]]*$)/, ' '.repeat(time)), anna);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
    expect(answer.json()).not.toHaveProperty('data');
    expect(answer.json().errors.length).toBeGreaterThan(0);
  }
  // Milliseconds of work; how long one waits besides depends on what else the machine does.
  expect(least).toBeLessThan(50);
});

it.each([100, 10_000, 500_000])('refuses a text nested %i deep, as what it is', async (depth) => {
  const [anna] = await house.people('Anna');
  const body = `{"type":"doc","content":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const query = 'mutation ($b: Document!) { postPublish(input: { body: $b }) { userErrors { code } } }';
  const { body: told } = await post(`{"query":${JSON.stringify(query)},"variables":{"b":${body}}}`, anna);
  expect(told).toMatch(/document\.invalid|BAD_INPUT/);
});

it('lets through everything that our own screens ask', async () => {
  const generated = readFileSync('libs/platform/web/generated/graphql.ts', 'utf8');
  const documents = [...generated.matchAll(/export const (\w+)Document = (\{.*\}) as unknown/g)].map(
    ([, name, json]) => [name!, print(JSON.parse(json!) as DocumentNode)] as const,
  );
  expect(documents.length).toBeGreaterThan(50);
  for (const [name, document] of documents) {
    const { body } = await post(asking(document));
    // Variables are missing, or nobody has signed in; the question itself is all right.
    expect([name, body]).toEqual([name, expect.stringMatching(/UNAUTHENTICATED|Variable|"data"/)]);
  }
});

it('tells nobody in production what else could be asked', async () => {
  for (const query of [
    '{ __schema { types { name } } }',
    '{ __type(name: "Me") { name } }',
    '{ setu }',
    '{ me { langage } }',
  ]) {
    const told = (await post(asking(query), {}, inProduction)).body;
    expect([query, told]).toEqual([
      query,
      expect.not.stringMatching(/Did you mean|"types"|setup|"language"/),
    ]);
  }
});
