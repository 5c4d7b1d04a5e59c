// Before the servers start: the database is brought up to date, and filled with an example only when asked.
import { spawnSync } from 'node:child_process';

plein('migrate');
if (process.env.PLEIN_DEMO === '1') plein('demo', 'fill', '--if-empty');

function plein(...args) {
  const { status } = spawnSync(process.execPath, ['dist/apps/cli/main.mjs', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
