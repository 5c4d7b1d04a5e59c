import { execFile } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/*
 * What can be wrong before Plein opens. Each is one plain sentence and a failure, never a stack; and nothing that
 * was begun stays behind.
 */

interface Ended {
  code: number;
  out: string;
  sentences: string;
}

/** Runs `npm start` in this Node, with what is installed. */
const start = (env: Record<string, string>) =>
  new Promise<Ended>((ended) => {
    const { DATABASE_URL: _, ...rest } = process.env;
    const all = { ...rest, PLEIN_INSTALL: '0', PLEIN_DEMO: '0', ...env };
    execFile(process.execPath, ['tools/start.mjs'], { env: all }, (error, out, sentences) =>
      ended({ code: Number(error?.code ?? 0), out, sentences }),
    );
  });

const listen = (server: net.Server) =>
  new Promise<number>((ready) =>
    server.listen(0, '127.0.0.1', () => ready((server.address() as net.AddressInfo).port)),
  );

const freePort = async () => {
  const server = net.createServer();
  const port = await listen(server);
  await new Promise((closed) => server.close(closed));
  return String(port);
};

it('says that the port is taken, and names another', async () => {
  const server = net.createServer();
  const port = await listen(server);
  expect(await start({ PORT: String(port) })).toEqual({
    code: 1,
    out: '',
    sentences: `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start\n`,
  });
  server.close();
});

it.each(['abc', '0', '70000', '80.5'])('says that %s is no port', async (PORT) => {
  expect(await start({ PORT })).toEqual({
    code: 1,
    out: '',
    sentences: `PORT is "${PORT}"; it must be a number between 1 and 65535.\n`,
  });
});

it('says that the database is not there', async () => {
  const port = await freePort();
  const DATABASE_URL = `postgres://plein:secret@127.0.0.1:${port}/plein`;
  const { code, out, sentences } = await start({ PORT: await freePort(), DATABASE_URL });
  expect([code, out]).toEqual([1, '']);
  expect(sentences).toBe(
    `The database of DATABASE_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}.\n`,
  );
});

it.each(['localhost:5432/plein', 'mysql://localhost/plein', 'postgres://'])(
  'says that %s is no address of a database',
  async (DATABASE_URL) => {
    const { code, sentences } = await start({ PORT: await freePort(), DATABASE_URL });
    expect(code).toBe(1);
    expect(sentences).toMatch(
      /^(DATABASE_URL is not right|The database of DATABASE_URL cannot be reached): .*\.\n$/,
    );
  },
);

it('says that the database is too old', async () => {
  const server = net.createServer((socket) => pretendToBe('140012', socket));
  const port = await listen(server);
  const DATABASE_URL = `postgres://plein:secret@127.0.0.1:${port}/plein`;
  expect(await start({ PORT: await freePort(), DATABASE_URL })).toEqual({
    code: 1,
    out: '',
    sentences: 'Plein needs PostgreSQL 15 or newer; the database of DATABASE_URL is 14.\n',
  });
  server.close();
});

describe('an old Node', () => {
  const setup = import(path.resolve('tools/setup.mjs')) as Promise<{
    nodeProblem: (version: string) => string | undefined;
  }>;

  it.each(['18.20.8', '20.18.3', '16.0.0'])('%s is refused', async (version) => {
    const { nodeProblem } = await setup;
    expect(nodeProblem(version)).toBe(`Plein needs Node 20.19 or newer; this is ${version}.`);
  });

  it.each(['20.19.0', '22.1.0', '24.21.0'])('%s is not', async (version) => {
    const { nodeProblem } = await setup;
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['start', 'test', 'plein', 'dev'])('%s gets as far as being refused', (name) => {
    const [before] = fs.readFileSync(`tools/${name}.mjs`, 'utf8').split('await setUp(');
    const imports = [...before!.matchAll(/^import .* from '(.*)';$/gm)].map(([, from]) => from!);
    expect(imports.filter((from) => !from.startsWith('node:') && from !== './setup.mjs')).toEqual([]);
    for (const source of [before!, fs.readFileSync('tools/setup.mjs', 'utf8')])
      expect(source.replace(/\/\/.*/g, '')).not.toMatch(/import\.meta\.(dirname|filename)/);
  });
});

/** Just enough of PostgreSQL's protocol to say which version it is. */
function pretendToBe(version: string, socket: net.Socket): void {
  const message = (type: string, ...parts: (Buffer | string)[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    const size = Buffer.alloc(4);
    size.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), size, body]);
  };
  const numbers = (...values: [number, 2 | 4][]) =>
    Buffer.concat(
      values.map(([value, width]) => {
        const bytes = Buffer.alloc(width);
        bytes.writeIntBE(value, 0, width);
        return bytes;
      }),
    );
  const idle = message('Z', 'I');
  let isOpen = false;
  socket.on('error', () => undefined);
  socket.on('data', () => {
    if (!isOpen) socket.write(Buffer.concat([message('R', numbers([0, 4])), idle]));
    else
      socket.write(
        Buffer.concat([
          message(
            'T',
            numbers([1, 2]),
            'server_version_num\0',
            numbers([0, 4], [0, 2], [25, 4], [-1, 2], [-1, 4], [0, 2]),
          ),
          message('D', numbers([1, 2], [version.length, 4]), version),
          message('C', 'SHOW\0'),
          idle,
        ]),
      );
    isOpen = true;
  });
}
