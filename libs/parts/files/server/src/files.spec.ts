import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { type Guest, House, eventually, openHouse } from '@plein/house';
import { Config, newId } from '@plein/platform/server';
import sharp from 'sharp';
import { fileNameOf, saveAs } from './file-name';
import { FileService } from './file.service';
import { archiveOf } from './reading/samples';

const house = openHouse();
const shared = path.resolve(process.env['PLEIN_SHARED_DATA'] ?? '../shared/data');

async function bring(
  as: Guest,
  name: string,
  bytes: Buffer,
  headers: Record<string, string> = { 'x-plein': '1' },
  at: Pick<House, 'app'> = house,
) {
  const boundary = 'plein-boundary';
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name.replace(/["\r\n]/g, '_')}"\r\nContent-Type: text/html\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return at.app.inject({
    method: 'POST',
    url: '/files',
    headers: { cookie: as.cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload,
  });
}
const get = (as: Guest | null, url: string, headers: Record<string, string> = {}) =>
  house.app.inject({ method: 'GET', url, headers: { ...(as ? { cookie: as.cookie } : {}), ...headers } });
const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#c9560a' } });

it('paints a picture anew, upright, and without where it was taken', async () => {
  const [anna] = await house.people('Anna');
  const bytes = await photo()
    .withExif({ IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const answer = (await bring(anna!, 'vakantie.jpg', bytes)).json();
  expect(answer).toMatchObject({ name: 'vakantie.jpg', mime: 'image/webp', width: 600, height: 900 });
  const back = await get(anna!, `/files/${answer.id}`);
  const seen = await sharp(back.rawPayload).metadata();
  expect([seen.format, seen.exif, seen.orientation]).toEqual(['webp', undefined, undefined]);
  const small = await sharp((await get(anna!, `/files/${answer.id}?w=320`)).rawPayload).metadata();
  expect(small.width).toBe(320);
});

it('gives everything else for saving only, whatever it says it is', async () => {
  const [anna] = await house.people('Anna');
  for (const [name, text] of [
    ['pagina.html', '<script>alert(1)</script>'],
    ['tekening.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
    ['stijl.css', 'body { background: url(javascript:alert(1)) }'],
  ] as const) {
    const { id } = (await bring(anna!, name, Buffer.from(text))).json();
    const { headers } = await get(anna!, `/files/${id}`);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toMatch(/^attachment/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain('sandbox');
  }
});

it('is for its owner, and for whoever may read a text that shows it', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const closed = await house.community('Dicht', { kind: 'closed', member: [anna!, ben!] });
  const { id } = (await bring(anna!, 'plan.png', await photo().png().toBuffer())).json();
  const seenBy = async (guest: Guest | null) => (await get(guest, `/files/${id}`)).statusCode;
  expect([await seenBy(anna!), await seenBy(ben!), await seenBy(null)]).toEqual([200, 404, 401]);
  const body = {
    type: 'doc',
    content: [{ type: 'image', attrs: { fileId: id, alt: 'Het plan', width: 900, height: 600 } }],
  };
  const PUBLISH = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`;
  // Nobody opens a file to others by guessing its id.
  expect((await house.ask(eve!, PUBLISH, { input: { body } })).postPublish.userErrors).toEqual([
    { code: 'file.unknown' },
  ]);
  await house.ask(anna!, PUBLISH, { input: { communityId: closed.id, body } });
  expect([await seenBy(ben!), await seenBy(eve!)]).toEqual([200, 404]);
  await house.ask(ben!, 'mutation ($id: ID!) { membershipLeave(communityId: $id) { userErrors { code } } }', {
    id: closed.id,
  });
  expect(await seenBy(ben!)).toBe(404);
});

it('takes nothing from another site, from nobody, or without a file', async () => {
  const [anna] = await house.people('Anna');
  const bytes = Buffer.from('hoi');
  expect((await bring(anna!, 'a.txt', bytes, {})).statusCode).toBe(403);
  expect(
    (await bring(anna!, 'a.txt', bytes, { 'x-plein': '1', origin: 'https://kwaad.example' })).statusCode,
  ).toBe(403);
  expect((await bring({ ...anna!, cookie: 'plein=niets' }, 'a.txt', bytes)).statusCode).toBe(401);
  expect((await bring(anna!, 'leeg.txt', Buffer.alloc(0))).json()).toEqual({ error: 'file.empty' });
  expect((await get(anna!, `/files/${newId()}`)).statusCode).toBe(404);
  expect((await get(anna!, '/files/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
});

it('refuses what is too large, and keeps nothing of it', async () => {
  const [anna] = await house.people('Anna');
  expect((await bring(anna!, 'groot.bin', Buffer.alloc(25 * 1024 * 1024 + 10, 1))).statusCode).toBe(413);
  expect(await house.db.rows('SELECT FROM file WHERE owner_id = $1', [anna!.id])).toHaveLength(0);
});

it('gives a part when a part is asked for, and nothing twice', async () => {
  const [anna] = await house.people('Anna');
  const { id } = (await bring(anna!, 'film.bin', Buffer.from('0123456789'))).json();
  const part = await get(anna!, `/files/${id}`, { range: 'bytes=2-5' });
  expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, '2345', 'bytes 2-5/10']);
  const { etag } = (await get(anna!, `/files/${id}`)).headers;
  expect((await get(anna!, `/files/${id}`, { 'if-none-match': String(etag) })).statusCode).toBe(304);
});

it('leaves nothing behind of what breaks off on its way', async () => {
  const [anna] = await house.people('Anna');
  const { port } = new URL(await house.listen());
  const head = [
    'POST /files HTTP/1.1',
    'Host: localhost',
    `Cookie: ${anna!.cookie}`,
    'X-Plein: 1',
    'Content-Type: multipart/form-data; boundary=b',
    'Content-Length: 5000000',
    '',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="half.bin"\r\n\r\n',
  ].join('\r\n');
  const breakOff = () =>
    new Promise<void>((gone) => {
      const line = connect(Number(port), '127.0.0.1', () => {
        line.write(head + 'x'.repeat(50_000));
        setTimeout(() => line.destroy(), 30);
      });
      line.on('close', () => gone()).on('error', () => undefined);
    });
  for (let round = 0; round < 5; round++) await Promise.all(Array.from({ length: 20 }, breakOff));
  const onTheirWay = path.join(house.app.get(Config).files, 'incoming');
  await eventually(() => readdirSync(onTheirWay).length === 0, 10_000);
  expect(await house.db.rows('SELECT FROM file WHERE owner_id = $1', [anna!.id])).toHaveLength(0);
}, 30_000);

it('says in words that a picture is too large to unfold, or broken, or something else as well', async () => {
  const [anna] = await house.people('Anna');
  const odd = {
    // Eight thousand by eight thousand points in a few kilobytes.
    'groot.png': png(8_000, 8_000),
    'half.jpg': (await photo().jpeg().toBuffer()).subarray(0, 2_000),
    'page.gif': Buffer.from('GIF89a/*<html><script>alert(1)</script>*/=1'),
  };
  for (const [name, bytes] of Object.entries(odd)) {
    const { statusCode, body } = await bring(anna!, name, bytes);
    expect([name, statusCode, body]).toEqual([name, 422, '{"error":"file.brokenPicture"}']);
  }
  const both = Buffer.concat([await photo().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
  const { id } = (await bring(anna!, 'both.jpg.html', both)).json();
  const given = await get(anna!, `/files/${id}`);
  expect(given.headers['content-type']).toBe('image/webp');
  expect(given.rawPayload.includes('script')).toBe(false);
});

/** A box of a film: its size, what it is, what is in it. */
const box = (type: string, ...inside: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(
    inside.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const film = (...extra: Buffer[]) =>
  Buffer.concat([
    box('ftyp', 'isom\0\0\0\0isommp42'),
    box('moov', box('mvhd', Buffer.alloc(100)), box('udta', box('\xa9xyz', '+52.0907+005.1214/'))),
    ...extra,
    box('mdat', 'beeld na beeld'),
  ]);

it('plays a film in parts, and does not tell where it was made', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const bytes = film();
  const { id, mime, size } = (await bring(anna!, 'feest.mp4', bytes)).json();
  expect([mime, size]).toEqual(['video/mp4', bytes.length]);
  const whole = await get(anna!, `/files/${id}`);
  expect([whole.headers['content-type'], whole.headers['content-disposition']]).toEqual([
    'video/mp4',
    'inline',
  ]);
  expect(whole.headers['accept-ranges']).toBe('bytes');
  expect(whole.rawPayload.includes('52.0907')).toBe(false);
  expect(whole.rawPayload.subarray(-14).toString()).toBe('beeld na beeld');
  const tail = await get(anna!, `/files/${id}`, { range: 'bytes=-4' });
  expect([tail.statusCode, tail.body]).toEqual([206, 'eeld']);
  const outside = await get(anna!, `/files/${id}`, { range: `bytes=${size}-` });
  expect([outside.statusCode, outside.headers['content-range']]).toEqual([416, `bytes */${size}`]);
  const older = await get(anna!, `/files/${id}`, { range: 'bytes=0-3', 'if-range': '"ouder"' });
  expect(older.statusCode).toBe(200);
  expect((await get(eve!, `/files/${id}`, { range: 'bytes=0-3' })).statusCode).toBe(404);
  const torn = await bring(anna!, 'half.mp4', bytes.subarray(0, 60));
  expect([torn.statusCode, torn.body]).toEqual([422, '{"error":"file.brokenFilm"}']);
});

test.each([
  ['rekening.pdf', 'MZ'.padEnd(200, '\0'), 'program'],
  ['vakantie.jpg.exe', 'tekst', 'program'],
  ['vakantie.jpg.exe. ', 'tekst', 'program'],
  ['foto.png', '<html><body onload=alert(1)>', 'otherKind'],
  ['film.mp4', '<script>alert(1)</script>', 'otherKind'],
  ['plan.docx', '%PDF-1.4', 'otherKind'],
  ['tekening.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'script'],
  ['wijd.svg', '<\0s\0v\0g\0>\0<\0s\0c\0r\0i\0p\0t\0>\0', 'script'],
  ['foto.heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'foreignPhoto'],
  ['stuk.zip', 'PK\x03\x04 en verder niets', 'brokenZip'],
])('%j is refused in words', async (name, bytes, why) => {
  const [anna] = await house.people('Anna');
  const { statusCode, body } = await bring(anna!, name, Buffer.from(bytes, 'latin1'));
  expect([statusCode, body]).toEqual([422, `{"error":"file.${why}"}`]);
  expect(await house.db.rows('SELECT FROM file WHERE owner_id = $1', [anna!.id])).toHaveLength(0);
});

it('refuses an archive that unfolds without end', async () => {
  const [anna] = await house.people('Anna');
  const bomb = Buffer.from(archiveOf({ 'a.txt': 'aaaa' }));
  // The list at its end lies: four bytes unfold to three gigabytes.
  bomb.writeUInt32LE(3_000_000_000, bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  expect((await bring(anna!, 'foto’s.zip', bomb)).json()).toEqual({ error: 'file.bomb' });
});

it('keeps what stands in a draft, however long somebody takes over it', async () => {
  const [anna] = await house.people('Anna');
  const [kept, loose] = [
    (await bring(anna!, 'kladje.txt', Buffer.from('een'))).json().id,
    (await bring(anna!, 'los.txt', Buffer.from('twee'))).json().id,
  ];
  await house.db.rows(`UPDATE file SET created_at = now() - interval '2 days' WHERE owner_id = $1`, [
    anna!.id,
  ]);
  await house.db.rows(`INSERT INTO draft (person_id, place, text, version) VALUES ($1, 'post:home', $2, 1)`, [
    anna!.id,
    JSON.stringify({ fileId: kept }),
  ]);
  await house.app.get(FileService).sweep();
  expect((await get(anna!, `/files/${kept}`)).statusCode).toBe(200);
  expect((await get(anna!, `/files/${loose}`)).statusCode).toBe(404);
});

it('keeps no endless pile of what nobody uses', async () => {
  const [anna] = await house.people('Anna');
  await house.db.rows(
    `INSERT INTO file (id, owner_id, name, mime, bytes, sha256)
     SELECT uuid7(), $1, 'los.txt', 'text/plain', 1, '' FROM generate_series(1, 300)`,
    [anna!.id],
  );
  const { statusCode, body } = await bring(anna!, 'nog.txt', Buffer.from('nog een'));
  expect([statusCode, body]).toEqual([429, '{"error":"file.quota"}']);
});

it('says so when it cannot keep anything, or no longer has what it kept', async () => {
  const shut = await House.open({ FILES_DIR: 'package.json/files' });
  const eva = await shut.person('Eva');
  const refused = await bring(eva, 'a.txt', Buffer.from('hoi'), { 'x-plein': '1' }, shut);
  expect([refused.statusCode, refused.body]).toEqual([507, '{"error":"file.noStorage"}']);
  expect((await shut.ask(eva, '{ me { language } }'))['me']).toEqual({ language: 'nl' });
  await shut.close();

  const [anna] = await house.people('Anna');
  const { id } = (await bring(anna!, 'weg.txt', Buffer.from('hoi'))).json();
  rmSync(path.join(house.app.get(Config).files, id.slice(-2), id));
  const lost = await get(anna!, `/files/${id}`);
  expect([lost.statusCode, lost.body]).toEqual([404, '{"error":"NOT_FOUND"}']);
}, 60_000);

it('survives the odd and hostile files of others', async () => {
  const folders = ['encoding', 'files-mattermost', 'images-zulip', 'upload-h5sc', 'zip-yauzl'].map((name) =>
    path.join(shared, 'torture', name),
  );
  if (!folders.every((folder) => existsSync(folder))) {
    console.log('The torture files are not beside this checkout; skipped.');
    return;
  }
  const [anna] = await house.people('Anna');
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )) {
      const answer = await bring(anna!, name.name, readFileSync(path.join(name.parentPath, name.name)));
      expect([name.name, answer.statusCode < 500]).toEqual([name.name, true]);
      if (answer.statusCode >= 300) continue;
      const { headers } = await get(anna!, `/files/${answer.json().id}`);
      const isInline = headers['content-disposition'] === 'inline';
      expect([name.name, isInline, isInline ? headers['content-type'] : 'image/webp']).toEqual([
        name.name,
        isInline,
        'image/webp',
      ]);
    }
}, 120_000);

/** A white picture, written by hand: every line of it is zeros, so that it folds up small. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\temp\\plan.docx', 'plan.docx'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['...', 'bestand'],
  ['naam met "quotes".pdf', 'naam met quotes.pdf'],
])('%j is called %s', (given, name) => expect(fileNameOf(given)).toBe(name));

it('writes a name into a header without breaking out of it', () => {
  expect(saveAs('é"\r\nx.txt')).toBe(
    `attachment; filename="____x.txt"; filename*=UTF-8''%C3%A9%22%0D%0Ax.txt`,
  );
});
