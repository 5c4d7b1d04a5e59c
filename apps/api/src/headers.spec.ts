import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { House } from '@plein/house';

const web = mkdtempSync(path.join(tmpdir(), 'plein-web-'));
let plain: House;
let overTls: House;

beforeAll(async () => {
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Plein</title>');
  [plain, overTls] = await Promise.all([
    House.open({ WEB_DIR: web }),
    House.open({ WEB_DIR: web, PRODUCTION: '1', APP_URL: 'https://plein.example' }),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([plain.close(), overTls.close()]);
  rmSync(web, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Over a real line: what is refused before our own code runs has to be safe as well. */
async function get(house: House, address: string, method = 'GET', headers: object = {}): Promise<Answer> {
  const url = new URL(await house.listen());
  return new Promise((resolve, reject) => {
    const asked = request({
      host: url.hostname,
      port: url.port,
      path: address,
      method,
      headers: { ...headers },
    });
    asked.on('error', reject).on('response', (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.end();
  });
}

it.each([
  ['a page', '/', 200],
  ['a page of the application', '/wiki/iets', 200],
  ['what is not there', '/nope.js', 404],
  ['a way out of the folder', '/..%2f..%2fetc%2fpasswd', 404],
  ['an address that cannot be read', '/%E0%A4%A', 400],
  ['a file of nobody', '/files/01a20ff5-4541-720c-913c-0cb815997279', 401],
  ['a file that is none', '/files/x', 401],
  ['a question by address', '/graphql?query=%7Bsetup%7D', 400],
  ['a socket in another way', '/live/?EIO=4&transport=polling', 400],
  ['a socket that never was', '/live/?EIO=4&transport=polling&sid=x', 400],
  ['the pulse', '/healthz', 200],
  ['readiness', '/readyz', 200],
])('%s comes with everything that keeps a browser safe', async (_, address, status) => {
  for (const house of [plain, overTls]) {
    const answer = await get(house, address);
    expect([address, answer.status]).toEqual([address, status]);
    const { headers } = answer;
    expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    expect(headers['strict-transport-security']).toEqual(
      house === overTls ? expect.stringMatching(/max-age=\d{8}/) : undefined,
    );
    if (/^\/(graphql|files|healthz|readyz)/.test(address))
      expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.body).not.toMatch(/node_modules|\.ts:|Error:|at \//);
  }
});

it.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('has no use for %s', async (method) => {
  expect((await get(plain, '/graphql', method)).status).toBeGreaterThanOrEqual(400);
});

it('serves what was built anew beneath it, and nothing beside the folder', async () => {
  mkdirSync(path.join(web, 'assets'), { recursive: true });
  writeFileSync(path.join(web, 'assets', 'later-1a2b.js'), 'export {};');
  const later = await get(plain, '/assets/later-1a2b.js');
  expect([later.status, later.body]).toEqual([200, 'export {};']);
  expect(later.headers['cache-control']).toContain('immutable');
  expect((await get(plain, '/assets/later-1a2b.js', 'HEAD')).status).toBe(200);
  rmSync(path.join(web, 'assets', 'later-1a2b.js'));
  expect((await get(plain, '/assets/later-1a2b.js')).status).toBe(404);
  for (const address of [
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/%00',
    '/.env',
    '/assets/%E0%A4%A',
  ])
    expect([address, (await get(plain, address)).body]).toEqual([
      address,
      expect.not.stringMatching(/root:/),
    ]);
});
