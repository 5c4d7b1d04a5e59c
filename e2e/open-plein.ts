import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../tools/postgres.mjs';

/** Opens the built product for the journeys, on a port and a database of its own. */
export default async function openPlein() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plein-journeys-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startPostgres(path.join(folder, 'postgres'), { fsync: 'off' });
  const [port, site] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    PORT: String(port),
    LOG_LEVEL: 'error',
    FILES_DIR: path.join(folder, 'files'),
    WEB_DIR: 'dist/apps/web',
    // Somebody else's site, which a journey opens.
    LINK_PREVIEWS_ALLOW: `127.0.0.1:${site}`,
  };
  await ended(fork('dist/apps/cli/main.mjs', ['migrate'], { env, stdio: 'ignore' }));
  const server = fork('dist/apps/api/main.mjs', { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise<void>((ready, failed) =>
    server.once('message', () => ready()).once('exit', () => failed(new Error('the server ended'))),
  );
  process.env['PLEIN_DATABASE'] = postgres.url;
  process.env['PLEIN_SITE_PORT'] = String(site);
  process.env['PLEIN_URL'] = `http://127.0.0.1:${port}`;
  return async () => {
    server.kill('SIGTERM');
    await ended(server).catch(() => undefined);
    postgres.stop('immediate');
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done, failed) =>
    child.once('exit', (code) => (code ? failed(new Error(`ended with ${code}`)) : done())),
  );

const freePort = () =>
  new Promise<number>((found) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => found(port));
    });
  });
