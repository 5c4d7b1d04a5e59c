// A real browser for the journeys: the one that is there, or Debian's own when we may install it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of Chromium. Throws one sentence when there is none and it cannot be installed. */
export function findChromium() {
  const found = process.env.CHROMIUM_PATH || onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  }
  const installed = onPath();
  if (!installed)
    throw new Error(
      'The journeys need Chromium: install it (Debian: apt-get install chromium) or say where it is with CHROMIUM_PATH.',
    );
  return installed;
}

function onPath() {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
