import http from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { House, eventually } from '@plein/house';
import pg from 'pg';
import { close } from './create-app';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(async () => house.close());

/** Works on the server besides our database. */
async function onServer(...statements: [string, unknown[]?][]): Promise<void> {
  const address = new URL(house.databaseUrl);
  address.pathname = '/postgres';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  for (const [text, values] of statements) await client.query(text, values);
  await client.end();
}

it('says so when the database is away, gives nothing away, and goes on as soon as it is back', async () => {
  const anna = await house.person('Anna');
  const name = new URL(house.databaseUrl).pathname.slice(1);
  const get = (url: string) => house.app.inject({ method: 'GET', url, headers: { cookie: anna.cookie } });
  const ask = () =>
    house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: anna.cookie },
      payload: JSON.stringify({ query: '{ feed(tab: "news") { edges { cursor } } }' }),
    });
  expect((await ask()).statusCode).toBe(200);
  await onServer(
    [`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`],
    ['SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]],
  );
  try {
    for (const answer of [await ask(), await ask(), await get(`/files/${anna.id}`)]) {
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '3']);
      expect(answer.body).not.toMatch(/plein_|127\.0|connect|\.ts|UNAUTHENTICATED/);
    }
    expect([(await get('/healthz')).statusCode, (await get('/readyz')).statusCode]).toEqual([200, 503]);
  } finally {
    await onServer([`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`]);
  }
  expect([(await ask()).statusCode, (await get('/readyz')).statusCode]).toEqual([200, 200]);
});

it('answers everyone who is inside before it closes, and turns nobody away half-way', async () => {
  const leaving = await House.open();
  const anna = await leaving.person('Anna');
  const address = await leaving.listen();
  const ask = async (query: string) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: anna.cookie },
      body: JSON.stringify({ query }),
    });
  const socket = await leaving.socket(anna);
  const lock = new pg.Client({ connectionString: leaving.databaseUrl });
  await lock.connect();
  await lock.query('BEGIN; LOCK TABLE follow');
  const slow = ask('mutation { topicFollow(topic: "traag", on: true) { topic { name } } }');

  const failed: string[] = [];
  let answered = 0;
  // As a browser or a proxy: each has one line, and whoever hears that it ends here goes elsewhere.
  const visitor = async (): Promise<void> => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let isWelcome = true; isWelcome; answered++) {
      const answer = await onLine(agent, `${address}/graphql`, anna.cookie, '{ me { language } }');
      if (answer.failed !== undefined) return void failed.push(answer.failed);
      if (answer.status !== 200 || !answer.text.includes('"nl"')) failed.push(`${answer.status}`);
      isWelcome = answer.connection !== 'close';
    }
  };
  const visitors = Array.from({ length: 10 }, visitor);
  await eventually(() => answered > 50, 10_000);
  const closed = close(leaving.app);
  await Promise.all(visitors);
  await lock.query('COMMIT');
  await lock.end();
  expect(await (await slow).json()).toEqual({ data: { topicFollow: { topic: { name: 'traag' } } } });
  await closed;
  expect([failed, socket.connected]).toEqual([[], false]);
  await expect(ask('{ setup }')).rejects.toThrow();
  await leaving.drop();
}, 60_000);

interface Answer {
  status: number | undefined;
  connection: string | undefined;
  text: string;
  failed?: string;
}

/** Asks over the lines of an agent; fetch shares its lines among all who ask, and opens new ones unasked. */
function onLine(agent: http.Agent, url: string, cookie: string, query: string): Promise<Answer> {
  const nothing = { status: undefined, connection: undefined, text: '' };
  return new Promise((resolve) => {
    const fails = (error: Error) => resolve({ ...nothing, failed: error.message });
    http
      .request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json', cookie } })
      .on('error', fails)
      .on('response', (response) => {
        const { statusCode: status, headers } = response;
        void readText(response).then(
          (text) => resolve({ status, connection: headers.connection, text }),
          fails,
        );
      })
      .end(JSON.stringify({ query }));
  });
}
