// `npm run plein -- …`: the command line, on the same database that `npm start` uses.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

await setUp(say);
const { runningPostgres, startPostgres } = await import('./postgres.mjs');
const { build } = await import('./build.mjs');

let postgres;
let url = process.env.DATABASE_URL || runningPostgres('.data/postgres');
try {
  if (!url) {
    postgres = await startPostgres('.data/postgres');
    url = postgres.url;
  }
  build(say);
  const child = spawn(
    process.execPath,
    [path.join(root, 'dist/apps/cli/main.mjs'), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((ended) => child.once('exit', (code) => ended(code ?? 1)));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
} finally {
  postgres?.stop();
}
