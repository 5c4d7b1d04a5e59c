import fs from 'node:fs';

export default function stop() {
  const { server, folder } = globalThis.__plein;
  server.stop('immediate');
  fs.rmSync(folder, { recursive: true, force: true });
}
