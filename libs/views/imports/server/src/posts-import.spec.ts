import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHouse } from '@plein/house';
import type { Community } from '@plein/kernel/server';
import { PostsImport } from './posts/posts-import.service';
import { repaired } from './posts/repair';

const house = openHouse();
const importer = () => new PostsImport(house.db);

const SEARCH = `query ($text: String!) { search(text: $text) { hits { id title } } }`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plein-import-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const furnish = async (name: string) => {
  const [anna] = await house.people('Anna');
  const community: Community = await house.community(name, { owner: [anna!] });
  return {
    anna: anna!,
    community,
    place: { community, audience: 'everyone', owner: { personId: anna!.id } } as const,
  };
};
const file = async (...lines: (object | string | Buffer)[]) => {
  const name = path.join(folder, 'posts.jsonl');
  const bytes = lines.map((line) =>
    Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
  );
  await writeFile(name, Buffer.concat(bytes.flatMap((line) => [line, Buffer.from('\n')])));
  return name;
};
const one = async (sql: string, ...values: unknown[]) =>
  (await house.db.rows<{ n: number }>(sql, values))[0]!.n;
const stored = (community: Community) =>
  house.db.rows<{ kind: string; text: string; name: string; comment_count: number; created_at: Date }>(
    `SELECT c.kind, c.text, p.name, c.comment_count, c.created_at FROM content c JOIN person p ON p.id = c.author_id
      WHERE c.community_id = $1 ORDER BY c.id`,
    [community.id],
  );

it('brings authors, threads, answers, topics and dates, findable and without a bell', async () => {
  const { anna, community, place } = await furnish('Posts');
  const name = await file(
    {
      author: 'Jan de Wit',
      text: 'Eerste #koffie',
      thread: 'Bonen',
      created_at: '2018-04-12T20:15:20Z',
      group: 'Keuken',
    },
    { author: 'Els', text: 'Tweede', thread: 'Bonen', created_at: '2018-04-12T20:15:20Z' },
    {
      author: 'Els',
      id: '1',
      kind: 'question',
      title: 'Waarom?',
      text: 'Waarom zurig?',
      tags: ['espresso machine'],
    },
    { author: 'Jan de Wit', id: 2, parent_id: '1', text: 'Te kort gebrand' },
    { author: 'Jan de Wit', parent_id: '99', text: 'Verdwaald' },
    { author: 'Els', text: 'Gelijk', created_at: '1970-01-01T00:00:00Z' },
    { author: 'Els', text: 'Gelijk', created_at: '1970-01-01T00:00:00Z' },
  );

  const report = await importer().run(name, place);

  expect(report.counts).toEqual({
    posts: { created: 5, changed: 0, unchanged: 0, skipped: 0 },
    comments: { created: 2, changed: 0, unchanged: 0, skipped: 0 },
    people: { created: 2, changed: 0, unchanged: 0, skipped: 0 },
  });
  expect(await stored(community)).toMatchObject([
    { text: 'Gelijk', created_at: new Date(0) },
    { text: 'Gelijk' },
    {
      kind: 'post',
      text: 'Eerste #koffie',
      name: 'Jan de Wit',
      comment_count: 1,
      created_at: new Date('2018-04-12T20:15:20Z'),
    },
    { kind: 'comment', text: 'Tweede', name: 'Els' },
    { kind: 'post', text: 'Waarom?\nWaarom zurig?\n#espresso-machine', comment_count: 1 },
    { kind: 'comment', text: 'Te kort gebrand' },
    { kind: 'post', text: 'Verdwaald' },
  ]);
  expect(report.left).toEqual([
    { where: 'posts.jsonl:5', what: 'parent 99', why: expect.stringContaining('not in the file') },
  ]);
  const people = `FROM person p JOIN imported i ON i.target_id = p.id AND i.kind = 'person' WHERE i.community_id = $1`;
  expect(await one(`SELECT count(*)::int AS n ${people} AND p.status = 'imported'`, community.id)).toBe(2);
  expect(
    await one(
      `SELECT count(*)::int AS n ${people} AND EXISTS (SELECT FROM credential c WHERE c.person_id = p.id)`,
      community.id,
    ),
  ).toBe(0);
  const { search } = await house.ask(anna, SEARCH, { text: 'zurig' });
  expect(search.hits.map(({ title }: { title: string }) => title)).toHaveLength(1);

  const again = await importer().run(name, place);
  expect(Object.values(again.counts).map(({ created, changed }) => created + changed)).toEqual([0, 0, 0]);
  await house.settle();
  expect(await one('SELECT count(*)::int AS n FROM notification')).toBe(0);
  expect(
    await one(`SELECT count(*)::int AS n FROM fact WHERE name LIKE '%post%' OR name LIKE '%comment%'`),
  ).toBe(0);
});

