// Programs that tests need beside the packages: the ones that are there, or Debian's own when we may install them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** The path of a real browser for the journeys. Throws one sentence when there is none and it cannot be installed. */
export const findChromium = () =>
  find({
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    from: 'chromium',
    variable: 'CHROMIUM_PATH',
    why: 'The journeys need Chromium',
  });

/** The path of a real Redis for the journeys of many servers; the same promise. */
export const findRedis = () =>
  find({
    names: ['redis-server'],
    from: 'redis-server',
    variable: 'REDIS_SERVER_PATH',
    why: 'The journeys of many servers need Redis',
  });

function find({ names, from, variable, why }) {
  const found = process.env[variable] || onPath(names);
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', from], quiet);
  }
  const installed = onPath(names);
  if (!installed)
    throw new Error(
      `${why}: install it (Debian: apt-get install ${from}) or say where it is with ${variable}.`,
    );
  return installed;
}

function onPath(names) {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
