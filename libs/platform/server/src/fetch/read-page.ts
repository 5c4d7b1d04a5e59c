import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { type Guard, OutsideProblem, askOutside } from './ask-outside';
import { decodeHtml } from './decode-html';

/** What a stranger's page may cost: bytes, packed and unpacked; milliseconds, everything together; and redirects. */
export const pageLimits = { bytes: 1_048_576, millis: 5_000, redirects: 3 } as const;

/** Says what we are and nothing about who: no cookies, no referrer, no name of the house. */
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Plein link preview)',
  accept: 'text/html,application/xhtml+xml',
  'accept-language': 'nl,en;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * The beginning of the page at an address that somebody typed, as text.
 * @throws OutsideProblem, or what the network said.
 */
export async function readPage(address: string | URL, guard: Guard = {}): Promise<string> {
  const signal = AbortSignal.timeout(pageLimits.millis);
  try {
    return await follow(new URL(address), signal, guard);
  } catch (error) {
    throw signal.aborted ? new OutsideProblem('time') : error;
  }
}

async function follow(first: URL, signal: AbortSignal, guard: Guard): Promise<string> {
  let url = first;
  for (let hops = 0; ; hops++) {
    const answer = await askOutside(url, { headers, signal }, guard);
    // Whatever goes wrong with it after this is heard by whoever reads it.
    answer.on('error', () => undefined);
    try {
      const next = redirectOf(answer);
      if (next === null) return await htmlOf(answer);
      if (hops === pageLimits.redirects || !URL.canParse(next, url.href))
        throw new OutsideProblem('redirects');
      url = new URL(next, url);
    } finally {
      answer.destroy();
    }
  }
}

const redirects = new Set([301, 302, 303, 307, 308]);

const redirectOf = ({ statusCode, headers: { location } }: IncomingMessage): string | null =>
  redirects.has(statusCode ?? 0) && location ? location : null;

async function htmlOf(answer: IncomingMessage): Promise<string> {
  const type = answer.headers['content-type'] ?? '';
  if (answer.statusCode !== 200) throw new OutsideProblem('status');
  if (!/^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(type)) throw new OutsideProblem('type');
  const bytes = await beginningOf(unpacked(answer));
  return decodeHtml(bytes, type, bytes.length === pageLimits.bytes);
}

/** Half a page is enough, so what was packed may end in the middle. */
const half = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const unpack: Record<string, () => zlib.Gunzip | zlib.Inflate | zlib.BrotliDecompress> = {
  gzip: () => zlib.createGunzip(half),
  'x-gzip': () => zlib.createGunzip(half),
  deflate: () => zlib.createInflate(half),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
};

function unpacked(answer: IncomingMessage): Readable {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return answer;
  const unpacker = Object.hasOwn(unpack, encoding) ? unpack[encoding]!() : null;
  if (!unpacker) throw new OutsideProblem('encoding');
  let left: number = pageLimits.bytes;
  answer.on('data', (chunk: Buffer) => {
    if (left <= 0) return;
    const taken = chunk.subarray(0, left);
    left -= taken.length;
    if (!unpacker.destroyed && !unpacker.write(taken)) {
      answer.pause();
      unpacker.once('drain', () => answer.resume());
    }
    if (left === 0) unpacker.end();
  });
  answer.on('end', () => unpacker.end());
  answer.on('error', (error) => unpacker.destroy(error));
  return unpacker;
}

async function beginningOf(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let left: number = pageLimits.bytes;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return Buffer.concat(chunks);
}
