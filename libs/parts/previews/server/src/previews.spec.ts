import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { topicOf } from '@plein/contract';
import { type Guest, House, eventually, said } from '@plein/house';
import { Limits, clock, newId } from '@plein/platform/server';
import { pagesPerHour } from './preview.service';

/** Somebody else's site. Each address answers with what a test put there; the rest is not found. */
const pages = new Map<string, string | { status: number }>();
const asked: http.IncomingMessage[] = [];
const site = http.createServer((request, answer) => {
  asked.push(request);
  const page = pages.get(request.url!) ?? { status: 404 };
  if (typeof page === 'string')
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  else answer.writeHead(page.status, { 'content-type': 'text/html' }).end('<title>Mis</title>');
});
/** The house's own server that nobody allowed. */
let hits = 0;
const canary = http.createServer((_, answer) => answer.end(String(++hits)));

const open = (one: http.Server) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
const hostOf = (one: http.Server) => `127.0.0.1:${(one.address() as AddressInfo).port}`;
const appUrl = 'http://plein.example';
let house: House;
beforeAll(async () => {
  await Promise.all([open(site), open(canary)]);
  house = await House.open({ LINK_PREVIEWS: '1', LINK_PREVIEWS_ALLOW: hostOf(site), APP_URL: appUrl });
}, 60_000);
afterAll(async () => {
  await house?.close();
  for (const one of [site, canary]) {
    one.close();
    one.closeAllConnections();
  }
  expect(hits).toBe(0);
});
const { now } = clock;
afterEach(() => {
  clock.now = now;
});

/** An address of that site with this page at it. */
function put(page: string | { status: number }, path = `/${newId()}`): string {
  pages.set(path, page);
  return `http://${hostOf(site)}${path}`;
}
const timesAsked = (url: string) => asked.filter((one) => `http://${hostOf(site)}${one.url}` === url).length;

const PUBLISH = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`;
const REVISE = `mutation ($id: ID!, $input: PostReviseInput!) { postRevise(id: $id, input: $input) { userErrors { code } } }`;
const POST = `query ($id: ID!) { post(id: $id) { preview { url title site description } } }`;
const FEED = `{ feed(tab: "for-you", first: 20) { edges { node { id preview { url title site description } } } } }`;
const LEAVE_OUT = `mutation ($id: ID!, $leftOut: Boolean!) {
  postPreviewLeaveOut(id: $id, leftOut: $leftOut) { post { preview { title } } userErrors { code } } }`;

const publish = async (as: Guest, text: string, more: object = {}): Promise<string> => {
  const { postPublish } = await house.ask(as, PUBLISH, { input: { body: said(text), ...more } });
  await house.settle();
  return postPublish.post.id as string;
};
const ofPost = async (as: Guest, id: string) => (await house.ask(as, POST, { id }))['post']?.preview;
const inFeed = async (as: Guest, id: string) => {
  const { feed } = await house.ask(as, FEED);
  return feed.edges.find(({ node }: any) => node.id === id)?.node.preview;
};

it('shows beneath a post what the page says of itself, to who may read the post', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const closed = await house.community('Besloten', { kind: 'closed', member: [anna!, ben!] });
  const url = put(`<title>Gist &amp; meel</title><meta property="og:site_name" content="De Bakker">
    <meta name="description" content="Hoe brood rijst.">`);
  const id = await publish(anna!, `Lees dit: ${url}#stap-2 en dan https://elders.example/`, {
    communityId: closed.id,
  });
  const preview = {
    url: `${url}#stap-2`,
    title: 'Gist & meel',
    site: 'De Bakker',
    description: 'Hoe brood rijst.',
  };
  expect(await inFeed(ben!, id)).toEqual(preview);
  expect(await ofPost(ben!, id)).toEqual(preview);
  expect(await ofPost(eve!, id)).toBeUndefined();
  expect(await inFeed(eve!, id)).toBeUndefined();
  const question = asked.at(-1)!;
  expect(JSON.stringify(question.rawHeaders)).not.toMatch(/anna|cookie|referer|origin|plein\.example/i);
});

