// What a browser loads until the first feed stands there, compressed; the build fails above the limit.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const limits = { script: { goal: 200, most: 240 }, style: { most: 25 } };
const folder = 'dist/apps/web';
const manifest = JSON.parse(fs.readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'));

/** The page itself with the home feed in it, and the words of one language. */
const first = ['index.html', 'src/messages/nl.ts'];

const chunks = new Set();
const add = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the manifest.`);
  if (chunks.has(chunk)) return;
  chunks.add(chunk);
  for (const other of chunk.imports ?? []) add(other);
};
for (const key of first) add(key);

const kilobytes = (files) =>
  [...new Set(files)].reduce(
    (sum, file) => sum + zlib.gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  ) / 1000;
const script = kilobytes([...chunks].map(({ file }) => file));
const style = kilobytes([...chunks].flatMap(({ css }) => css ?? []));
console.log(
  `${script.toFixed(1)} kB of script (goal ${limits.script.goal}, most ${limits.script.most}), ${style.toFixed(1)} kB of style (most ${limits.style.most})`,
);
process.exit(script > limits.script.most || style > limits.style.most ? 1 : 0);
