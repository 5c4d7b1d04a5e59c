// What is measured: the built product and the reference, each a process of its own on the bench's database.
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { isFree, startPostgres } from '../tools/postgres.mjs';
import { serverFlags } from '../tools/server-flags.mjs';
import { root } from '../tools/setup.mjs';
import { fill } from './data.mjs';
import { say } from './measure.mjs';

const open = [];

/**
 * A data set of some size: made once, migrated each time, and used again as it was made.
 * @returns its address, the pid of its database's first process, and a client.
 */
export async function openData(size) {
  const folder = path.join(root, '.data', `bench-${Object.values(size).join('-')}-${recipe()}`);
  const postgres = await startPostgres(path.join(folder, 'postgres'), {
    shared_buffers: '512MB',
    max_connections: 100,
  });
  const client = new pg.Client({ connectionString: postgres.url });
  open.push(async () => {
    await client.end();
    postgres.stop();
  });
  await client.connect();
  const stateOf = async (table) =>
    (await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [table])).rows[0].there;
  if ((await stateOf('bench_person')) && !(await stateOf('bench_ready'))) {
    say(`${path.relative(root, folder)} was not filled to its end, and begins anew.`);
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  }
  await migrate(postgres.url);
  if (!(await stateOf('bench_ready'))) {
    say(`Filling ${path.relative(root, folder)} …`);
    await fill(client, size, say);
  }
  await takeOutEarlierRuns(client);
  // The digests of today are made: else the background work makes one for everybody while something else is measured.
  await client.query(`
    INSERT INTO attention_setting (person_id, digest_told_until) SELECT id, now() + interval '1 day' FROM person
    ON CONFLICT (person_id) DO UPDATE SET digest_told_until = excluded.digest_told_until`);
  const pidFile = fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8');
  return { url: postgres.url, postmaster: Number(pidFile.split('\n')[0]), client, folder };
}

/** What earlier runs published: a feed of their short posts without comments would be another feed than was filled in. */
async function takeOutEarlierRuns(client) {
  // Without the checks of foreign keys: each would walk a whole table for each post.
  await client.query('BEGIN; SET LOCAL session_replication_role = replica');
  const { rowCount } = await client.query(`
    DELETE FROM content WHERE kind = 'post' AND id > (SELECT id FROM bench_post ORDER BY nr DESC LIMIT 1)`);
  for (const table of ['content_link', 'notification'])
    await client.query(
      `DELETE FROM ${table} t WHERE content_id IS NOT NULL AND NOT EXISTS (SELECT FROM content c WHERE c.id = t.content_id)`,
    );
  await client.query('COMMIT');
  if (rowCount > 0) await client.query('VACUUM (ANALYZE) content');
}

/** Ends every server, then every database. */
export async function closeAll() {
  for (const close of open.reverse()) await close();
}

/** Starts a server on a data set; `startedAt` is when it was told to. */
export async function start(file, data, env = {}) {
  let port = 26_000 + Math.floor(Math.random() * 3_000);
  while (!(await isFree(port))) port++;
  return startAt(port, file, data, env);
}

/** The same, at a port of one's choice: after a restart clients come back to where it was. */
export async function startAt(port, file, data, env = {}) {
  const startedAt = performance.now();
  const child = fork(path.join(root, file), [], {
    env: {
      ...process.env,
      DATABASE_URL: data.url,
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PRODUCTION: '1',
      APP_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'error',
      FILES_DIR: path.join(data.folder, 'files'),
      ...env,
    },
    execArgv: serverFlags,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const close = () => end(child);
  open.push(close);
  await new Promise((ready, failed) =>
    child.once('message', ready).once('exit', () => failed(new Error(`${file} ended`))),
  );
  return { pid: child.pid, port, url: `http://127.0.0.1:${port}`, startedAt, end: close };
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

function migrate(url) {
  const child = fork(path.join(root, 'dist/apps/cli/main.mjs'), ['migrate'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done, failed) =>
    child.once('exit', (code) => (code ? failed(new Error('The data set could not be migrated')) : done())),
  );
}

/** Gives somebody a session, and @returns its token. */
export async function signIn(client, personId) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (id, token_hash, person_id, expires_at) VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), personId],
  );
  return token;
}

export const post = (at, body, headers = {}) => ({
  method: 'POST',
  path: at,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** A question as a browser sends it: signed in, and from the product's own pages. */
export const asked = ({ url }, token, question) =>
  post('/graphql', question, { cookie: `plein=${token}`, origin: url, 'x-plein': '1' });

/** Asks once. @throws when the answer has errors. */
export async function ask(product, token, question) {
  const response = await fetch(`${product.url}/graphql`, asked(product, token, question));
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

function recipe() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'bench', 'data.mjs')))
    .digest('hex')
    .slice(0, 8);
}
