// `npm start`: all of Plein on one port, from nothing.
import { fork, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { giveUp, root, setUp } from './setup.mjs';

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
const say = (line) => process.stdout.write(`${line}\n`);

await setUp(say);
const { isFree, startPostgres } = await import('./postgres.mjs');
const { build } = await import('./build.mjs');

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  giveUp(`PORT is "${process.env.PORT}"; it must be a number between 1 and 65535.`);
if (!(await isFree(port, host)))
  giveUp(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);

let postgres;
let server;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

try {
  const databaseUrl = process.env.DATABASE_URL || (await ownDatabase());
  await checkDatabase(databaseUrl);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    HOST: host,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
  build(say);
  say('Bringing the database up to date …');
  plein(['migrate'], env);
  if (process.env.PLEIN_DEMO !== '0') {
    say('Looking whether there are people …');
    plein(['demo', 'fill', '--if-empty'], env, 'inherit');
  }
  if (stopping) await new Promise(() => undefined);
  server = fork(path.join(root, 'dist/apps/api/main.mjs'), {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  server.once('exit', (code) => void stop(stopping ? 0 : (code ?? 1)));
  await new Promise((ready) => server.on('message', (message) => message === 'ready' && ready()));
  say(`\nPlein is open at http://${host === '0.0.0.0' ? 'localhost' : host}:${port}\n`);
  plein(['demo', 'sign-ins'], env, 'inherit');
  say('\nCtrl-C closes it. What you did stays.');
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  await stop(1);
}

async function ownDatabase() {
  say('Starting PostgreSQL …');
  postgres = await startPostgres('.data/postgres');
  return postgres.url;
}

/** One plain sentence for a database that is not there, or too old. */
async function checkDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database of DATABASE_URL cannot be reached: ${error.message || error.code}.`, {
      cause: error,
    });
  }
  try {
    const { rows } = await client.query('SHOW server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < 15)
      throw new Error(`Plein needs PostgreSQL 15 or newer; the database of DATABASE_URL is ${major}.`);
  } finally {
    await client.end();
  }
}

/** Runs a command of the CLI; what it says is shown only when it fails, unless asked for. */
function plein(args, env, output = 'pipe') {
  const main = path.join(root, 'dist/apps/cli/main.mjs');
  if (!fs.existsSync(main)) throw new Error('The command line was not built.');
  const done = spawnSync(process.execPath, [main, ...args], {
    env,
    stdio: ['ignore', output, 'inherit'],
    encoding: 'utf8',
  });
  if (done.status !== 0 && !stopping) throw new Error(`plein ${args.join(' ')} failed.`);
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (server && server.exitCode === null) {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  }
  try {
    postgres?.stop();
  } finally {
    process.exit(code);
  }
}
