// `npm start`: all of Plein on one port, from nothing.
import { fork, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { giveUp, root, setUp } from './setup.mjs';

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';
// Only an empty database is filled, and by default nobody else than this machine can reach it.
const hasDemo = process.env.PLEIN_DEMO !== '0';
const say = (line) => process.stdout.write(`${line}\n`);

await setUp(say);
const { isFree, startPostgres } = await import('./postgres.mjs');
const { checkDatabase } = await import('./check-database.mjs');
const { build } = await import('./build.mjs');
const { serverFlags } = await import('./server-flags.mjs');

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  giveUp(`PORT is "${process.env.PORT}"; it must be a number between 1 and 65535.`);
if (!(await isFree(port, host)))
  giveUp(`Port ${port} is taken. Choose another one: PORT=${port < 65_535 ? port + 1 : 3000} npm start`);

/** Whatever was started and has not ended yet. */
const children = new Set();
let postgres;
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
  fs.mkdirSync(path.join(root, '.data'), { recursive: true, mode: 0o755 });
  build(say);
  say('Bringing the database up to date …');
  await plein(['migrate'], env);
  if (hasDemo) {
    say('Looking whether there are people …');
    await plein(['demo', 'fill', '--if-empty'], env, 'inherit');
  }
  await serve(env);
  say(`\nPlein is open at http://${host === '0.0.0.0' ? 'localhost' : host}:${port}\n`);
  if (hasDemo) {
    await plein(['demo', 'sign-ins'], env, 'inherit');
    say('');
  }
  say('Ctrl-C closes it. What you did stays.');
} catch (error) {
  // What came to us while we were building, as Ctrl-C did, is heard first.
  await new Promise((heard) => setImmediate(heard));
  if (!stopping) process.stderr.write(`${error.message}\n`);
  await stop(1);
}

async function ownDatabase() {
  say('Starting PostgreSQL …');
  postgres = await startPostgres('.data/postgres');
  return postgres.url;
}

/** The server itself; when it ends, so does everything. Resolves when it answers. */
async function serve(env) {
  const log = fs.openSync(path.join(root, '.data', 'plein.log'), 'a');
  const server = keep(
    fork(path.join(root, 'dist/apps/api/main.mjs'), {
      env,
      execArgv: serverFlags,
      stdio: ['ignore', log, 'inherit', 'ipc'],
    }),
  );
  server.once('exit', (code, signal) => {
    // With a code it has said why.
    if (signal && !stopping) process.stderr.write(`The server was ended by ${signal}.\n`);
    void stop(code || 1);
  });
  await new Promise((ready) => server.on('message', (message) => message === 'ready' && ready()));
}

/** Runs a command of the CLI; what it says is shown only when it fails, unless asked for. */
async function plein(args, env, output = 'ignore') {
  const main = path.join(root, 'dist/apps/cli/main.mjs');
  if (!fs.existsSync(main)) throw new Error('The command line was not built.');
  const child = keep(spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', output, 'inherit'] }));
  const code = await new Promise((ended) => child.once('exit', ended));
  if (code !== 0) throw new Error(`plein ${args.join(' ')} failed.`);
}

/** Remembers a child until it has ended. After a signal nothing new begins. */
function keep(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  if (stopping) child.kill('SIGTERM');
  return child;
}

/** Ends everything that was started, the database last. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await Promise.all(
    [...children].map(async (child) => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    }),
  );
  try {
    postgres?.stop();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
  } finally {
    process.exit(code);
  }
}
