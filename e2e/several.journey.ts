import { setTimeout as pause } from 'node:timers/promises';
import { type PresenceNews, type Signal, type TypingNews, livePath, topicOf } from '@plein/contract';
import { expect, test } from '@playwright/test';
import { Redis } from 'ioredis';
import { type Socket, io } from 'socket.io-client';
import { newId } from '../libs/platform/web/src/client/newId';
import { type Part, type Somebody, ask, openSeveral } from './several';

const PUBLISH = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`;

const said = (text: string, mentioned?: Somebody) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        ...(mentioned ? [{ type: 'mention', attrs: { id: mentioned.id, label: mentioned.name } }] : []),
        { type: 'text', text: ` ${text}` },
      ],
    },
  ],
});

/** How often a process is killed in the middle of its work; fewer while one works on this. */
const mostKills = Number(process.env['KILLS'] ?? 100);

type Several = Awaited<ReturnType<typeof openSeveral>>;

/** Opens the processes for the journeys that stand together. */
function several(options: Parameters<typeof openSeveral>[0]): () => Several {
  let plein: Several | undefined;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    plein = await openSeveral(options);
  });
  test.afterAll(async () => plein?.close());
  return () => plein!;
}

for (const [line, withRedis] of [
  ['with PostgreSQL alone', false],
  ['with Redis beside it', true],
] as const)
  test.describe(line, () => {
    const those = several({ withRedis });

    test('what happens at one process is known at the other within half a second, and each thing once', async () => {
      test.setTimeout(120_000);
      const plein = those();
      const [anna, ben] = [await plein.person('Anna'), await plein.person('Ben')];
      const heard = new Map<string, number[]>();
      const sockets = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const socket = await watching(plein.other, ben, topicOf.square);
          socket.on('signal', ({ name, id }: Signal) => {
            if (name === 'post.published') heard.set(id, [...(heard.get(id) ?? []), performance.now()]);
          });
          return socket;
        }),
      );
      const sent = new Map<string, number>();
      for (let nr = 0; nr < 200; nr++) {
        const id = newId();
        sent.set(id, performance.now());
        await ask(plein.one, anna, PUBLISH, { input: { id, body: said(`nr ${nr}`) } });
      }
      await expect.poll(() => heard.size).toBe(sent.size);
      await pause(500);
      for (const socket of sockets) socket.disconnect();
      expect([...heard.values()].map((times) => times.length)).toEqual(Array(sent.size).fill(sockets.length));
      const waits = [...heard].map(([id, times]) => Math.max(...times) - sent.get(id)!).sort((a, b) => a - b);
      expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(500);
    });

    test('who is online at one process and who types there is seen at the other', async () => {
      const plein = those();
      const [anna, ben] = [await plein.person('Anna'), await plein.person('Ben')];
      const rootId = newId();
      await ask(plein.one, anna, PUBLISH, { input: { id: rootId, body: said('Wie is er?') } });
      const passedOn = await throughPostgres(plein);
      const watcher = await watching(plein.other, ben, topicOf.content(rootId));
      const { seen, typed } = lookingAt(watcher);
      expect(await watcher.emitWithAck('look', [anna.id])).toEqual([]);
      const desk = await watching(plein.one, anna, topicOf.content(rootId));
      await expect.poll(() => seen).toEqual([{ id: anna.id, isHere: true }]);
      desk.emit('typing', rootId, true);
      await expect.poll(() => typed).toEqual([{ rootId, personId: anna.id, isOn: true }]);
      desk.disconnect();
      await expect.poll(() => seen.at(-1)?.isHere, { timeout: 30_000 }).toBe(false);
      watcher.disconnect();
      expect(passedOn.length > 0).toBe(!withRedis);
    });

    test('whoever guesses at two doors is stopped at both', async () => {
      const plein = those();
      const email = `doelwit-${newId()}@plein.example`;
      expect(await guesses(plein, email)).toEqual([...Array(10).fill(200), 429, 429]);
      const { rows } = await plein.database.query(`SELECT FROM rate_limit WHERE key LIKE 'account:%' || $1`, [
        email,
      ]);
      expect(rows).toHaveLength(withRedis ? 0 : 1);
    });
  });

test.describe('with Redis that breaks', () => {
  const those = several({ withRedis: true });

  test('nothing is lost, and limits hold, while it is gone and when it is back', async () => {
    test.setTimeout(180_000);
    const plein = those();
    const [anna, ben] = [await plein.person('Anna'), await plein.person('Ben')];
    const watcher = await watching(plein.other, ben, topicOf.square);
    const heard = new Map<string, number>();
    watcher.on('signal', ({ name, id }: Signal) => {
      if (name === 'post.published') heard.set(id, (heard.get(id) ?? 0) + 1);
    });
    const { seen } = lookingAt(watcher);
    await watcher.emitWithAck('look', [anna.id]);
    const desk = await watching(plein.one, anna, topicOf.square);
    const isHere = () => seen.at(-1)?.isHere;
    await expect.poll(isHere).toBe(true);

    let isOver = false;
    const sent: string[] = [];
    const writing = (async () => {
      while (!isOver) {
        const id = newId();
        await ask(plein.one, anna, PUBLISH, { input: { id, body: said('Gaat gewoon door.') } });
        sent.push(id);
        await pause(20);
      }
    })();

    await plein.redis!.stop();
    desk.emit('away', true);
    await expect.poll(isHere, { timeout: 30_000 }).toBe(false);
    const email = `doelwit-${newId()}@plein.example`;
    expect(await guesses(plein, email)).toEqual([...Array(10).fill(200), 429, 429]);

    await plein.redis!.start();
    const again = `doelwit-${newId()}@plein.example`;
    await expect
      .poll(
        async () => {
          await guesses(plein, again, 1);
          return countedInRedis(plein.redis!.url, again);
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    desk.emit('away', false);
    await expect.poll(isHere, { timeout: 30_000 }).toBe(true);

    isOver = true;
    await writing;
    await expect.poll(() => sent.filter((id) => !heard.has(id))).toEqual([]);
    expect([...heard.values()].filter((times) => times !== 1)).toEqual([]);
    for (const socket of [watcher, desk]) socket.disconnect();
  });
});

test.describe('whatever happens to a process', () => {
  const those = several({});

  test('who was there through a process that is killed is there no more after a while', async () => {
    test.setTimeout(120_000);
    const plein = those();
    const [anna, ben] = [await plein.person('Anna'), await plein.person('Ben')];
    const watcher = await watching(plein.other, ben, topicOf.square);
    const { seen } = lookingAt(watcher);
    await watcher.emitWithAck('look', [anna.id]);
    const desk = await watching(plein.one, anna, topicOf.square, { reconnection: false });
    await expect.poll(() => seen.at(-1)?.isHere).toBe(true);
    await plein.one.stop('SIGKILL');
    await expect.poll(() => seen.at(-1)?.isHere, { timeout: 60_000 }).toBe(false);
    // What comes in its place is heard from the beginning.
    await plein.one.start();
    const again = await watching(plein.one, anna, topicOf.square);
    await expect.poll(() => seen.at(-1)?.isHere, { timeout: 30_000 }).toBe(true);
    for (const socket of [watcher, desk, again]) socket.disconnect();
  });

  test('kill -9 a hundred times loses nothing that was acknowledged, and leaves nothing half', async () => {
    test.setTimeout(900_000);
    const plein = those();
    const writers: Somebody[] = [];
    for (const name of ['Anna', 'Bo', 'Carla', 'Dirk']) writers.push(await plein.person(name));
    const mentioned = await plein.person('Mentioned');
    const ledger: string[] = [];
    const tried: string[] = [];
    let isOver = false;

    // Each writes on, and sends again what was not acknowledged: to whom it is, by chance.
    const write = async (writer: Somebody) => {
      while (!isOver) {
        const id = newId();
        tried.push(id);
        while (!(await isAcknowledged(writer, id))) await pause(20);
        ledger.push(id);
        await pause(10);
      }
    };
    const isAcknowledged = async (writer: Somebody, id: string) => {
      const api = Math.random() < 0.5 ? plein.one : plein.other;
      try {
        const input = { id, body: said('Dit is bewaard.', mentioned) };
        const { postPublish } = await ask(api, writer, PUBLISH, { input });
        return postPublish.post.id === id;
      } catch {
        return false;
      }
    };
    const writing = writers.map(write);

    const slowest: number[] = [];
    let kills = 0;
    const killAgainAndAgain = async (part: Part) => {
      while (kills < mostKills) {
        kills++;
        await pause(Math.random() * 400);
        await part.stop('SIGKILL');
        const from = performance.now();
        await part.start();
        slowest.push(performance.now() - from);
      }
    };
    await Promise.all(plein.all.map(killAgainAndAgain));
    isOver = true;
    await Promise.all(writing);

    expect(slowest.length).toBeGreaterThanOrEqual(mostKills);
    const rows = async <Row>(sql: string, values: unknown[] = []) =>
      (await plein.database.query(sql, values)).rows as Row[];
    const saved = await rows<{ id: string; facts: string; links: string }>(
      `SELECT c.id, (SELECT count(*) FROM fact f WHERE f.subject_id = c.id AND f.name = 'post.published') AS facts,
            (SELECT count(*) FROM content_link l WHERE l.content_id = c.id AND l.kind = 'mention') AS links
       FROM content c WHERE c.id = ANY($1::uuid[])`,
      [tried],
    );
    const byId = new Map(saved.map((row) => [row.id, row]));
    expect(ledger.filter((id) => !byId.has(id))).toEqual([]);
    expect(saved.filter(({ facts, links }) => facts !== '1' || links !== '1')).toEqual([]);

    // The bell rings for every one of them, once, also for those whose job died with its worker.
    const bells = () =>
      rows<{ id: string; times: string }>(
        `SELECT content_id AS id, count(*) AS times FROM notification WHERE person_id = $1 GROUP BY content_id`,
        [mentioned.id],
      );
    await expect.poll(async () => (await bells()).length, { timeout: 90_000 }).toBe(saved.length);
    expect((await bells()).filter(({ times }) => times !== '1')).toEqual([]);
    console.log(`  ${ledger.length} posts acknowledged, ${slowest.length} kills, none lost`);
  });
});

async function watching(part: Part, as: Somebody, topic: string, options = {}): Promise<Socket> {
  const socket = io(part.url, {
    path: livePath,
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: `plein=${as.token}` },
    ...options,
  });
  await new Promise<void>((connected) => socket.once('connect', connected));
  expect(await socket.emitWithAck('watch', topic)).toMatchObject({ ok: true });
  return socket;
}

/** What a socket hears of who is online and who types, from now on. */
function lookingAt(socket: Socket): { seen: PresenceNews[]; typed: TypingNews[] } {
  const [seen, typed]: [PresenceNews[], TypingNews[]] = [[], []];
  socket.on('presence', (news: PresenceNews) => seen.push(news));
  socket.on('typing', (news: TypingNews) => typed.push(news));
  return { seen, typed };
}

/** What processes tell each other in passing through the database, from now on. */
async function throughPostgres({ database }: Several): Promise<string[]> {
  const heard: string[] = [];
  database.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await database.query('LISTEN plein_whisper');
  return heard;
}

/** Tries to get in, at one door and the other in turn. @returns what each try came to. */
async function guesses(plein: Several, email: string, times = 12): Promise<number[]> {
  const query = `mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }`;
  const answers: number[] = [];
  for (let nr = 0; nr < times; nr++) {
    const { url } = nr % 2 ? plein.one : plein.other;
    const { status } = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input: { email, password: 'gok' } } }),
    });
    answers.push(status);
  }
  return answers;
}

async function countedInRedis(url: string, email: string): Promise<boolean> {
  const redis = new Redis(url);
  try {
    return (await redis.exists(`plein:account:${email}`)) === 1;
  } finally {
    redis.disconnect();
  }
}
