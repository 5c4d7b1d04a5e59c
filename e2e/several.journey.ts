import { setTimeout as pause } from 'node:timers/promises';
import { type Signal, livePath, topicOf } from '@plein/contract';
import { expect, test } from '@playwright/test';
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

let plein: Awaited<ReturnType<typeof openSeveral>>;
test.beforeAll(async () => {
  plein = await openSeveral();
});
test.afterAll(async () => plein?.close());

test('what happens at one process is known at the other within half a second, and each thing once', async () => {
  test.setTimeout(120_000);
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

test('kill -9 a hundred times loses nothing that was acknowledged, and leaves nothing half', async () => {
  test.setTimeout(900_000);
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

async function watching(part: Part, as: Somebody, topic: string): Promise<Socket> {
  const socket = io(part.url, {
    path: livePath,
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: `plein=${as.token}` },
  });
  await new Promise<void>((connected) => socket.once('connect', connected));
  expect(await socket.emitWithAck('watch', topic)).toMatchObject({ ok: true });
  return socket;
}