it('fetches once a day, however many posts link there', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const url = put('<title>Eén keer</title>');
  const ids = [
    await publish(anna!, url),
    await publish(ben!, `Ook ${url}`),
    await publish(ben!, `${url}#anders`),
  ];
  for (const id of ids) expect((await inFeed(anna!, id)).title).toBe('Eén keer');
  expect(timesAsked(url)).toBe(1);
  put('<title>Morgen</title>', new URL(url).pathname);
  const later = new Date(Date.now() + 25 * 3_600_000);
  clock.now = () => later;
  await publish(anna!, `Weer ${url}`);
  expect(timesAsked(url)).toBe(2);
  expect((await inFeed(anna!, ids[0]!)).title).toBe('Morgen');
});

it('leaves a page that failed alone for an hour, and keeps what it said before', async () => {
  const anna = await house.person('Anna');
  const url = put({ status: 500 });
  const id = await publish(anna, url);
  await publish(anna, url);
  expect(timesAsked(url)).toBe(1);
  expect(await inFeed(anna, id)).toBeNull();
  put('<title>Beter</title>', new URL(url).pathname);
  const hourLater = new Date(Date.now() + 61 * 60_000);
  clock.now = () => hourLater;
  await publish(anna, url);
  expect((await inFeed(anna, id)).title).toBe('Beter');
  put({ status: 500 }, new URL(url).pathname);
  const dayLater = new Date(Date.now() + 27 * 3_600_000);
  clock.now = () => dayLater;
  await publish(anna, url);
  expect(timesAsked(url)).toBe(3);
  expect((await ofPost(anna, id)).title).toBe('Beter');
  const [row] = await house.db.rows('SELECT problem, failed_at FROM link_preview WHERE url = $1', [url]);
  expect(row).toEqual({ problem: 'status', failed_at: dayLater });
});

it('changes with the first link of the post, and goes with it', async () => {
  const anna = await house.person('Anna');
  const [one, two] = [put('<title>Een</title>'), put('<title>Twee</title>')];
  const id = await publish(anna, one);
  const revise = async (text: string) => {
    await house.ask(anna, REVISE, { id, input: { body: said(text) } });
    await house.settle();
    return (await inFeed(anna, id))?.title;
  };
  expect(await revise(`${two} en ${one}`)).toBe('Twee');
  expect(await revise('Zonder link')).toBeUndefined();
  expect(await revise(`Toch ${one}`)).toBe('Een');
  await house.ask(anna, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id });
  expect(await inFeed(anna, id)).toBeUndefined();
});

it('is left out by who may revise the post, for this link, until they change their mind', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const [one, two] = [put('<title>Een</title>'), put('<title>Twee</title>')];
  const [id, other] = [await publish(anna!, one), await publish(ben!, one)];
  const leaveOut = (as: Guest, leftOut: boolean) => house.ask(as, LEAVE_OUT, { id, leftOut });
  expect((await leaveOut(ben!, true)).errors).toEqual(['FORBIDDEN']);
  expect((await leaveOut(anna!, true))['postPreviewLeaveOut'].post.preview).toBeNull();
  await leaveOut(anna!, true);
  expect(await inFeed(ben!, id)).toBeNull();
  expect((await inFeed(ben!, other)).title).toBe('Een');
  await house.ask(anna!, REVISE, { id, input: { body: said(two) } });
  await house.settle();
  expect((await inFeed(ben!, id)).title).toBe('Twee');
  await house.ask(anna!, REVISE, { id, input: { body: said(one) } });
  expect(await inFeed(ben!, id)).toBeNull();
  expect((await leaveOut(anna!, false))['postPreviewLeaveOut'].post.preview).toEqual({ title: 'Een' });
  expect((await inFeed(ben!, id)).title).toBe('Een');
});

it('is not fetched for a post that comes without, until its author wants it', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const url = put('<title>Stil</title>');
  const poll = { options: ['Ja', 'Nee'], hidesResult: false, isAnonymous: false, isMultiple: false };
  const id = await publish(anna!, url, { preview: false });
  const voted = await publish(anna!, url, { preview: false, postType: 'poll', poll });
  await publish(anna!, 'Zonder link', { preview: false });
  expect(timesAsked(url)).toBe(0);
  await publish(ben!, url);
  expect([await inFeed(ben!, id), await inFeed(ben!, voted)]).toEqual([null, null]);
  await house.ask(anna!, LEAVE_OUT, { id, leftOut: false });
  expect((await inFeed(ben!, id)).title).toBe('Stil');
  const other = put('<title>Toch</title>');
  const late = await publish(anna!, other, { preview: false });
  await house.ask(anna!, LEAVE_OUT, { id: late, leftOut: false });
  await house.settle();
  expect((await inFeed(ben!, late)).title).toBe('Toch');
  expect(timesAsked(other)).toBe(1);
});

