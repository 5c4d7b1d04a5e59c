// Makes the secrets of an installation on its first start. What is there stays as it is.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '/secrets';

const password = keep('database-password', () => randomBytes(24).toString('hex'));
keep('database-url', () => `postgres://plein:${password}@database:5432/plein`);

/** Written beside its place and then moved: a start that is broken off leaves no half secret. */
function keep(name, make) {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) {
    fs.rmSync(`${file}.new`, { force: true });
    fs.writeFileSync(`${file}.new`, make(), { mode: 0o440 });
    fs.renameSync(`${file}.new`, file);
  }
  return fs.readFileSync(file, 'utf8');
}
