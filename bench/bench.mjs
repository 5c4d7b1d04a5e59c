// The run itself: data, servers, one chapter after the other, one table.
import fs from 'node:fs';
import { build } from '../tools/build.mjs';
import { announce } from './chapters/announce.mjs';
import { comeback } from './chapters/comeback.mjs';
import { depth } from './chapters/depth.mjs';
import { fanOut } from './chapters/fan-out.mjs';
import { idle } from './chapters/idle-sockets.mjs';
import { mix } from './chapters/mix.mjs';
import { feed, inbox, page, publish } from './chapters/requests.mjs';
import { search } from './chapters/search.mjs';
import { startUp } from './chapters/start.mjs';
import { connections, jsonFile, only, rounds, seconds, size } from './flags.mjs';
import { line, pause, row, say } from './measure.mjs';
import { memoryMb } from './process-figures.mjs';
import { closeAll, openData, signIn, start } from './servers.mjs';

const chapters = {
  start: startUp,
  feed,
  page,
  publish,
  inbox,
  live: fanOut,
  search,
  depth,
  idle,
  announce,
  mix,
  comeback,
};

build(say);
try {
  print(await measure(await openData(size)));
} finally {
  await closeAll();
}

async function measure(data) {
  const guests = await signInSome(data.client, 200);
  const product = await start('dist/apps/api/main.mjs', data);
  const reference = await start('bench/reference.mjs', data);
  await pause(3_000);
  const idleMb = memoryMb(product.pid);
  const bench = {
    data,
    product,
    reference,
    guests,
    widest: await theWidest(data.client),
    pages: await somePages(data.client, 500),
  };
  const results = {};
  for (const [name, chapter] of Object.entries(chapters))
    if (!only || only.includes(name)) results[name] = await chapter(bench);
  const table = Object.values(results).flatMap(({ rows }) => rows);
  table.push(row('9  memory when idle, MB', idleMb, '≤ 180'));
  table.push(row('9  memory after load, MB', memoryMb(product.pid), '≤ 320'));
  const figures = Object.fromEntries(Object.entries(results).map(([name, one]) => [name, one.figures]));
  return { size, connections, rounds, seconds, figures, table };
}

/** People spread over the organisation, each with a session. */
async function signInSome(client, count) {
  const { rows } = await client.query(
    `SELECT p.id, (SELECT m.community_id FROM membership m WHERE m.person_id = p.id ORDER BY m.community_id LIMIT 1) AS "communityId"
       FROM bench_person p WHERE p.nr % $1 = 2 ORDER BY p.nr LIMIT $2`,
    [Math.max(3, Math.floor(size.people / count)), count],
  );
  for (const guest of rows) guest.token = await signIn(client, guest.id);
  return rows;
}

/** Who is in every community. */
async function theWidest(client) {
  const { rows } = await client.query('SELECT id FROM bench_person WHERE nr = 1');
  return { ...rows[0], token: await signIn(client, rows[0].id) };
}

/** Pages that everyone may read. */
async function somePages(client, count) {
  const { rows } = await client.query(
    `SELECT c.id FROM content c JOIN community m ON m.id = c.community_id WHERE c.kind = 'page' AND m.kind = 'open' ORDER BY c.id LIMIT $1`,
    [count],
  );
  return rows.map(({ id }) => id);
}

function print(result) {
  console.log(
    `\n${size.people} people, ${size.communities} communities, ${size.posts} posts, ${size.comments} comments; ${connections} connections, ${rounds} rounds of ${seconds} s in turn\n`,
  );
  for (const [name, figures] of Object.entries(result.figures)) {
    if (!figures?.cpuRatio) continue;
    console.log(`${name.padEnd(8)} product    ${line(figures.ours)}`);
    console.log(`${name.padEnd(8)} reference  ${line(figures.theirs)}`);
  }
  console.log();
  for (const { name, value, goal, ok } of result.table)
    console.log(
      `${ok ? 'ok  ' : 'NOT '} ${name.padEnd(62)} ${String(value).padStart(8)}${goal && `   goal ${goal}`}`,
    );
  if (jsonFile) fs.writeFileSync(jsonFile, `${JSON.stringify(result, null, 2)}\n`);
}
