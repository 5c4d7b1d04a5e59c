import { type ChildProcess, fork, spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../tools/postgres.mjs';
import { findRedis } from '../tools/programs.mjs';

/** One of the product's processes, which may be killed and started again. */
export class Part {
  private child?: ChildProcess;
  isUp = false;

  constructor(
    private readonly file: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  async start(): Promise<void> {
    const child = fork(this.file, { env: this.env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.child = child;
    await new Promise<void>((ready, failed) =>
      child
        .once('message', () => ready())
        .once('exit', (code) => failed(new Error(`${this.file} ended: ${code}`))),
    );
    this.isUp = true;
  }

  /** @param signal SIGKILL: in the middle of whatever it is doing. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.isUp = false;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }
}

/** A real Redis of our own, which may break and come back, without anything it knew. */
export class RedisServer {
  private child?: ChildProcess;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async open(folder: string): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), folder);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const keepNothing = ['--save', '', '--appendonly', 'no', '--dir', this.folder];
    const child = spawn(
      findRedis(),
      ['--port', String(this.port), '--bind', '127.0.0.1', '--loglevel', 'notice', ...keepNothing],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.child = child;
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && ready());
      child.once('exit', (code) => failed(new Error(`Redis ended: ${code}`)));
    });
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }
}

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly token: string;
}

/**
 * The product as several real processes on one real database: two that answer, one that works; and a real Redis
 * between them when that is asked for.
 */
export async function openSeveral({ withRedis = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plein-several-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startPostgres(path.join(folder, 'postgres'), { fsync: 'off' });
  const redis = withRedis ? await RedisServer.open(folder) : undefined;
  const env = {
    ...process.env,
    REDIS_URL: redis?.url ?? '',
    DATABASE_URL: postgres.url,
    LOG_LEVEL: 'silent',
    FILES_DIR: path.join(folder, 'files'),
    WEB_DIR: 'dist/apps/web',
  };
  await new Promise<void>((done, failed) =>
    fork('dist/apps/cli/main.mjs', ['migrate'], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }).once(
      'exit',
      (code) => (code ? failed(new Error('the database could not be made')) : done()),
    ),
  );
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  const api = async () =>
    new Part('dist/apps/api/main.mjs', { ...env, WORKER: '0', PORT: String(await freePort()) });
  const parts = { one: await api(), other: await api(), worker: new Part('dist/apps/api/worker.mjs', env) };
  const all = Object.values(parts);
  await Promise.all(all.map((part) => part.start()));
  return {
    ...parts,
    all,
    redis,
    database,
    person: (name: string) => person(database, name),
    close: async () => {
      await Promise.all(all.map((part) => part.stop('SIGKILL')));
      await redis?.stop();
      await database.end();
      postgres.stop('immediate');
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody with an account who is signed in. */
async function person(database: pg.Client, name: string): Promise<Somebody> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await database.query(
    `INSERT INTO person (id, handle, name, sort_name, status) VALUES ($1, $2, $3, $3, 'active')`,
    [id, `${name.toLowerCase()}-${id.slice(0, 8)}`, name],
  );
  await database.query(
    `INSERT INTO session (id, token_hash, person_id, expires_at) VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), id],
  );
  return { id, name, token };
}

/** Asks a process as somebody. @throws when it is away, does not answer in time, or refuses. */
export async function ask(part: Part, as: Somebody, query: string, variables: object = {}) {
  const response = await fetch(`${part.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `plein=${as.token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = (await response.json()) as { data: any; errors?: unknown[] };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const freePort = () =>
  new Promise<number>((found) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => found(port));
    });
  });
