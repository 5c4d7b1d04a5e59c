import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Guest, eventually, openHouse } from '@plein/house';
import { clock } from '@plein/platform/server';
import { mayBeWrittenTo } from './outside';

/** A push service on this machine, and the browser that can read what it is sent. */
class Browser {
  readonly got: { message: Record<string, string>; headers: http.IncomingHttpHeaders }[] = [];
  status = 201;
  readonly auth = randomBytes(16);
  private readonly ecdh = createECDH('prime256v1');
  readonly p256dh = this.ecdh.generateKeys();
  private readonly server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (this.status < 300)
        this.got.push({ message: this.read(Buffer.concat(chunks)), headers: request.headers });
      response.writeHead(this.status).end();
    });
  });

  async open(): Promise<this> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return this;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/push/${this.auth.toString('hex')}`;
  }

  /** RFC 8291 and 8188, from the side of the browser. */
  private read(body: Buffer): Record<string, string> {
    const salt = body.subarray(0, 16);
    const keyLength = body[20]!;
    const theirs = body.subarray(21, 21 + keyLength);
    const cipher = body.subarray(21 + keyLength);
    const shared = this.ecdh.computeSecret(theirs);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.p256dh, theirs]);
    const secret = Buffer.from(hkdfSync('sha256', shared, this.auth, info, 32));
    const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
    const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(cipher.subarray(-16));
    const plain = Buffer.concat([decipher.update(cipher.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')) as Record<string, string>;
  }
}

const house = openHouse({ APP_URL: 'http://plein.example', PUSH_ANYWHERE: '1' });
const noon = new Date('2026-06-03T09:00:00Z');
const real = clock.now;
const itIs = (at: Date | string) => {
  clock.now = () => new Date(at);
};
beforeEach(() => itIs(noon));
const browsers: Browser[] = [];
afterEach(async () => {
  clock.now = real;
  for (const browser of browsers.splice(0)) await browser.close();
});

const browse = async (): Promise<Browser> => {
  const browser = await new Browser().open();
  browsers.push(browser);
  return browser;
};
const SUBSCRIBE = `mutation ($input: PushInput!) { pushSubscribe(input: $input) { device { id name } userErrors { code } } }`;
const subscribe = (as: Guest, browser: Browser, changes: object = {}) =>
  house.ask(as, SUBSCRIBE, {
    input: {
      endpoint: browser.endpoint,
      p256dh: browser.p256dh.toString('base64url'),
      auth: browser.auth.toString('base64url'),
      ...changes,
    },
  });
const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const naming = async (as: Guest, { id, name }: Guest, text: string): Promise<string> => {
  const content = [
    {
      type: 'paragraph',
      content: [
        { type: 'mention', attrs: { id, label: name } },
        { type: 'text', text },
      ],
    },
  ];
  const answer = await house.ask(as, POST, { input: { body: { type: 'doc', content } } });
  await house.settle();
  return answer['postPublish'].post.id as string;
};
const devicesOf = async (as: Guest) =>
  (await house.ask(as, '{ pushDevices { id } }'))['pushDevices'] as object[];

it('is read by the browser it is for, and signed by the house', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const [phone, laptop] = [await browse(), await browse()];
  for (const browser of [phone, laptop])
    expect((await subscribe(ben!, browser))['pushSubscribe'].userErrors).toEqual([]);
  const id = await naming(anna!, ben!, ' kom je?');
  for (const { got, endpoint } of [phone, laptop]) {
    expect(got).toHaveLength(1);
    expect(got[0]!.message).toMatchObject({
      title: 'Anna noemde je',
      body: '@Ben kom je?',
      address: `/p/${id}`,
    });
    const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(got[0]!.headers.authorization!)!;
    expect(key).toBe((await house.ask(ben!, '{ pushKey }'))['pushKey']);
    const [head, payload, signature] = token.split('.');
    const point = Buffer.from(key, 'base64url');
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    };
    const signed = verify(
      'sha256',
      Buffer.from(`${head}.${payload}`),
      { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature!, 'base64url'),
    );
    expect(signed).toBe(true);
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as { aud: string; sub: string };
    expect(claims).toMatchObject({ aud: new URL(endpoint).origin, sub: 'mailto:plein@plein.example' });
  }
  // Two devices are one interruption.
  const [row] = await house.db.rows<{ n: number }>(
    'SELECT count(*)::int AS n FROM interruption WHERE person_id = $1',
    [ben!.id],
  );
  expect(row!.n).toBe(1);
});

it('tells nothing of what in private mode, nothing in quiet hours, and nothing beyond the budget', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const phone = await browse();
  await subscribe(ben!, phone);
  const choose = (input: object) =>
    house.ask(
      ben!,
      `mutation ($input: AttentionInput!) { attentionRevise(input: $input) { userErrors { code } } }`,
      {
        input,
      },
    );
  await choose({ mailPrivacy: true, budget: 2, timeZone: 'Asia/Kolkata' });
  await naming(anna!, ben!, ' het geheim');
  expect(JSON.stringify(phone.got[0]!.message)).not.toMatch(/geheim|Anna|\/p\//);
  itIs('2026-06-03T12:31:00Z');
  await naming(anna!, ben!, ' in de avond van Kolkata');
  expect(phone.got).toHaveLength(1);
  itIs('2026-06-03T11:00:00Z');
  for (const n of [1, 2, 3]) await naming(anna!, ben!, ` nog ${n}`);
  expect(phone.got).toHaveLength(2);
});

it('forgets a device that is gone, that is signed out, and those of who may not come in', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const [gone, left, own] = [await browse(), await browse(), await browse()];
  await subscribe(ben!, gone);
  gone.status = 410;
  await naming(anna!, ben!, ' een');
  expect(await devicesOf(ben!)).toEqual([]);
  await subscribe(ben!, left);
  await house.db.rows('UPDATE session SET ended_at = now() WHERE person_id = $1', [ben!.id]);
  await naming(anna!, ben!, ' twee');
  expect(left.got).toEqual([]);
  await subscribe(carla!, own);
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [carla!.id]);
  await naming(anna!, carla!, ' drie');
  expect(own.got).toEqual([]);
});

it('tries again later when the service is busy, and tells it once', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const phone = await browse();
  await subscribe(ben!, phone);
  phone.status = 503;
  await naming(anna!, ben!, ' straks');
  phone.status = 201;
  // When a job that failed is put down to be tried again is not ours to know.
  await eventually(async () => {
    await house.db.rows(`UPDATE graphile_worker._private_jobs SET run_at = now()`);
    await house.settle();
    return phone.got.length > 0;
  }, 15_000);
  await house.settle();
  expect(phone.got).toHaveLength(1);
});

it('is turned off per device, by whose it is', async () => {
  const [ben, eve] = await house.people('Ben', 'Eve');
  const phone = await browse();
  await subscribe(ben!, phone);
  const OFF = `mutation ($endpoint: String!) { pushUnsubscribe(endpoint: $endpoint) { done } }`;
  await house.ask(eve!, OFF, { endpoint: phone.endpoint });
  expect(await devicesOf(ben!)).toHaveLength(1);
  expect(await devicesOf(eve!)).toEqual([]);
  await house.ask(ben!, OFF, { endpoint: phone.endpoint });
  expect(await devicesOf(ben!)).toEqual([]);
});

it.each([
  ['https://fcm.googleapis.com/fcm/send/x', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['http://fcm.googleapis.com/x', false],
  ['https://localhost/x', false],
  ['https://127.0.0.1/x', false],
  ['https://[::1]/x', false],
  ['https://[::ffff:10.0.0.1]/x', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['https://10.1.2.3/x', false],
  ['https://0x7f.1/x', false],
  ['https://2130706433/x', false],
  ['https://name:word@push.example.org/x', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['nothing', false],
])('whether a device may be at %s: %s', (address, may) => {
  expect(mayBeWrittenTo(address, false)).toBe(may);
});

it('takes no keys that are none', async () => {
  const [ben] = await house.people('Ben');
  const phone = await browse();
  for (const changes of [{ p256dh: 'AAAA' }, { auth: 'AAAA' }, { auth: '!!' }, { p256dh: '' }])
    expect((await subscribe(ben!, phone, changes))['pushSubscribe'].userErrors).toEqual([
      { code: expect.stringMatching(/push\.key|isLength/) },
    ]);
});
