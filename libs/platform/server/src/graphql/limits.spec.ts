import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { documentLimitsRule } from './limits';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const refused = (document: string): string[] =>
  validate(schema, parse(document), [documentLimitsRule]).map(({ message }) => message);

it.each([
  ['many names for one thing', `{ ${times(31, (n) => `a${n}: me { language }`)} }`],
  ['the same over and over', `{ me { ${times(401, () => 'language')} } }`],
  ['many directives', `{ me { language ${times(31, () => '@skip(if: false)')} } }`],
  ['a list in a list in a list', list('feed', 20, list('comments', 20, list('comments', 20, 'id')))],
  ['a long list in a list', list('feed', 100, list('comments', 10, 'id'))],
  ['a long list in a list of unknown length', `{ wikiSpaces { community ${members(100)} } }`],
  [
    'a length that comes in a variable',
    `query ($n: Int!) { ${times(11, (n) => `a${n}: people(first: $n) { edges { cursor } }`)} }`,
  ],
  [
    'fragments that double',
    `{ me { person { ...F0 } } } ${times(9, (n) => `fragment F${n} on Person { id ...F${n + 1} ...F${n + 1} }`)} fragment F9 on Person { name }`,
  ],
  [
    'lists hidden in fragments',
    `{ feed(tab: "news", first: 50) { ...A } } fragment A on FeedConnection { edges { node { comments(first: 50) { edges { cursor } } } } }`,
  ],
  ['signing in twice', `mutation { ${times(2, (n) => `a${n}: signOut { done }`)} }`],
  [
    'signing in twice in a fragment',
    `mutation { ...A } fragment A on Mutation { ${times(2, (n) => `a${n}: signOut { done }`)} }`,
  ],
  [
    'signing in twice, half of it in a fragment',
    `mutation { signOut { done } ... on Mutation { b: signOut { done } } }`,
  ],
])('refuses %s', (_, document) => expect(refused(document)).toHaveLength(1));

it('comes to an end with fragments in a circle', () => {
  expect(refused('{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }')).toEqual([]);
});

function times(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join(' ');
}

function list(field: string, first: number, inner: string): string {
  const tab = field === 'feed' ? 'tab: "news", ' : '';
  const set = `${field}(${tab}first: ${first}) { edges { node { ${inner} } } }`;
  return field === 'feed' ? `{ ${set} }` : set;
}

function members(first: number): string {
  return `{ members(first: ${first}) { edges { cursor } } }`;
}
