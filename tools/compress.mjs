// Compresses the built web application beforehand: brotli and gzip beside every file that gains by it.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const folder = process.argv[2] ?? 'dist/apps/web';

for (const name of fs.readdirSync(folder, { recursive: true })) {
  const file = path.join(folder, String(name));
  if (!/\.(js|css|html|svg|webmanifest|json)$/.test(file) || fs.statSync(file).size < 1024) continue;
  const content = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
}
