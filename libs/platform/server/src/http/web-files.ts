import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Serves the built web application, compressed beforehand; every page of it is the same `index.html`. Files are looked
 * for when they are asked for: what is built anew beneath a running server is served at once.
 */
export async function serveWeb(app: FastifyInstance, directory: string): Promise<void> {
  const root = path.resolve(directory);
  if (!existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    serve: false,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const file = request.params['*'];
    if (await isFile(root, file)) return reply.sendFile(file);
    const { accept = '*/*' } = request.headers;
    const hasEnding = path.extname(request.url.split('?')[0]!) !== '';
    // Addresses of pages may hold dots, as in `compare/1...2`; only files stand in the folder of files.
    const isPage =
      !request.url.startsWith('/assets/') &&
      (accept.includes('text/html') || (accept.includes('*/*') && !hasEnding));
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send({ error: 'NOT_FOUND' });
  });
}

/** A file within the folder, whatever the address tries. */
async function isFile(root: string, name: string): Promise<boolean> {
  const file = path.join(root, path.normalize(`/${name}`));
  if (name.includes('\0') || !file.startsWith(root + path.sep) || path.basename(file).startsWith('.'))
    return false;
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}
