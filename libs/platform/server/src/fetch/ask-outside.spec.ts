import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOutside } from './addresses';
import { OutsideProblem, askOutside } from './ask-outside';

const question = () => ({ headers: {}, signal: AbortSignal.timeout(5_000) });

/** Stands for everything that is nobody's business: it must never be asked. */
let hits = 0;
const canary = http.createServer((_, answer) => answer.end(String(++hits)));
beforeAll(() => new Promise<void>((open) => canary.listen(0, '127.0.0.1', open)));
afterAll(() => new Promise((closed) => canary.close(closed)));
const port = () => (canary.address() as AddressInfo).port;

const refusal = (url: URL, resolved: string[] = []) =>
  askOutside(url, question(), {
    resolve: async () => resolved.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  }).then(
    (answer) => `answered ${answer.statusCode}`,
    (error: unknown) => (error instanceof OutsideProblem ? error.code : String(error)),
  );

it.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://127.0.0.1./',
  'http://%31%32%37.0.0.1/',
  'http://１２７.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://100.64.0.1/',
  'http://100.100.100.200/latest/meta-data/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://168.63.129.16/metadata',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://192.168.1.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:53aa:64c:0:0:80ff:fffe]/',
  'http://[2001:db8::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
])('does not ask %s', async (address) => {
  expect(await refusal(new URL(address))).toBe('address');
});

it.each([
  ['localhost', ['127.0.0.1']],
  ['localtest.me', ['127.0.0.1', '::1']],
  ['one-of-them-is-inside.example', ['93.184.216.34', '10.0.0.7']],
  ['mapped.example', ['::ffff:192.168.0.1']],
  ['with-a-zone.example', ['fe80::1%eth0']],
  ['has-none.example', []],
])('does not ask %s, which is at %s', async (host, addresses) => {
  expect(await refusal(new URL(`http://${host}/`), addresses)).toBe('address');
});

it.each([
  ['file:///etc/passwd', 'protocol'],
  ['ftp://example.org/', 'protocol'],
  ['gopher://example.org:80/', 'protocol'],
  ['data:text/html,x', 'protocol'],
  ['javascript:alert(1)', 'protocol'],
  ['http://name:word@example.org/', 'userinfo'],
  ['http://name@example.org/', 'userinfo'],
  ['http://example.org:22/', 'port'],
  ['http://example.org:5432/', 'port'],
  ['https://example.org:8443/', 'port'],
])('does not ask %s: %s', async (address, code) => {
  expect(await refusal(new URL(address), ['93.184.216.34'])).toBe(code);
});

it.each([
  '8.8.8.8',
  '93.184.216.34',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '2a00:1450:400e::1',
  '64:ff9b::808:808',
])('%s can be a stranger', (address) => expect(isOutside(address)).toBe(true));

it('makes the line to the address that it looked at, though the name has another by then', async () => {
  // The system says that localhost is where the canary sits; who was asked first said otherwise.
  const there = http.createServer((_, answer) => answer.end());
  await new Promise<void>((open) => there.listen(port(), '127.0.0.2', open));
  const answers = [[{ address: '127.0.0.2', family: 4 }], [{ address: '127.0.0.1', family: 4 }]];
  let asked = 0;
  try {
    const answer = await askOutside(new URL(`http://localhost:${port()}/`), question(), {
      allowed: [`localhost:${port()}`],
      resolve: async () => answers[asked++]!,
    });
    expect(answer.socket.remoteAddress).toBe('127.0.0.2');
    answer.destroy();
    expect(asked).toBe(1);
  } finally {
    await new Promise((closed) => there.close(closed));
  }
});

it('asks a server of the house when that is allowed, and no other port of it', async () => {
  const allowed = [`127.0.0.1:${port()}`];
  const before = hits;
  const answer = await askOutside(new URL(`http://127.0.0.1:${port()}/`), question(), { allowed });
  answer.destroy();
  expect(hits).toBe(before + 1);
  hits = before;
  await expect(askOutside(new URL('http://127.0.0.1/'), question(), { allowed })).rejects.toThrow('address');
  await expect(askOutside(new URL(`http://[::1]:${port()}/`), question(), { allowed })).rejects.toThrow(
    'port',
  );
});

it('does not wait for a name server that never answers', async () => {
  const signal = AbortSignal.timeout(50);
  const resolve = () => new Promise<never>(() => undefined);
  await expect(
    askOutside(new URL('http://slow.example/'), { headers: {}, signal }, { resolve }),
  ).rejects.toThrow('time');
});

afterAll(() => expect(hits).toBe(0));
