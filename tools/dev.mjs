// `npm run dev`: Plein on one address, where every change shows by itself. The server is built anew and restarted,
// the browser takes over what changed, and migrations run when there are new ones.
import { fork, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
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
const { generate } = await import('./build.mjs');
const { watch } = await import('rolldown');
const { createServer } = await import('vite');
const { server: bundle } = await import('../apps/rolldown.config.mjs');

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  giveUp(`PORT is "${process.env.PORT}"; it must be a number between 1 and 65535.`);
if (!(await isFree(port, host)))
  giveUp(`Port ${port} is taken. Choose another one: PORT=${port < 65_535 ? port + 1 : 3000} npm run dev`);

/** Beside what `npm start` builds, so that neither takes anything away from the other. */
const output = path.join(root, 'dist/dev');
const apiPort = await freePort();
const children = new Set();
let postgres;
let watcher;
let vite;
let server;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

try {
  const databaseUrl = process.env.DATABASE_URL || (await ownDatabase());
  await checkDatabase(databaseUrl);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(apiPort),
    HOST: '127.0.0.1',
    // Pages come from Vite; the server has none.
    WEB_DIR: path.join(output, 'no-pages'),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
  say('Building …');
  generate();
  let isFirst = true;
  watchServers(async () => {
    if (isFirst) {
      await plein(['migrate'], env);
      if (hasDemo) await plein(['demo', 'fill', '--if-empty'], env);
    }
    await restart(env);
    if (!isFirst) return say('The server runs anew.');
    isFirst = false;
    await openPages(env);
    say(`\nPlein is open at http://${host === '0.0.0.0' ? 'localhost' : host}:${port}\n`);
    if (hasDemo) {
      await plein(['demo', 'sign-ins'], env);
      say('');
    }
    say('What you save shows by itself. Ctrl-C closes it.');
  });
} catch (error) {
  await fail(error);
}

async function ownDatabase() {
  say('Starting PostgreSQL …');
  postgres = await startPostgres('.data/postgres');
  return postgres.url;
}

/** Builds the servers at once and after every change; `built` is called when all of them are. */
function watchServers(built) {
  const configs = [bundle('api', ['main', 'worker']), bundle('cli')].map((config) => ({
    ...config,
    output: { ...config.output, dir: path.join(output, path.basename(config.output.dir)) },
    logLevel: 'silent',
    watch: { clearScreen: false, buildDelay: 100 },
  }));
  let isBroken = false;
  watcher = watch(configs);
  watcher.on('event', (event) => {
    if (event.code === 'START') isBroken = false;
    if (event.code === 'ERROR') {
      isBroken = true;
      process.stderr.write(`${event.error.message}\n`);
    }
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') void event.result?.close();
    if (event.code === 'END' && !isBroken && !stopping) inTurn(built);
  });
}

/** One thing after another: a change while the server restarts makes it restart once more, afterwards. */
let queue = Promise.resolve();
function inTurn(work) {
  queue = queue
    .then(() => (stopping ? undefined : work()))
    .catch((error) => (server || vite ? complain(error) : fail(error)));
}

const complain = (error) => stopping || process.stderr.write(`${error.message}\n`);

async function restart(env) {
  if (server) await end(server);
  server = keep(
    fork(path.join(output, 'api/main.mjs'), {
      env,
      execArgv: ['--enable-source-maps'],
      // Its own first line, that it is ready, is for programs; what it logs is for us.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    }),
  );
  server.stdout.on('data', (lines) => !String(lines).startsWith('{"ready"') && process.stdout.write(lines));
  await new Promise((ready, failed) => {
    server.on('message', (message) => message === 'ready' && ready());
    server.once('exit', () => failed(new Error('The server ended; it starts again after the next change.')));
  });
}

/** The pages, with everything that the server answers passed on to it. */
async function openPages(env) {
  process.env.PLEIN_API_PORT = String(apiPort);
  vite = await createServer({
    configFile: path.join(root, 'apps/web/vite.config.mjs'),
    clearScreen: false,
    logLevel: 'warn',
    server: { port, host, strictPort: true, fs: { allow: [root] } },
  });
  await vite.listen();
  vite.watcher.add([
    path.join(root, 'libs'),
    path.join(root, 'migrations'),
    path.join(root, 'schema.graphql'),
  ]);
  vite.watcher.on('all', (_, file) => {
    if (file.includes(`${path.sep}generated${path.sep}`)) return;
    if (file.endsWith('.sql')) soon('migrate', () => plein(['migrate'], env));
    else if (file.endsWith('schema.graphql') || asksSomething(file)) soon('types', types);
  });
}

/** Whether types are made from this file of the browser. */
const asksSomething = (file) =>
  /[\\/]web[\\/]src[\\/].*\.tsx?$/.test(file) &&
  fs.existsSync(file) &&
  fs.readFileSync(file, 'utf8').includes('graphql(`');

async function types() {
  const codegen = path.join(root, 'node_modules/.bin/graphql-codegen');
  const child = keep(
    spawn(process.execPath, [codegen, '--config', 'tools/codegen.ts', '--silent'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const code = await ended(child);
  say(code === 0 ? 'The types of the queries are made anew.' : 'A query does not fit the schema.');
}

/** Several changes in a moment are one. */
const waiting = new Map();
function soon(name, work) {
  clearTimeout(waiting.get(name));
  waiting.set(
    name,
    setTimeout(() => inTurn(work), 200),
  );
}

async function plein(args, env) {
  const child = keep(
    spawn(process.execPath, [path.join(output, 'cli/main.mjs'), ...args], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
  if ((await ended(child)) !== 0) throw new Error(`plein ${args.join(' ')} failed.`);
}

/** Remembers a child until it has ended. After a signal nothing new begins. */
function keep(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  if (stopping) child.kill('SIGTERM');
  return child;
}

const ended = (child) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((done) => child.once('exit', done));

async function end(child) {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended(child);
  clearTimeout(late);
}

async function fail(error) {
  await new Promise((heard) => setImmediate(heard));
  complain(error);
  await stop(1);
}

/** Ends everything that was started, the database last. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const timer of waiting.values()) clearTimeout(timer);
  await Promise.all([vite?.close(), watcher?.close(), ...[...children].map(end)]).catch(() => undefined);
  try {
    postgres?.stop();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
  } finally {
    process.exit(code);
  }
}

/** Where the server listens, behind the pages. */
function freePort() {
  return new Promise((found) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const free = probe.address().port;
      probe.close(() => found(free));
    });
  });
}
