import { type Guest, openHouse, said } from '@plein/house';
import { Db } from '@plein/platform/server';

const house = openHouse();
const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;

const publish = async (as: Guest, text: string, communityId?: string): Promise<string> =>
  (await house.ask(as, POST, { input: { body: said(text), communityId } })).postPublish.post.id;
const make = async (as: Guest): Promise<string> => {
  const { feedAddressMake } = await house.ask(as, 'mutation { feedAddressMake { address } }');
  return new URL(feedAddressMake.address).pathname;
};
const read = (url: string, headers: Record<string, string> = {}) =>
  house.app.getHttpAdapter().getInstance().inject({ url, headers });

it('gives what Following shows, with nothing in it that is markup', async () => {
  const [anna, ben] = await house.people('Anna <b>', 'Ben');
  const closed = await house.community('A & B', { kind: 'closed', member: [anna!, ben!] });
  const other = await house.community('Elders', { kind: 'closed', member: [anna!] });
  const id = await publish(anna!, '<script>alert(1)</script> ]]> & "hallo"', closed.id);
  await publish(anna!, 'Niet voor Ben', other.id);
  const answer = await read(await make(ben!));
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('private, no-cache');
  expect(answer.body).toContain(`/p/${id}`);
  expect(answer.body).not.toContain('<script');
  expect(answer.body).not.toContain('<b>');
  // Twice: once as HTML, and that again as text in XML.
  expect(answer.body).toContain('&#38;#60;script&#38;#62;');
  expect(answer.body).not.toContain('Niet voor Ben');
});

it('gives the same as RSS, by the same key', async () => {
  const [anna, ben] = await house.people('Anna & Co', 'Ben');
  const community = await house.community('A & B', { kind: 'closed', member: [anna!, ben!] });
  const id = await publish(anna!, '<script>alert(1)</script> ]]> & "hallo"', community.id);
  const url = `${await make(ben!)}/rss`;
  const answer = await read(url);
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
    200,
    'application/rss+xml; charset=utf-8',
    'private, no-cache',
  ]);
  const text = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(item)?.[1];
  const [, item = ''] = answer.body.split('<item>');
  expect(answer.body.split('<item>')).toHaveLength(2);
  expect(text('guid')).toBe(`urn:uuid:${id}`);
  expect(text('link')).toMatch(new RegExp(`^https?://.+/p/${id}$`));
  expect([text('dc:creator'), text('category')]).toEqual(['Anna &#38; Co', 'A &#38; B']);
  expect(text('title')).toBe('&#60;script&#62;alert(1)&#60;/script&#62; ]]&#62; &#38; &#34;hallo&#34;');
  expect(text('description')).toContain('&#38;#60;script&#38;#62;');
  expect(Date.parse(text('pubDate')!)).toBeGreaterThan(Date.now() - 60_000);
  expect((await read(url, { 'if-none-match': String(answer.headers['etag']) })).statusCode).toBe(304);
  await house.ask(ben!, 'mutation { feedAddressRevoke { done } }');
  expect((await read(url)).statusCode).toBe(404);
});

it('sends it again only when it changed', async () => {
  const [anna] = await house.people('Anna');
  const url = await make(anna!);
  const first = await read(url);
  const again = await read(url, { 'if-none-match': String(first.headers['etag']) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  await publish(anna!, 'Iets nieuws');
  expect((await read(url, { 'if-none-match': String(first.headers['etag']) })).statusCode).toBe(200);
});

it('is over at once when it is revoked, replaced, when its holder is suspended or leaves a place', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const closed = await house.community('Besloten', { kind: 'closed', member: [anna!, ben!] });
  const id = await publish(anna!, 'Onder ons', closed.id);
  const first = await make(ben!);
  expect((await read(first)).body).toContain(id);
  const second = await make(ben!);
  expect((await read(first)).statusCode).toBe(404);
  await house.ask(ben!, 'mutation ($id: ID!) { membershipLeave(communityId: $id) { userErrors { code } } }', {
    id: closed.id,
  });
  expect((await read(second)).body).not.toContain(id);
  const db = house.app.get(Db);
  await db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [ben!.id]);
  expect((await read(second)).statusCode).toBe(404);
  await db.rows(`UPDATE person SET status = 'active' WHERE id = $1`, [ben!.id]);
  expect((await read(second)).statusCode).toBe(200);
  await house.ask(ben!, 'mutation { feedAddressRevoke { done } }');
  expect((await read(second)).statusCode).toBe(404);
  expect((await house.ask(ben!, '{ feedAddressSince }')).feedAddressSince).toBeNull();
});

it('keeps no key that could be read from the database, and limits how often it is asked', async () => {
  const [anna] = await house.people('Anna');
  const url = await make(anna!);
  const rows = await house.app
    .get(Db)
    .rows<object>('SELECT * FROM feed_address WHERE person_id = $1', [anna!.id]);
  expect(JSON.stringify(rows)).not.toContain(url.split('/').at(-1));
  const codes = new Set<number>();
  for (let n = 0; n < 61; n++) codes.add((await read(url)).statusCode);
  expect([...codes]).toEqual([200, 429]);
});