it('gives a post with a number of its own its new text', async () => {
  const { community, place } = await furnish('Changed');
  await importer().run(
    await file({ author: 'A', id: 1, text: 'oud' }, { author: 'A', id: 2, text: 'zelfde' }),
    place,
  );
  const report = await importer().run(
    await file({ author: 'A', id: 1, text: 'nieuw' }, { author: 'A', id: 2, text: 'zelfde' }),
    place,
  );
  expect(report.counts['posts']).toEqual({ created: 0, changed: 1, unchanged: 1, skipped: 0 });
  expect((await stored(community)).map(({ text }) => text).sort()).toEqual(['nieuw', 'zelfde']);
});

it('passes over hostile lines, says why, and brings the rest', async () => {
  const { community, place } = await furnish('Hostile');
  const report = await importer().run(
    await file(
      { author: 'Goed', text: 'Goed <script>alert(1)</script>' },
      'geen json',
      '[1]',
      '"x"',
      'null',
      '{"author":"A","text":"a\u0000b"}',
      { author: 'A', text: 'a\u0000b' },
      { author: 'A', text: '' },
      { text: 'geen auteur' },
      { author: '\u200b', text: 'x' },
      { author: { a: 1 }, text: 'x' },
      { author: 'A', text: 'x', created_at: 'ooit' },
      { author: 'A', text: 'x', created_at: '2999-01-01' },
      { author: 'A', text: 'x'.repeat(15_000) },
      { author: 'A', text: 'y'.repeat(10_000_000) },
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      { author: 'A', text: 'Rond', id: 'r1', parent_id: 'r2' },
      { author: 'A', text: 'Rond 2', id: 'r2', parent_id: 'r1' },
      '{"__proto__":{"author":"P"},"text":"p"}',
    ),
    place,
  );
  expect(
    report.left
      .filter(({ what }) => what === 'the line')
      .map(({ where, why }) => `${where.split(':')[1]} ${why}`),
  ).toEqual([
    '2 it is not JSON',
    '3 it is not a JSON object',
    '4 it is not a JSON object',
    '5 it is not a JSON object',
    '6 it is not JSON',
    '7 its text holds signs that are no text',
    '8 it has no text',
    '9 it has no author',
    '10 the name of its author cannot be one',
    '11 its author is not a text',
    '12 its date is none',
    '13 its date is in the future',
    '14 it is longer than a post may be',
    '15 it is longer than 1000000 bytes',
    '16 it is not UTF-8',
    '19 it has no author',
  ]);
  expect((await stored(community)).map(({ text }) => text).sort()).toEqual([
    'Goed <script>alert(1)</script>',
    'Rond',
    'Rond 2',
  ]);
});

it('turns text back that was decoded twice, and leaves other text alone', () => {
  expect(repaired('125 miljoen, dat is â\u0082¬45 en Ã«')).toBe('125 miljoen, dat is €45 en ë');
  expect(repaired('Één â, ÃƒX en 45€ ë ï')).toBe('Één â, ÃƒX en 45€ ë ï');
});

describe.each([
  ['apollo13.jsonl', 11_263, 0, 14],
  ['nl-tweedekamer.jsonl', 7, 877, 48],
])('%s', (name, posts, comments, people) => {
  const where = path.join('..', 'shared', 'data', 'posts', name);
  const given = existsSync(where) ? it : it.skip;
  given(
    'comes whole in seconds, and the second time nothing (needs ../shared/data)',
    async () => {
      const { community, place } = await furnish(name);
      const report = await importer().run(where, place);
      expect(report.counts).toMatchObject({
        posts: { created: posts, skipped: 0 },
        comments: { created: comments },
        people: { created: people },
      });
      expect(report.seconds).toBeLessThan(20);
      expect(await one('SELECT count(*)::int AS n FROM content WHERE community_id = $1', community.id)).toBe(
        posts + comments,
      );
      expect(
        await one('SELECT sum(comment_count)::int AS n FROM content WHERE community_id = $1', community.id),
      ).toBe(comments);
      const again = await importer().run(where, place);
      expect(again.counts).toMatchObject({
        posts: { created: 0, changed: 0, unchanged: posts },
        comments: { created: 0, changed: 0, unchanged: comments },
      });
      await house.settle();
      expect(await one('SELECT count(*)::int AS n FROM notification')).toBe(0);
    },
    60_000,
  );
});
