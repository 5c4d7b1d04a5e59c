// What is measured: the built product and the reference, each a process of its own on the bench's database.
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isFree, startPostgres } from '../tools/postgres.mjs';
import { serverFlags } from '../tools/server-flags.mjs';
import { root } from '../tools/setup.mjs';
import { size } from './flags.mjs';

/** One data set per size and recipe; made once, used again, and migrated each time. */
export const folder = path.join(root, '.data', `bench-${Object.values(size).join('-')}-${recipe()}`);
const children = [];
let postgres;

/** @returns the address of the database and the pid of its first process. */
export async function openDatabase() {
  postgres = await startPostgres(path.join(folder, 'postgres'), {
    shared_buffers: '512MB',
    max_connections: 100,
  });
  const pidFile = fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8');
  return { url: postgres.url, postmaster: Number(pidFile.split('\n')[0]) };
}

export async function closeAll() {
  await Promise.all(children.map(end));
  postgres?.stop();
}

/** Starts a server; `millis` is the time until it said that it is ready. */
export async function start(file, env = {}) {
  let port = 26_000 + Math.floor(Math.random() * 3_000);
  while (!(await isFree(port))) port++;
  const from = performance.now();
  const child = fork(path.join(root, file), [], {
    env: {
      ...process.env,
      DATABASE_URL: postgres.url,
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PRODUCTION: '1',
      APP_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'error',
      FILES_DIR: path.join(folder, 'files'),
      ...env,
    },
    execArgv: serverFlags,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  await new Promise((ready, failed) =>
    child.once('message', ready).once('exit', () => failed(new Error(`${file} ended`))),
  );
  return { pid: child.pid, url: `http://127.0.0.1:${port}`, startedAt: from, end: () => end(child) };
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

/** Runs a command of the CLI on the bench's database. */
export function cli(args) {
  const child = fork(path.join(root, 'dist/apps/cli/main.mjs'), args, {
    env: { ...process.env, DATABASE_URL: postgres.url },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done, failed) =>
    child.once('exit', (code) => (code ? failed(new Error(`${args.join(' ')} failed`)) : done())),
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
