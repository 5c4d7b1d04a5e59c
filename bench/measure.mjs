// Load on a server, and what it cost: answers per second, waiting times, CPU of the server and of the database.
import autocannon from 'autocannon';
import { connections, rounds, seconds } from './flags.mjs';
import { cpuMillis, databaseCpuMillis, memoryMb } from './process-figures.mjs';

export const say = (line) => process.stderr.write(`${line}\n`);
export const pause = (millis) => new Promise((done) => setTimeout(done, millis));
/** @returns the figure below which a part of the others lie, in milliseconds. */
export const percentile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2));
};
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One line of the table. @param goal a number with `≥` or `≤` before it; left out for what is only told. */
export function row(name, value, goal) {
  const limit = goal && Number(goal.replace(/[^\d.]/g, ''));
  const ok = !goal || (goal.startsWith('≥') ? value >= limit : value <= limit);
  return { name, value: Number(value.toFixed(2)), goal: goal ?? '', ok };
}

/** Product and reference in turn; the median of the rounds' ratios. */
export async function compare(name, { product, reference }, postmaster) {
  // A server that runs all day is warm; what is asked seldom takes some thousands of times to be so.
  for (const server of [product, reference]) await shoot(server, postmaster, 2 * seconds);
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await shoot(product, postmaster, seconds);
    const theirs = await shoot(reference, postmaster, seconds);
    const ratio = ours.perSecond / theirs.perSecond;
    const cpuRatio = cpuOf(ours) / cpuOf(theirs);
    results.push({ ours, theirs, ratio, cpuRatio });
    say(`  ${name} ${round + 1}: product ${line(ours)} | reference ${line(theirs)} | ${ratio.toFixed(2)}`);
  }
  return {
    name,
    ratio: median(results.map(({ ratio }) => ratio)),
    cpuRatio: median(results.map(({ cpuRatio }) => cpuRatio)),
    ours: middle(results.map(({ ours }) => ours)),
    theirs: middle(results.map(({ theirs }) => theirs)),
    results,
  };
}

/** @returns the figures of some seconds of load. An answer that is not what was asked for ends the run. */
export async function shoot({ url, pid, requests, at = connections }, postmaster, duration) {
  const [app, database] = [cpuMillis(pid), databaseCpuMillis(postmaster)];
  const waits = [];
  /** @type {string | undefined} */
  let broken;
  const load = autocannon({ url, connections: at, duration, requests, setupClient });
  function setupClient(client) {
    client.on('body', (body) => {
      if (!broken && body.includes('"errors":[')) broken = body.toString().slice(0, 500);
    });
  }
  load.on('response', (_, __, ___, millis) => waits.push(millis));
  const result = await load;
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} refused and ${result.errors} broken requests at ${url}`);
  if (broken) throw new Error(`An answer of ${url} was no answer: ${String(broken)}`);
  return {
    perSecond: waits.length / result.duration,
    p50: percentile(waits, 0.5),
    p95: percentile(waits, 0.95),
    p99: percentile(waits, 0.99),
    cpuApp: (cpuMillis(pid) - app) / waits.length,
    cpuDatabase: (databaseCpuMillis(postmaster) - database) / waits.length,
    memory: memoryMb(pid),
  };
}

const cpuOf = ({ cpuApp, cpuDatabase }) => cpuApp + cpuDatabase;

/** The median of each figure over the rounds. */
const middle = (all) =>
  Object.fromEntries(Object.keys(all[0]).map((figure) => [figure, median(all.map((one) => one[figure]))]));

export const line = ({ perSecond, p50, p95, p99, cpuApp, cpuDatabase, memory }) =>
  `${perSecond.toFixed(0).padStart(5)}/s  p50 ${p50} p95 ${p95} p99 ${p99} ms  CPU ${cpuApp.toFixed(2)} + ${cpuDatabase.toFixed(2)} ms  ${memory} MB`;

/** So many acts a second, whether or not the ones before have been answered, as people do. */
export function steadily(rate, act) {
  return {
    /** @returns how long each act waited, in milliseconds. */
    for: async (duration) => {
      const waits = [];
      const acts = [];
      const from = performance.now();
      for (let index = 0; index < rate * duration; index++) {
        const due = from + (index * 1000) / rate;
        if (due > performance.now()) await pause(due - performance.now());
        // From when it was due: an act that had to queue waited as well.
        acts.push(act(index).then(() => void waits.push(performance.now() - due)));
      }
      await Promise.all(acts);
      return waits;
    },
  };
}