it.each([
  ['a server of the house', () => `http://${hostOf(canary)}/`],
  ['this machine by its name', () => `http://localhost:${new URL(`http://${hostOf(site)}`).port}/`],
  ['the keys of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
  ['its own pages', () => `${appUrl}/p/1`],
  ['somebody with a password', () => `http://name:word@${hostOf(site)}/`],
  ['a link in code', () => ''],
])('does not fetch %s', async (_, address) => {
  const anna = await house.person('Anna');
  const before = asked.length;
  const text = (words: string, marks: object[] = []) => ({ type: 'text', text: words, marks });
  const url = put('<title>Code</title>');
  const inCode = {
    type: 'doc',
    content: [
      { type: 'codeBlock', content: [text(url)] },
      { type: 'paragraph', content: [text(url, [{ type: 'code' }])] },
    ],
  };
  const id = await publish(anna, address(), address() ? {} : { body: inCode });
  expect(asked).toHaveLength(before);
  expect(hits).toBe(0);
  expect(await inFeed(anna, id)).toBeNull();
});

it('tells the author alone that it came', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const place = await house.community('Plek', { member: [anna!, ben!] });
  const [hers, his] = [await house.socket(anna!), await house.socket(ben!)];
  await hers.emitWithAck('watch', topicOf.person(anna!.id));
  await his.emitWithAck('watch', topicOf.community(place.id));
  const id = await publish(anna!, put('<title>Daar</title>'), { communityId: place.id });
  const heard = (socket: typeof hers) => socket.heard.map(({ name }) => name);
  await eventually(() => heard(hers).includes('post.previewed'));
  expect(hers.heard.find(({ name }) => name === 'post.previewed')).toMatchObject({ id });
  await eventually(() => heard(his).includes('post.published'));
  expect(heard(his)).not.toContain('post.previewed');
});

it('takes its time for who links to very much', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const limit = house.app.get(Limits).of('link-previews', pagesPerHour, 3_600);
  await Promise.all(Array.from({ length: pagesPerHour }, () => limit.count(anna!.id)));
  const [hers, his] = [put('<title>Later</title>'), put('<title>Nu</title>')];
  await publish(anna!, hers);
  await publish(ben!, his);
  expect([timesAsked(hers), timesAsked(his)]).toEqual([0, 1]);
  await house.db.rows('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await house.settle();
  expect(timesAsked(hers)).toBe(1);
});

it('costs a page of posts one question, however many previews, and none when nothing links', async () => {
  const anna = await house.person('Anna');
  const read = async (links: number) => {
    const { id } = await house.community('Links', { member: [anna] });
    for (let n = 0; n < 3; n++)
      await publish(anna, n < links ? `${n} ${put(`<title>Pagina ${n}</title>`)}` : 'Zonder', {
        communityId: id,
      });
    const page = `query ($id: ID!) { communityPosts(communityId: $id, first: 3) { edges { node { preview { title } } } } }`;
    await house.ask(anna, page, { id });
    let seen = 0;
    const statements = await house.statements(async () => {
      const { communityPosts } = await house.ask(anna, page, { id });
      seen = communityPosts.edges.filter(({ node }: any) => node.preview).length;
    });
    return { seen, statements: statements.length };
  };
  const without = await read(0);
  expect(without.seen).toBe(0);
  expect(await read(1)).toEqual({ seen: 1, statements: without.statements + 1 });
  expect(await read(3)).toEqual({ seen: 3, statements: without.statements + 1 });
});

it('fetches nothing when that is off', async () => {
  const off = await House.open({ LINK_PREVIEWS: '0', LINK_PREVIEWS_ALLOW: hostOf(site) });
  try {
    const anna = await off.person('Anna');
    const url = put('<title>Uit</title>');
    await off.ask(anna, PUBLISH, { input: { body: said(url) } });
    await off.settle();
    expect(timesAsked(url)).toBe(0);
    expect((await off.ask(anna, '{ linkPreviews }'))['linkPreviews']).toBe(false);
    expect((await house.ask(await house.person('Ben'), '{ linkPreviews }'))['linkPreviews']).toBe(true);
  } finally {
    await off.close();
  }
});
