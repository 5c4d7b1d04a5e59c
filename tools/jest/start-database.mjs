import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../postgres.mjs';

/** A server for this run only: quick rather than durable, thrown away afterwards. */
export default async function start() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plein-test-'));
  fs.chmodSync(folder, 0o755);
  const server = await startPostgres(path.join(folder, 'postgres'), {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 120,
  });
  process.env.TEST_DATABASE_URL = server.adminUrl;
  process.env.TEST_FILES_DIR = path.join(folder, 'files');
  globalThis.__plein = { server, folder };
}
