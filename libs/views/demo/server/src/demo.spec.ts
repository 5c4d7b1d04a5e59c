import { openHouse } from '@plein/house';
import { demoSignIns, emptyEverything, fillDemo, isDemo, isEmpty } from './index';

const house = openHouse();
const now = new Date('2026-11-24T15:00:00Z');

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
  const filled = await fillDemo(house.db, now);
  expect(filled).toMatchObject({ people: 120, communities: 9 });
  expect(filled.posts).toBeGreaterThanOrEqual(200);
  expect(filled.comments).toBeGreaterThanOrEqual(500);
  expect(filled.pages).toBeGreaterThanOrEqual(40);
  expect(await isDemo(house.db)).toBe(true);
  const before = await idsOfAll();
  await emptyEverything(house.db);
  await fillDemo(house.db, now);
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
