import { FileService } from '@plein/files/server';
import { openHouse } from '@plein/house';
import { demoSignIns, emptyEverything, fillDemo, isDemo, isEmpty } from './index';

const house = openHouse();
const now = new Date('2026-11-24T15:00:00Z');
const files = () => house.app.get(FileService, { strict: false });

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }`;
const count = async (sql: string) =>
  (await house.db.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]!.n;
const idsOfAll = async () =>
  (
    await house.db.rows<{ id: string }>('SELECT id FROM content UNION ALL SELECT id FROM person ORDER BY 1')
  ).map(({ id }) => id);

it('fills a house with months of talk, the same at every filling, and can begin anew', async () => {
  await emptyEverything(house.db);
  expect(await isEmpty(house.db)).toBe(true);
  const filled = await fillDemo(house.db, files(), now);
  expect(filled).toMatchObject({ people: 120, communities: 9 });
  expect(filled.posts).toBeGreaterThanOrEqual(200);
  expect(filled.comments).toBeGreaterThanOrEqual(500);
  expect(filled.pages).toBeGreaterThanOrEqual(40);
  expect(await isDemo(house.db)).toBe(true);
  const before = await idsOfAll();
  await emptyEverything(house.db);
  await fillDemo(house.db, files(), now);
  expect(await idsOfAll()).toEqual(before);
}, 60_000);

it('lets those in who are printed, each with what they may', async () => {
  for (const { email, password } of demoSignIns)
    expect((await house.ask(null, SIGN_IN, { input: { email, password } })).signIn.userErrors).toEqual([]);
});

it('holds together: whoever writes belongs there, nothing is later than now, every number is right', async () => {
  expect(await count(`content WHERE created_at > now() OR revised_at > now()`)).toBe(0);
  expect(
    await count(`content c WHERE audience = 'members' AND NOT EXISTS (
      SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = c.author_id)`),
  ).toBe(0);
  expect(
    await count(`content c WHERE comment_count <> (SELECT count(*) FROM content k WHERE k.root_id = c.id)`),
  ).toBe(0);
  expect(
    await count(`content c WHERE kind <> 'page' AND (SELECT coalesce(sum(v::int), 0) FROM jsonb_each_text(reaction_counts) AS e(k, v))
      <> (SELECT count(*) FROM reaction r WHERE r.content_id = c.id)`),
  ).toBe(0);
  expect(
    await count(
      `content c WHERE kind = 'page' AND revision <> (SELECT max(number) FROM content_revision v WHERE v.content_id = c.id)`,
    ),
  ).toBe(0);
  expect(
    await count(`content c WHERE kind = 'page' AND NOT EXISTS (
      SELECT FROM role_assignment r WHERE r.scope_id = c.id AND r.role = 'owner')`),
  ).toBe(0);
  expect(
    await count(
      `content_link l WHERE kind = 'page' AND NOT EXISTS (SELECT FROM content c WHERE c.id::text = l.target)`,
    ),
  ).toBe(0);
});

it('looks lived in: pictures, nine versions of a page, a gap, people at the door, news for who signs in', async () => {
  const pictures = await house.db.rows<{ text: string }>(
    `SELECT text FROM content c WHERE kind = 'post' AND EXISTS (
       SELECT FROM content_link l JOIN file f ON f.id::text = l.target WHERE l.content_id = c.id AND l.kind = 'file'
         AND f.width > 0 AND c.body::text ~ '"alt": ?"[^"]{20,}')`,
  );
  expect(pictures.length).toBeGreaterThanOrEqual(10);
  expect(await count(`content WHERE kind = 'page' AND revision >= 9`)).toBeGreaterThanOrEqual(1);
  expect(
    await count(`community c WHERE NOT EXISTS (SELECT FROM role_assignment r
      WHERE r.scope_id = c.id AND r.role = 'owner' AND r.ended_at IS NULL)`),
  ).toBe(1);
  expect(
    await count(`role_assignment r JOIN person p ON p.id = r.person_id
      WHERE r.scope = 'page' AND r.role = 'owner' AND r.ended_at IS NULL AND p.status <> 'active'`),
  ).toBeGreaterThanOrEqual(1);
  expect(await count(`membership_request WHERE kind = 'request'`)).toBe(3);
  expect(await count(`membership_request WHERE kind = 'invitation'`)).toBe(2);
  expect(await count('role_handover WHERE answered_at IS NULL')).toBe(1);
  for (const { name } of demoSignIns)
    expect([
      name,
      await count(
        `notification n JOIN person p ON p.id = n.person_id WHERE n.read_at IS NULL AND p.name = '${name}'`,
      ),
    ]).not.toEqual([name, 0]);
  expect(
    await count(`content WHERE kind <> 'page' AND text ~* 'lorem|\\mtest ?(post|bericht|message|page)'`),
  ).toBe(0);
});

it('keeps Dutch hours, and lets nobody speak in the same minute as another', async () => {
  expect(
    await count(`(SELECT 1 FROM content WHERE kind <> 'page' GROUP BY date_trunc('minute', created_at)
      HAVING count(DISTINCT author_id) > 1) AS crowded`),
  ).toBe(0);
  const hours = await house.db.rows<{ hour: number; n: number }>(
    `SELECT extract(hour FROM created_at AT TIME ZONE 'Europe/Amsterdam')::int AS hour, count(*)::int AS n
       FROM content WHERE kind = 'post' GROUP BY 1`,
  );
  const at = (from: number, to: number) =>
    hours.filter(({ hour }) => hour >= from && hour < to).reduce((sum, { n }) => sum + n, 0);
  expect(at(0, 6)).toBe(0);
  expect(at(7, 18)).toBeGreaterThan(at(0, 24) * 0.8);
});
