import { type Viewer, Viewers } from '@plein/kernel/server';
import { Config, Problem, Refusal, isId, sessionCookie } from '@plein/platform/server';
import multipart from '@fastify/multipart';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { saveAs } from './file-name';
import { FileService, fileLimits } from './file.service';
import { isFilm } from './films';
import { widths } from './pictures';

/** Nothing in a file may run, whatever it is: no scripts, no frames, an origin of its own. */
const caged = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Files over HTTP: taken at POST /files, given at GET /files/:id, with the rights of whoever asks, each time. */
@Injectable()
export class FileRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: FileService,
    private readonly viewers: Viewers,
    private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    const app = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!app) return;
    await app.register(multipart, {
      limits: { files: 1, fileSize: fileLimits.filmBytes + 1, fields: 0, headerPairs: 100 },
    });
    app.post('/files', { bodyLimit: fileLimits.filmBytes + 64 * 1024 }, (request, reply) =>
      this.answer(reply, () => this.take(request)),
    );
    app.get<{ Params: { id: string }; Querystring: { w?: string } }>('/files/:id', (request, reply) =>
      this.answer(reply, () => this.give(request, reply)),
    );
  }

  private async take(request: FastifyRequest) {
    const viewer = await this.viewer(request);
    // A page of another site cannot send this header along.
    if (!request.headers['x-plein']) throw new Refusal('FORBIDDEN');
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) throw new Problem('file.none');
    const { id, name, mime, bytes, width, height } = await this.files.take(viewer, part.filename, part.file);
    return { id, name, mime, size: Number(bytes), width, height };
  }

  private async give(
    request: FastifyRequest<{ Params: { id: string }; Querystring: { w?: string } }>,
    reply: FastifyReply,
  ) {
    const viewer = await this.viewer(request);
    if (!isId(request.params.id)) throw new Refusal('NOT_FOUND');
    const file = await this.files.find(viewer, request.params.id.toLowerCase());
    const isShown = file.width !== null || isFilm(file.mime);
    const wanted = widths.find((width) => width >= Number(request.query.w ?? NaN));
    const key = wanted ? await this.files.sized(file, wanted) : file.id;
    const tag = `"${file.sha256.toString('hex').slice(0, 16)}${key.slice(36)}"`;
    const isKnown = request.headers['if-none-match'] === tag;
    const size = Number(file.bytes);
    // A part of what has changed since is no part of what the browser has.
    const isSame = (request.headers['if-range'] ?? tag) === tag;
    const range = key === file.id && isSame && !isKnown ? rangeOf(request.headers.range, size) : undefined;
    if (range === 'outside') return reply.code(416).header('content-range', `bytes */${size}`).send();
    const bytes = isKnown ? undefined : await this.files.open(key, range);
    void reply.headers({
      'content-type': isShown ? file.mime : 'application/octet-stream',
      'content-disposition': isShown ? 'inline' : saveAs(file.name),
      'content-security-policy': caged,
      'x-content-type-options': 'nosniff',
      // Kept by this browser, but asked for again each time: rights may have changed.
      'cache-control': 'private, no-cache',
      etag: tag,
    });
    if (!bytes) return reply.code(304).send();
    if (key !== file.id) return bytes;
    void reply.header('accept-ranges', 'bytes');
    if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    void reply.header('content-length', range ? range.end - range.start + 1 : size);
    return bytes;
  }

  private async viewer(request: FastifyRequest): Promise<Viewer> {
    const token = sessionCookie.read(request.headers.cookie, this.config);
    const viewer = token ? await this.viewers.byToken(token) : null;
    if (!viewer) throw new Refusal('UNAUTHENTICATED');
    return viewer;
  }

  private async answer(reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    try {
      return await work();
    } catch (error) {
      const [status, code] = toldAs(error);
      if (status === 500) throw error;
      return reply.code(status).type('application/json').send({ error: code });
    }
  }
}

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  'file.tooLarge': 413,
  'file.noSpace': 507,
  'file.noStorage': 507,
  'file.quota': 429,
};

function toldAs(error: unknown): [number, string] {
  if (error instanceof Refusal) return [statuses[error.message] ?? 400, error.message];
  if (error instanceof Problem) return [statuses[error.message] ?? 422, error.message];
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  // The row is there and the bytes are not.
  if (code === 'ENOENT') return [404, 'NOT_FOUND'];
  if (statusCode === 413) return [413, 'file.tooLarge'];
  return statusCode && statusCode < 500 ? [statusCode, code ?? 'file.none'] : [500, 'INTERNAL'];
}

/** One range of bytes, as players of films ask for; anything else is answered whole. */
function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!from && !to) return undefined;
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  if (from && to && Number(to) < Number(from)) return undefined;
  return start <= end ? { start, end } : 'outside';
}
