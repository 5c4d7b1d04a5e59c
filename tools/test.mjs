// `npm test`: everything that must hold, from style to two browsers side by side. The last line counts.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

await setUp();
const { generate, build } = await import('./build.mjs');
const { findChromium, findRedis } = await import('./programs.mjs');

const node = process.execPath;
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const sources = ['apps', 'libs', 'tools', 'e2e', 'bench', 'docker'];
const counts = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();

await step('Types of the GraphQL documents', () => generate());
await step('Style', () =>
  run(node, [
    bin('oxlint'),
    '--type-aware',
    '--deny-warnings',
    'apps',
    'libs',
    'tools',
    'e2e',
    'bench',
    'docker',
  ]),
);
await step('Layout', () => run(node, [bin('prettier'), '--check', '--log-level=warn', ...sources]));
await step('Floors and sides', () => run(node, ['tools/check-boundaries.mjs']));
await step('Types of the servers', () => run(node, [bin('tsc'), '-p', 'apps/api/tsconfig.json']));
await step('Types of the browser', () => run(node, [bin('tsc'), '-p', 'apps/web/tsconfig.json']));
await suite('Units and house', jest);
await step('Build', () => build());
await step('Size of what a browser loads', () => run(node, ['tools/check-size.mjs']));
await suite('Journeys in a browser', journeys);

const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`\nIn ${minutes} minutes.`);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
);
process.exit(counts.failed ? 1 : 0);

/** One check that holds or does not. */
async function step(name, check) {
  await suite(name, async () => {
    await check();
    return { passed: 1, failed: 0, skipped: 0 };
  });
}

/** Many checks, counted. What breaks before it could count is one failure. */
async function suite(name, check) {
  const from = performance.now();
  process.stdout.write(`\n— ${name}\n`);
  let result;
  try {
    result = await check();
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    result = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(counts)) counts[key] += result[key];
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`  ${result.passed} passed, ${result.failed} failed (${seconds} s)\n`);
}

function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  if (done.status !== 0)
    throw new Error(
      `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() || `${command} ended with ${done.status}`,
    );
}

async function jest() {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plein-jest-')), 'report.json');
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    bin('jest'),
    '--json',
    `--outputFile=${report}`,
    '--forceExit',
    '--silent',
  ];
  await watch(node, args, {});
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } =
    JSON.parse(fs.readFileSync(report, 'utf8'));
  tellOfAgain(
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1).length,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  };
}

async function journeys() {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plein-journeys-')), 'report.json');
  await watch(node, [bin('playwright'), 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    CHROMIUM_PATH: findChromium(),
    REDIS_SERVER_PATH: findRedis(),
  });
  const { expected, unexpected, flaky, skipped } = JSON.parse(fs.readFileSync(report, 'utf8')).stats;
  tellOfAgain(flaky);
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** One that needed a second try has passed, and is worth a look. */
function tellOfAgain(many) {
  if (many) console.log(`  ${many} passed only when tried again`);
}

/** Runs a runner that reports by itself, failures with their reasons; its own exit code is in its report. */
function watch(command, args, env) {
  return new Promise((ended, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, FORCE_COLOR: '0' },
    });
    child.once('error', failed);
    child.once('exit', ended);
  });
}
