// Builds only what changed. Nx knows what depends on what; a stamp of the sources spares asking it when nothing did.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

const stamp = path.join(root, 'dist', '.plein-built');
const sources = [
  'apps',
  'libs',
  'schema.graphql',
  'tsconfig.base.json',
  'package-lock.json',
  'tools/codegen.ts',
  'tools/compress.mjs',
];
const outputs = ['dist/apps/api/main.mjs', 'dist/apps/web/index.html'];

/** Types for the browser's questions, then every app. Says nothing and does nothing when all is up to date. */
export function build(say = () => undefined) {
  const state = stateOf(sources);
  const isBuilt = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === state;
  if (isBuilt && outputs.every((file) => fs.existsSync(path.join(root, file)))) return;
  say('Building …');
  generate();
  run('nx', ['run-many', '-t', 'build', '--output-style=static']);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, stateOf(sources));
}

/** The types of every GraphQL document, from the committed schema. */
export function generate() {
  run('graphql-codegen', ['--config', 'tools/codegen.ts']);
}

function run(binary, args) {
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules', '.bin', binary), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        NX_DAEMON: 'false',
        PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
      },
    });
  } catch (error) {
    throw new Error(
      `${binary} failed.\n${error.stdout?.toString() ?? ''}${error.stderr?.toString() ?? error.message}`,
      { cause: error },
    );
  }
}

/** A fingerprint of names, sizes and times: reading 1,000 of those takes a few hundredths of a second. */
function stateOf(places) {
  const hash = createHash('sha256');
  for (const place of places) add(path.join(root, place), hash);
  return hash.digest('hex');
}

function add(file, hash) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(`${path.relative(root, file)}|${stat.size}|${stat.mtimeMs}\n`);
    return;
  }
  for (const name of fs.readdirSync(file).sort())
    if (name !== 'generated' && name !== 'node_modules') add(path.join(file, name), hash);
}
