// Imports go down the stairs only. The project graph is Nx's; the stairs are these.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const below = {
  app: ['view', 'thing', 'part', 'kernel', 'contract', 'platform'],
  view: ['thing', 'part', 'kernel', 'contract', 'platform'],
  thing: ['part', 'kernel', 'contract', 'platform'],
  part: ['kernel', 'contract', 'platform'],
  kernel: ['contract', 'platform'],
  contract: ['contract'],
  platform: ['platform'],
};
const sides = { server: ['server', 'both'], web: ['web', 'both'], both: ['both'] };

/** Every edge of the graph that goes up, sideways, or from one side to the other; one sentence each. */
export function refused({ nodes, dependencies }) {
  const problems = [];
  for (const [from, edges] of Object.entries(dependencies)) {
    if (!nodes[from]) continue;
    for (const { target } of edges) {
      if (!nodes[target]) continue;
      const [floor, side] = tagsOf(nodes[from]);
      const [otherFloor, otherSide] = tagsOf(nodes[target]);
      if (!floor || !side) problems.push(`${from} has no floor or side.`);
      else if (!below[floor].includes(otherFloor))
        problems.push(`${from} (${floor}) may not use ${target} (${otherFloor}).`);
      else if (!sides[side].includes(otherSide))
        problems.push(`${from} (${side}) may not use ${target} (${otherSide}).`);
    }
  }
  return problems;
}

/** Every import that leaves its project by a path instead of a name, or reaches past a door; one sentence each. */
export function trespasses(files, doors) {
  const problems = [];
  for (const { file, project, text } of files) {
    for (const [, from] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (from.startsWith('.') && !path.posix.join(path.posix.dirname(file), from).startsWith(`${project}/`))
        problems.push(`${file} leaves its project by ${from}.`);
      if (from.startsWith('@plein/') && !doors.includes(from))
        problems.push(`${file} reaches past a door: ${from}.`);
    }
  }
  return problems;
}

const tagsOf = (node) =>
  ['floor:', 'side:'].map((kind) => node.data.tags?.find((tag) => tag.startsWith(kind))?.slice(kind.length));

function graph() {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plein-graph-')), 'graph.json');
  execFileSync(process.execPath, ['node_modules/.bin/nx', 'graph', `--file=${file}`], {
    stdio: 'ignore',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  return JSON.parse(fs.readFileSync(file, 'utf8')).graph;
}

function sources(nodes) {
  return Object.values(nodes).flatMap(({ data }) =>
    fs
      .readdirSync(data.root, { recursive: true })
      .map((name) => path.posix.join(data.root, String(name)))
      .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\/generated\//.test(file))
      .map((file) => ({ file, project: data.root, text: fs.readFileSync(file, 'utf8') })),
  );
}

if (process.argv[1] === import.meta.filename) {
  const found = graph();
  const doors = Object.keys(JSON.parse(fs.readFileSync('tsconfig.base.json', 'utf8')).compilerOptions.paths);
  const problems = [...refused(found), ...trespasses(sources(found.nodes), doors)];
  for (const problem of problems) console.error(problem);
  const edges = Object.values(found.dependencies).flat().length;
  if (edges < 20) problems.push(`Only ${edges} edges were seen: the graph is not read.`);
  console.log(`${Object.keys(found.nodes).length} projects, ${problems.length} problems`);
  process.exit(problems.length ? 1 : 0);
}
