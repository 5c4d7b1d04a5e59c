// The run itself: data, servers, every comparison, one table.
import fs from 'node:fs';
import pg from 'pg';
import { build } from '../tools/build.mjs';
import { fill } from './data.mjs';
import { fanOut } from './fan-out.mjs';
import { connections, jsonFile, rounds, seconds, size, sockets } from './flags.mjs';
import { compare, line, median, pause, say } from './measure.mjs';
import { memoryMb } from './process-figures.mjs';
import { feedQuery, pageQuery, publishMutation, words } from './questions.mjs';
import { ask, asked, cli, closeAll, folder, openDatabase, post, signIn, start } from './servers.mjs';
import { root } from '../tools/setup.mjs';

build(say);
const database = await openDatabase();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
try {
  await prepare();
  print(await measure());
} finally {
  await client.end();
  await closeAll();
}

async function prepare() {
  await cli(['migrate']);
  const { rows } = await client.query(`SELECT to_regclass('bench_ready') IS NOT NULL AS ready`);
  if (rows[0].ready) return;
  say(`Filling ${folder.replace(`${root}/`, '')} …`);
  await fill(client, size, say);
}

async function measure() {
  const guests = await signInSome(200);
  const [guest] = guests;
  const pages = await somePages(500);

  const starts = [];
  for (let round = 0; round < 3; round++) {
    const started = await start('dist/apps/api/main.mjs');
    await ask(started, guest.token, feedQuery('for-you'));
    starts.push((performance.now() - started.startedAt) / 1000);
    await started.end();
  }
  const product = await start('dist/apps/api/main.mjs');
  const reference = await start('bench/reference.mjs');
  await pause(3_000);
  const idleMb = memoryMb(product.pid);

  const asGuests = (people, question) =>
    people.map((one, index) => asked(product, one.token, question(one, index)));
  const feed = await compare(
    'feed',
    {
      product: { ...product, requests: asGuests(guests, () => feedQuery('for-you')) },
      reference: { ...reference, requests: guests.map(({ id }) => ({ path: `/feed/${id}` })) },
    },
    database.postmaster,
  );
  const page = await compare(
    'page',
    {
      product: { ...product, requests: asGuests(guests, (_, at) => pageQuery(pages[at % pages.length])) },
      reference: {
        ...reference,
        requests: pages.map((id, at) => ({ path: `/page/${id}/${guests[at % guests.length].id}` })),
      },
    },
    database.postmaster,
  );
  const authors = guests.filter(({ communityId }) => communityId);
  const publish = await compare(
    'publish',
    {
      product: { ...product, requests: asGuests(authors, ({ communityId }) => publishMutation(communityId)) },
      reference: {
        ...reference,
        requests: authors.map(({ id, communityId }) =>
          post('/insert', { authorId: id, communityId, body: words }),
        ),
      },
    },
    database.postmaster,
  );
  const live = await fanOut(product, reference, client);
  const table = [
    row('1  home feed over GraphQL, requests/s, product ÷ reference', feed.ratio, '≥ 0.50'),
    row('1c CPU per feed request, product ÷ reference', feed.cpuRatio, '≤ 2.1'),
    row('3  publish a post ÷ bare insert', publish.ratio, '≥ 0.15'),
    row(`4  post → last of ${sockets} sockets ÷ bare emit`, live.ratio, '≤ 3'),
    row('5  read a wiki page ÷ reference', page.ratio, '≥ 0.50'),
    row('8  start → first answered feed, s', median(starts), '≤ 2.3'),
    row('9  memory when idle, MB', idleMb, '≤ 180'),
    row('9  memory after load, MB', memoryMb(product.pid), '≤ 320'),
  ];
  return { size, connections, rounds, seconds, comparisons: [feed, page, publish], live, starts, table };
}

/** People spread over the organisation, each with a session. */
async function signInSome(count) {
  const { rows } = await client.query(
    `SELECT p.id, (SELECT m.community_id FROM membership m WHERE m.person_id = p.id ORDER BY m.community_id LIMIT 1) AS "communityId"
       FROM bench_person p WHERE p.nr % $1 = 2 ORDER BY p.nr LIMIT $2`,
    [Math.max(3, Math.floor(size.people / count)), count],
  );
  for (const guest of rows) guest.token = await signIn(client, guest.id);
  return rows;
}

/** Pages that everyone may read. */
async function somePages(count) {
  const { rows } = await client.query(
    `SELECT c.id FROM content c JOIN community m ON m.id = c.community_id WHERE c.kind = 'page' AND m.kind = 'open' ORDER BY c.id LIMIT $1`,
    [count],
  );
  return rows.map(({ id }) => id);
}

function row(name, value, goal) {
  const limit = Number(goal.replace(/[^\d.]/g, ''));
  const ok = goal.startsWith('≥') ? value >= limit : value <= limit;
  return { name, value: Number(value.toFixed(2)), goal, ok };
}

function print(result) {
  console.log(
    `\n${size.people} people, ${size.communities} communities, ${size.posts} posts, ${size.comments} comments; ${connections} connections, ${rounds} rounds of ${seconds} s in turn\n`,
  );
  for (const { name, ours, theirs } of result.comparisons) {
    console.log(`${name.padEnd(8)} product    ${line(ours)}`);
    console.log(`${name.padEnd(8)} reference  ${line(theirs)}`);
  }
  console.log(
    `live     product    ${result.live.ours.toFixed(0)} ms to the last of ${sockets}; bare emit ${result.live.theirs.toFixed(0)} ms\n`,
  );
  for (const { name, value, goal, ok } of result.table)
    console.log(`${ok ? 'ok  ' : 'NOT '} ${name.padEnd(62)} ${String(value).padStart(7)}   goal ${goal}`);
  if (jsonFile) fs.writeFileSync(jsonFile, `${JSON.stringify(result, null, 2)}\n`);
}
