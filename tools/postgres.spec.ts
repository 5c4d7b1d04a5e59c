import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A process that uses the database of a folder until it is told to stop. */
class User {
  private readonly child: ChildProcess;
  readonly url: Promise<string>;

  constructor(folder: string) {
    const script = `
      import { startPostgres } from ${JSON.stringify(path.resolve('tools/postgres.mjs'))};
      const postgres = await startPostgres(${JSON.stringify(folder)}, { fsync: 'off' });
      console.log(postgres.url);
      process.on('SIGTERM', () => { postgres.stop(); process.exit(0); });
      setInterval(() => undefined, 1000);`;
    this.child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.url = new Promise((ready) => this.child.stdout!.once('data', (line) => ready(String(line).trim())));
  }

  end(signal: NodeJS.Signals): Promise<void> {
    return new Promise((ended) => {
      this.child.once('exit', () => ended());
      this.child.kill(signal);
    });
  }
}

const answers = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

it('is shared by all who use it, and stopped by the last', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'plein-shared-'));
  fs.chmodSync(home, 0o755);
  const folder = path.join(home, 'postgres');
  // Two at once, where nothing is yet: one makes it, the other waits.
  const first = new User(folder);
  const second = new User(folder);
  const url = await first.url;
  const killed = new User(folder);
  expect(await second.url).toBe(url);
  expect(await killed.url).toBe(url);
  await first.end('SIGTERM');
  expect(await answers(url)).toBe(true);
  // Somebody who ended without a word does not keep it open.
  await killed.end('SIGKILL');
  await second.end('SIGTERM');
  expect(await answers(url)).toBe(false);
  expect(fs.readdirSync(`${folder}.users`)).toEqual([]);
  const third = new User(folder);
  expect(await answers(await third.url)).toBe(true);
  await third.end('SIGTERM');
  fs.rmSync(home, { recursive: true });
}, 60_000);
