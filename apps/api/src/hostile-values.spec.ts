import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Guest, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { type Fill, ask, everyField, forEachOf, roadsOf } from './testing/questions';

const house = openHouse();
const shared = path.resolve(process.env['PLEIN_SHARED_DATA'] ?? '../shared/data');

/** Somebody who may do everything, so that nothing is refused before its value is looked at. */
let anna: Guest;
let schema: GraphQLSchema;
let ids: Record<string, string>;

/** They would close the door behind the one who knocks. */
const ends = ['signOut', 'sessionEnd', 'sessionsEndOthers', 'passwordChange'];

beforeAll(async () => {
  schema = house.app.get(GraphQLSchemaHost).schema;
  anna = await house.person('Anna', { roles: ['admin', 'hr', 'news'] });
  const community = await house.community('Room', { owner: [anna] });
  const post = await house.ask(
    anna,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { communityId: community.id, body: said('Hallo') } },
  );
  const page = await house.ask(
    anna,
    `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
    { input: { communityId: community.id, title: 'Pagina', body: said('Hallo') } },
  );
  ids = { community: community.id, post: post['postPublish'].post.id, page: page['pagePublish'].page.id };
}, 60_000);

/** What a field is usually filled with; what is not required is left out. */
const usual: Fill = (type, road, isRequired) => {
  const name = road.at(-1)!;
  if (!isRequired) return undefined;
  if (type === 'ID')
    return /community/i.test(road.join())
      ? ids['community']
      : /root|post/i.test(name)
        ? ids['post']
        : ids['page'];
  if (type === 'Int') return 1;
  if (type === 'Boolean') return false;
  if (type === 'Document' || type === 'DraftText') return said('Zomaar wat');
  if (type === 'DateTime') return '2030-01-01T00:00:00Z';
  const known: Record<string, string> = {
    kind: 'open',
    tab: 'news',
    view: 'open',
    level: 'normal',
    scope: 'community',
    language: 'nl',
  };
  return known[name] ?? (name === 'email' ? `${newId()}@plein.example` : 'Zomaar iets');
};

/** The same with one value in the place of another. */
const putting =
  (road: readonly string[], value: unknown): Fill =>
  (type, at, isRequired) =>
    at.join() === road.join() ? value : usual(type, at, isRequired);

async function answered(question: { query: string; variables: object }) {
  const response = await house.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: anna.cookie },
    payload: JSON.stringify(question),
  });
  return { status: response.statusCode, told: response.body, json: response.json() };
}

/** Every place where a value of one of these types can be put. */
const places = (...types: string[]) =>
  everyField(schema)
    .filter(([, field]) => !ends.includes(field.name))
    .flatMap(([kind, field]) =>
      roadsOf(field)
        .filter(({ type }) => types.includes(type))
        .map((place) => ({ kind, field, ...place })),
    );

it('breaks on no value, wherever it is put', async () => {
  const broken: string[] = [];
  const hostile: Record<string, unknown[]> = {
    String: [
      '\0',
      'a\0b',
      '\ud800',
      '\udfff\ud800',
      '\u202e\u2066',
      '%_\\',
      `'";--`,
      '\uffff',
      ' ',
      'a'.repeat(5_000),
    ],
    ID: ['', 'x', '0', '\0', newId(), '00000000-0000-0000-0000-000000000000', `' OR 1=1 --`],
    Int: [0, -1, 2_147_483_647, -2_147_483_648],
    DateTime: ['-200000-01-01T00:00:00Z', '+200000-01-01T00:00:00Z', 'never', '2026-02-30T99:00:00Z'],
    Document: [
      {},
      { type: 'doc' },
      { type: 'doc', content: [{ type: 'constructor' }] },
      { type: 'doc', content: 'x' },
    ],
  };
  const all = Object.entries(hostile).flatMap(([type, values]) =>
    places(type).flatMap((place) => values.map((value) => ({ ...place, value }))),
  );
  await forEachOf(all, async ({ kind, field, road, value }) => {
    const { told } = await answered(ask(kind, field, putting(road, value)));
    if (/INTERNAL|"statusCode":5/.test(told))
      broken.push(
        `${field.name} ${road.join('.')} ${JSON.stringify(value).slice(0, 40)}: ${told.slice(0, 160)}`,
      );
  });
  expect(broken).toEqual([]);
}, 240_000);

