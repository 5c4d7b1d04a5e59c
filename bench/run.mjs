// `npm run bench`: product and reference in turn, in one run, on one data set; the ratios are what counts.
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { io } from 'socket.io-client';
import { build } from '../tools/build.mjs';
import { isFree, startPostgres } from '../tools/postgres.mjs';
import { root, setUp } from '../tools/setup.mjs';
import { fill } from './data.mjs';
import { cpuMillis, databaseCpuMillis, memoryMb } from './process-figures.mjs';
import { feedQuery, pageQuery, publishMutation } from './questions.mjs';

const { values: flags } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    communities: { type: 'string', default: '200' },
    posts: { type: 'string', default: '100000' },
    comments: { type: 'string', default: '300000' },
    pages: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '6' },
    sockets: { type: 'string', default: '1000' },
    json: { type: 'string' },
  },
});
const size = Object.fromEntries(
  ['people', 'communities', 'posts', 'comments', 'pages'].map((name) => [name, Number(flags[name])]),
);
const [rounds, seconds, socketCount] = [Number(flags.rounds), Number(flags.seconds), Number(flags.sockets)];
const connections = 10;
const say = (line) => process.stderr.write(`${line}\n`);

await setUp(say);
build(say);
const folder = path.join(root, '.data', `bench-${Object.values(size).join('-')}-${migrationsHash()}`);
const postgres = await startPostgres(path.join(folder, 'postgres'), {
  shared_buffers: '512MB',
  max_connections: 100,
});
const children = [];
let table = [];
try {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await prepare(client);
  const guests = await signIn(client, 200);
  const pages = (
    await client.query(
      `SELECT c.id FROM content c JOIN community m ON m.id = c.community_id WHERE c.kind = 'page' AND m.kind = 'open' ORDER BY c.id LIMIT 500`,
    )
  ).rows.map(({ id }) => id);
  const postmaster = Number(
    fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  const coldFrom = performance.now();
  const product = await start('dist/apps/api/main.mjs', { WORKER: '1', LOG_LEVEL: 'error' });
  await ask(product, guests[0], feedQuery('for-you'));
  const coldMillis = performance.now() - coldFrom;
  const reference = await start('bench/reference.mjs', {});
  await pause(3_000);
  const idleMb = memoryMb(product.pid);

  const feed = await compare(
    'feed',
    {
      product: load(product, guests, () => feedQuery('for-you')),
      reference: { ...reference, requests: guests.map(({ id }) => ({ path: `/feed/${id}` })) },
    },
    postmaster,
  );
  const page = await compare(
    'page',
    {
      product: load(product, guests, (index) => pageQuery(pages[index % pages.length])),
      reference: { ...reference, requests: pages.map((id) => ({ path: `/page/${id}` })) },
    },
    postmaster,
  );
  const authors = guests.filter(({ communityId }) => communityId);
  const publish = await compare(
    'publish',
    {
      product: load(product, authors, (index) => publishMutation(authors[index].communityId)),
      reference: {
        ...reference,
        requests: authors.map((one) =>
          post('/insert', {
            authorId: one.id,
            communityId: one.communityId,
            body: publishMutation(null).variables.input.body,
          }),
        ),
      },
    },
    postmaster,
  );
  const live = await fanOut(product, reference, client);
  table = [
    row('1  home feed over GraphQL, requests/s, product ÷ reference', feed.ratio, '≥ 0.50'),
    row('1c CPU per feed request, product ÷ reference', feed.cpuRatio, '≤ 2.1'),
    row('3  publish a post ÷ bare insert', publish.ratio, '≥ 0.15'),
    row(`4  post → last of ${socketCount} sockets ÷ bare emit`, live.ratio, '≤ 3'),
    row('5  read a wiki page ÷ reference', page.ratio, '≥ 0.50'),
    row('8  start → first answered feed, s', coldMillis / 1000, '≤ 2.3'),
    row('9  memory when idle, MB', idleMb, '≤ 180'),
    row('9  memory after load, MB', memoryMb(product.pid), '≤ 320'),
  ];
  print({ size, feed, page, publish, live, table });
  await client.end();
} finally {
  for (const child of children) child.kill('SIGTERM');
  await pause(500);
  postgres.stop();
}

async function prepare(client) {
  const { rows } = await client.query(`SELECT to_regclass('bench_post') IS NOT NULL AS filled`);
  if (rows[0].filled) return;
  say(`Filling ${folder.replace(`${root}/`, '')} …`);
  await cli(['migrate']);
  await fill(client, size, say);
}

function cli(args) {
  const child = fork(path.join(root, 'dist/apps/cli/main.mjs'), args, {
    env: { ...process.env, DATABASE_URL: postgres.url },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done, failed) =>
    child.once('exit', (code) => (code ? failed(new Error(`${args.join(' ')} failed`)) : done())),
  );
}

/** People spread over the organisation, each with a session. */
async function signIn(client, count) {
  const { rows } = await client.query(
    `SELECT p.id, (SELECT m.community_id FROM membership m WHERE m.person_id = p.id ORDER BY m.community_id LIMIT 1) AS "communityId"
       FROM bench_person p WHERE p.n % $1 = 2 ORDER BY p.n LIMIT $2`,
    [Math.max(3, Math.floor(size.people / count)), count],
  );
  for (const guest of rows) {
    guest.token = randomBytes(32).toString('base64url');
    await client.query(
      `INSERT INTO session (id, token_hash, person_id, expires_at) VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
      [createHash('sha256').update(guest.token).digest(), guest.id],
    );
  }
  return rows;
}

async function start(file, env) {
  let port = 26_000 + Math.floor(Math.random() * 3_000);
  while (!(await isFree(port))) port++;
  const child = fork(path.join(root, file), [], {
    env: {
      ...process.env,
      ...env,
      DATABASE_URL: postgres.url,
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PRODUCTION: '1',
      FILES_DIR: path.join(folder, 'files'),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  await new Promise((ready, failed) =>
    child.once('message', ready).once('exit', () => failed(new Error(`${file} ended`))),
  );
  return { pid: child.pid, url: `http://127.0.0.1:${port}` };
}

const post = (at, body, headers = {}) => ({
  method: 'POST',
  path: at,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** The requests of signed-in people, checks included, as a browser sends them. */
const load = (product, guests, question) => ({
  ...product,
  requests: guests.map(({ token }, index) =>
    post('/graphql', question(index), { cookie: `plein=${token}`, origin: product.url, 'x-plein': '1' }),
  ),
});

async function ask(product, { token }, question) {
  const response = await fetch(`${product.url}/graphql`, {
    ...post('/graphql', question, { cookie: `plein=${token}`, origin: product.url, 'x-plein': '1' }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Product and reference in turn; the median of the rounds' ratios. */
async function compare(name, { product, reference }, postmaster) {
  await shoot(product, postmaster, 2);
  await shoot(reference, postmaster, 2);
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await shoot(product, postmaster, seconds);
    const theirs = await shoot(reference, postmaster, seconds);
    results.push({
      ours,
      theirs,
      ratio: ours.perSecond / theirs.perSecond,
      cpuRatio: (ours.cpuApp + ours.cpuDatabase) / (theirs.cpuApp + theirs.cpuDatabase),
    });
    say(
      `  ${name} ${round + 1}: product ${line(ours)} | reference ${line(theirs)} | ${(ours.perSecond / theirs.perSecond).toFixed(2)}`,
    );
  }
  return {
    ratio: median(results.map(({ ratio }) => ratio)),
    cpuRatio: median(results.map(({ cpuRatio }) => cpuRatio)),
    results,
  };
}

async function shoot({ url, pid, requests }, postmaster, duration) {
  const [app, database] = [cpuMillis(pid), databaseCpuMillis(postmaster)];
  const result = await autocannon({ url, connections, duration, requests });
  const count = result['2xx'];
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} refused and ${result.errors} broken requests at ${url}`);
  return {
    perSecond: count / result.duration,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    p99: result.latency.p99,
    cpuApp: (cpuMillis(pid) - app) / count,
    cpuDatabase: (databaseCpuMillis(postmaster) - database) / count,
  };
}

/** From the act to the last of many watching sockets, commit included; against a bare emit to as many. */
async function fanOut(product, reference, client) {
  const { rows } = await client.query(
    `SELECT c.id, array_agg(m.person_id) AS members FROM community c JOIN membership m ON m.community_id = c.id
      WHERE c.kind = 'closed' GROUP BY c.id ORDER BY count(*) DESC LIMIT 1`,
  );
  const { id: communityId, members } = rows[0];
  const tokens = [];
  for (const person of members.slice(0, Math.ceil(socketCount / 15))) {
    const token = randomBytes(32).toString('base64url');
    tokens.push(token);
    await client.query(
      `INSERT INTO session (id, token_hash, person_id, expires_at) VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), person],
    );
  }
  const watching = await Promise.all(
    Array.from({ length: socketCount }, (_, index) =>
      connect(product.url, tokens[index % tokens.length], `community:${communityId}`),
    ),
  );
  const bare = await Promise.all(Array.from({ length: socketCount }, () => connect(reference.url)));
  const results = [];
  for (let round = 0; round < 15; round++) {
    const ours = await lastHeard(
      watching,
      () => ask(product, { token: tokens[0] }, publishMutation(communityId)),
      'post.published',
    );
    await pause(150);
    const theirs = await lastHeard(
      bare,
      () => fetch(`${reference.url}/emit`, post('/emit', {})),
      'post.published',
    );
    await pause(150);
    if (round >= 3) results.push({ ours, theirs });
  }
  for (const socket of [...watching, ...bare]) socket.disconnect();
  const [ours, theirs] = [median(results.map((one) => one.ours)), median(results.map((one) => one.theirs))];
  say(`  live: product ${ours.toFixed(0)} ms | bare emit ${theirs.toFixed(0)} ms`);
  return { ours, theirs, ratio: ours / theirs };
}

async function connect(url, token, topic) {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: token ? { cookie: `plein=${token}` } : {},
  });
  await new Promise((connected, refused) => socket.once('connect', connected).once('connect_error', refused));
  if (topic && !(await socket.emitWithAck('watch', topic)).ok) throw new Error(`may not watch ${topic}`);
  return socket;
}

function lastHeard(sockets, act, name) {
  return new Promise((heard, failed) => {
    let waiting = sockets.length;
    const from = performance.now();
    for (const socket of sockets) {
      const hear = (signal) => {
        if (signal.name !== name) return;
        socket.off('signal', hear);
        if (--waiting === 0) heard(performance.now() - from);
      };
      socket.on('signal', hear);
    }
    act().catch(failed);
    setTimeout(() => failed(new Error(`${waiting} sockets heard nothing`)), 15_000).unref();
  });
}

function print(result) {
  console.log(
    `\n${size.people} people, ${size.communities} communities, ${size.posts} posts, ${size.comments} comments; ${connections} connections, ${rounds} rounds of ${seconds} s in turn\n`,
  );
  for (const name of ['feed', 'page', 'publish'])
    for (const [who, key] of [
      ['product', 'ours'],
      ['reference', 'theirs'],
    ]) {
      const all = result[name].results.map((one) => one[key]);
      const mid = Object.fromEntries(
        Object.keys(all[0]).map((figure) => [figure, median(all.map((one) => one[figure]))]),
      );
      console.log(`${name.padEnd(8)} ${who.padEnd(10)} ${line(mid)}`);
    }
  console.log('');
  for (const { name, value, goal, ok } of result.table)
    console.log(`${ok ? 'ok  ' : 'NOT '} ${name.padEnd(62)} ${String(value).padStart(7)}   goal ${goal}`);
  if (flags.json) fs.writeFileSync(flags.json, `${JSON.stringify(result, null, 2)}\n`);
}

function row(name, value, goal) {
  const limit = Number(goal.replace(/[^\d.]/g, ''));
  return {
    name,
    value: Number(value.toFixed(2)),
    goal,
    ok: goal.startsWith('≥') ? value >= limit : value <= limit,
  };
}

const line = ({ perSecond, p50, p95, p99, cpuApp, cpuDatabase }) =>
  `${perSecond.toFixed(0).padStart(5)}/s  p50 ${p50} p95 ${p95} p99 ${p99} ms  CPU ${cpuApp.toFixed(2)} + ${cpuDatabase.toFixed(2)} ms`;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const pause = (millis) => new Promise((done) => setTimeout(done, millis));

function migrationsHash() {
  const hash = createHash('sha256');
  for (const file of fs.readdirSync(path.join(root, 'migrations')).sort())
    hash.update(fs.readFileSync(path.join(root, 'migrations', file)));
  return hash.digest('hex').slice(0, 8);
}
