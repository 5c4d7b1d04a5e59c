import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { OutsideProblem } from './ask-outside';
import { pageLimits, readPage } from './read-page';

type Say = (answer: ServerResponse, asked: IncomingMessage) => unknown;
const html = { 'content-type': 'text/html; charset=utf-8' };
const page = (more = '') => `<html><head><title>Broodje</title>${more}</head><body>`;
const mega = 1_048_576;

let hits = 0;
const canary = http.createServer((_, answer) => answer.end(String(++hits)));
let seen: IncomingMessage[] = [];
let sent = 0;
const says: Record<string, Say> = {
  '/plain': (answer) => answer.writeHead(200, html).end(page()),
  '/gzip': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(zlib.gzipSync(page())),
  '/deflate': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(zlib.deflateSync(page())),
  '/br': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'br' }).end(zlib.brotliCompressSync(page())),
  '/huge': (answer) => answer.writeHead(200, html).end(page('x'.repeat(30 * mega))),
  '/endless': (answer) => {
    answer.writeHead(200, html).write(page());
    const more = () => {
      while (answer.writable && answer.write('y'.repeat(65_536))) sent += 65_536;
    };
    answer.on('drain', more);
    more();
  },
  '/bomb': (answer) =>
    answer
      .writeHead(200, { ...html, 'content-encoding': 'gzip' })
      .end(zlib.gzipSync(Buffer.concat([Buffer.from(page()), Buffer.alloc(200 * mega)]))),
  '/bomb-br': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'br' }).end(
      zlib.brotliCompressSync(Buffer.alloc(200 * mega), {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
      }),
    ),
  // Packed bytes that unpack to nothing, without end.
  '/hollow': (answer) => {
    answer.writeHead(200, { ...html, 'content-encoding': 'deflate' }).write(Buffer.from([0x78, 0x9c]));
    const empty = Buffer.alloc(65_535, Buffer.from([0x00, 0x00, 0x00, 0xff, 0xff]));
    const more = () => {
      while (answer.writable && answer.write(empty)) sent += empty.length;
    };
    answer.on('drain', more);
    more();
  },
  '/broken-gzip': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip'),
  '/odd-encoding': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'constructor' }).end(page()),
  '/drip': (answer) => {
    answer.writeHead(200, html);
    const timer = setInterval(() => answer.write('.'), 100);
    answer.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/hangs-up': (answer) =>
    answer.writeHead(200, { ...html, 'content-length': '1000' }).write('x', () => answer.destroy()),
  '/picture': (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end(page()),
  '/no-type': (answer) => answer.writeHead(200).end(page()),
  '/gone': (answer) => answer.writeHead(404, html).end(page()),
  '/loop': (answer) => answer.writeHead(302, { location: '/loop' }).end(),
  '/inside': (answer) =>
    answer.writeHead(302, { location: `http://127.0.0.1:${(canary.address() as AddressInfo).port}/` }).end(),
  '/inside-quietly': (answer) => answer.writeHead(301, { location: 'http://127.0.0.1/' }).end(),
  '/metadata': (answer) => answer.writeHead(307, { location: '//169.254.169.254/latest/meta-data/' }).end(),
  '/file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (answer) => answer.writeHead(302, { location: 'http://[' }).end(),
  '/hops/3': (answer) => answer.writeHead(302, { location: '/hops/2' }).end(),
  '/hops/2': (answer) => answer.writeHead(303, { location: 'hops/../1' }).end(),
  '/hops/1': (answer) => answer.writeHead(308, { location: '/plain' }).end(),
  '/cookie': (answer) => answer.writeHead(302, { location: '/plain', 'set-cookie': 'who=you' }).end(),
  '/latin': (answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html;charset=ISO-8859-1' })
      .end(Buffer.from('caf\xe9 \x93quoted\x94', 'latin1')),
  '/latin-inside': (answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from('<meta charset="windows-1252">caf\xe9', 'latin1')),
  '/latin-unsaid': (answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('caf\xe9', 'latin1')),
  '/utf-16': (answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\ufeffcafé', 'utf16le')),
  '/odd-charset': (answer) =>
    answer.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end('café'),
};
const server = http.createServer((asked, answer) => {
  seen.push(asked);
  answer.on('error', () => undefined);
  (says[asked.url!] ?? says['/gone']!)(answer, asked);
});
const open = (one: http.Server) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
const shut = (one: http.Server) =>
  new Promise((done) => {
    one.close(done);
    one.closeAllConnections();
  });
beforeAll(() => Promise.all([open(canary), open(server)]));
afterAll(() => Promise.all([shut(canary), shut(server)]));
beforeEach(() => {
  seen = [];
  sent = 0;
});

const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const read = (path: string) => readPage(at(path), { allowed: [new URL(at('/')).host] });
const problem = (path: string) =>
  read(path).then(
    (text) => `read ${text.length}`,
    (error: unknown) => (error instanceof OutsideProblem ? error.code : 'failed'),
  );

it.each(['/plain', '/gzip', '/deflate', '/br', '/hops/2'])('reads %s', async (path) => {
  expect(await read(path)).toContain('<title>Broodje</title>');
});

it.each(['/huge', '/endless', '/bomb'])('reads of %s the beginning only', async (path) => {
  const text = await read(path);
  expect(text).toContain('<title>Broodje</title>');
  expect(text).toHaveLength(pageLimits.bytes);
  // What the system keeps on its way comes on top of what was read.
  expect(sent).toBeLessThan(30 * mega);
});

it('unpacks no more of a bomb than it would read', async () => {
  expect(await read('/bomb-br')).toHaveLength(pageLimits.bytes);
});

it('takes no more than that of what unpacks to nothing', async () => {
  expect(await read('/hollow')).toBe('');
  expect(sent).toBeLessThan(30 * mega);
});

it.each([
  ['/broken-gzip', 'failed'],
  ['/odd-encoding', 'encoding'],
  ['/hangs-up', 'failed'],
  ['/picture', 'type'],
  ['/no-type', 'type'],
  ['/gone', 'status'],
  ['/loop', 'redirects'],
  ['/nowhere', 'redirects'],
  ['/inside', 'port'],
  ['/inside-quietly', 'address'],
  ['/metadata', 'address'],
  ['/file', 'protocol'],
])('does not take %s: %s', async (path, code) => {
  expect(await problem(path)).toBe(code);
});

it.each(['/drip', '/silent'])(
  'gives %s five seconds for everything together',
  async (path) => {
    const began = Date.now();
    expect(await problem(path)).toBe('time');
    expect(Date.now() - began).toBeGreaterThan(pageLimits.millis - 50);
  },
  30_000,
);

it('follows three redirects and no fourth', async () => {
  expect(await read('/hops/3')).toContain('Broodje');
  expect(seen.map(({ url }) => url)).toEqual(['/hops/3', '/hops/2', '/hops/1', '/plain']);
  seen = [];
  await problem('/loop');
  expect(seen).toHaveLength(1 + pageLimits.redirects);
});

it('says what it is, and nothing about who', async () => {
  await read('/cookie');
  const [, second] = seen;
  expect(Object.keys(second!.headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'host',
    'user-agent',
  ]);
  expect(second!.headers['user-agent']).toContain('Plein link preview');
});

it.each([
  ['/latin', 'café “quoted”'],
  ['/latin-inside', '<meta charset="windows-1252">café'],
  ['/latin-unsaid', 'café'],
  ['/utf-16', 'café'],
  ['/odd-charset', 'café'],
])('reads the letters of %s', async (path, text) => {
  expect(await read(path)).toBe(text);
});

afterAll(() => expect(hits).toBe(0));