it('gives every text an end, and every list', async () => {
  const endless: string[] = [];
  for (const { kind, field, road, isList } of places('String')) {
    const values: unknown[] = ['a'.repeat(100_000)];
    if (isList) values.push(Array.from({ length: 101 }, (_, n) => `a${n}`));
    for (const value of values) {
      const { json } = await answered(ask(kind, field, putting(road, value)));
      const isRefused = json.errors?.length > 0 || json.data?.[field.name]?.userErrors?.length > 0;
      if (!isRefused) endless.push(`${field.name} ${road.join('.')}`);
    }
  }
  expect(endless).toEqual([]);
}, 120_000);

it('takes nothing along that it does not know', async () => {
  const taken: string[] = [];
  for (const [kind, field] of everyField(schema)) {
    const question = ask(kind, field, usual);
    if (typeof question.variables['input'] !== 'object') continue;
    for (const extra of [
      'authorId',
      'role',
      'status',
      'isAdmin',
      'createdAt',
      'organisation_id',
      'constructor',
    ]) {
      if (roadsOf(field).some(({ road }) => road.at(-1) === extra)) continue;
      const input = { ...(question.variables['input'] as object), [extra]: ids['post'] };
      const { json } = await answered({ ...question, variables: { ...question.variables, input } });
      if (json.data) taken.push(`${field.name} ${extra}`);
    }
  }
  expect(taken).toEqual([]);
}, 60_000);

const naughty = path.join(shared, 'strings/blns/blns.json');
const given = existsSync(naughty) ? it : it.skip;

given(
  'keeps every naughty string to the letter, or says that it cannot (needs ../shared/data)',
  async () => {
    const writers = await house.people('Wim', 'Wil', 'Wouter', 'Wanda', 'Willem', 'Wies');
    for (const { id } of writers)
      await house.db.rows('INSERT INTO membership (community_id, person_id) VALUES ($1, $2)', [
        ids['community'],
        id,
      ]);
    const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(500);
    const odd: string[] = [];
    const ACTS = `mutation ($post: PostPublishInput!, $page: PagePublishInput!, $profile: ProfileReviseInput!) {
    postPublish(input: $post) { post { body } userErrors { code } }
    pagePublish(input: $page) { page { title } userErrors { code } }
    profileRevise(input: $profile) { person { roleTitle profile { about } } userErrors { code } }
  }`;
    const FIND = `query ($text: String!) {
    search(text: $text) { hits { id } }
    mentionSuggest(letters: $text) { id }
    pageSuggest(letters: $text) { id }
    people(search: $text) { edges { cursor } }
    communities(search: $text) { edges { cursor } }
    topicSuggest(letters: $text)
    topic(name: $text) { name }
  }`;
    await forEachOf(strings.entries(), async ([index, text]) => {
      const [by, communityId] = [writers[index % writers.length]!, ids['community']];
      const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
      const acted = await house.ask(by, ACTS, {
        post: { communityId, body },
        page: { communityId, title: text, body: said('x') },
        profile: { roleTitle: text.slice(0, 100).toWellFormed(), about: text },
      });
      const found = await house.ask(by, FIND, { text: text.slice(0, 60).toWellFormed() });
      const same = (
        what: string,
        { it, userErrors }: { it?: string | null; userErrors?: object[] },
        kept: string,
      ) => {
        if (userErrors?.length ? it != null : it !== kept) odd.push(`${what} ${JSON.stringify(text)}: ${it}`);
      };
      const { postPublish, pagePublish, profileRevise } = acted;
      same('post', { it: postPublish?.post?.body.content[0].content[0].text, ...postPublish }, text);
      // A title is one line, and nothing stands around what somebody tells about themselves.
      const line = text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
      same('title', { it: pagePublish?.page?.title, ...pagePublish }, line);
      same('about', { it: profileRevise?.person?.profile.about, ...profileRevise }, text.trim());
      if ([...(acted.errors ?? []), ...(found.errors ?? [])].includes('INTERNAL'))
        odd.push(`broke ${JSON.stringify(text)}`);
    });
    expect(odd).toEqual([]);
  },
  240_000,
);
