import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { kindOfText, readText } from './read-text';
import { archiveOf, docxOf, pdfOf } from './samples';

const folder = mkdtempSync(path.join(os.tmpdir(), 'plein-reading-'));
afterAll(() => rmSync(folder, { recursive: true }));
const shared = path.resolve(process.env['PLEIN_SHARED_DATA'] ?? '../shared/data');

const read = (bytes: Buffer | string, kind: string, limits?: { seconds: number; megabytes: number }) => {
  const file = path.join(folder, 'file');
  writeFileSync(file, bytes);
  return readText(file, kind, limits);
};

it('reads what stands in a PDF, in documents and slides, and in plain text', async () => {
  expect(await read(pdfOf('Regels voor de fietsenstalling'), 'pdf')).toEqual({
    text: 'Regels voor de fietsenstalling',
  });
  expect(await read(docxOf('Eerste &amp; beste', 'Tweede'), 'docx')).toEqual({
    text: 'Eerste & beste\nTweede',
  });
  const slides = archiveOf({
    'ppt/slides/slide10.xml': '<a:p><a:t>tien</a:t></a:p>',
    'ppt/slides/slide2.xml': '<a:p><a:t>twee</a:t></a:p>',
    'ppt/media/film.mp4': 'geen tekst',
  });
  expect(await read(slides, 'pptx')).toEqual({ text: 'twee\ntien' });
  expect(await read('Gewoon een regel\n\nen nog een', 'text')).toEqual({
    text: 'Gewoon een regel\nen nog een',
  });
});

it('refuses in a word what is broken, too large or made to do harm', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  expect(await read('%PDF-1.4 en verder niets', 'pdf')).toEqual({ refused: 'broken' });
  expect(await read('geen archief', 'docx')).toEqual({ refused: 'broken' });
  expect(await read(archiveOf({ '../../weg.xml': 'x', 'word/document.xml': 'x' }), 'docx')).toEqual({
    refused: 'broken',
  });
  // A few kilobytes that would be some hundred megabytes.
  expect(await read(archiveOf({ 'word/document.xml': Buffer.alloc(80_000_000, 'a') }), 'docx')).toEqual({
    refused: 'tooLarge',
  });
  // The same, saying that it is small.
  expect(
    await read(archiveOf({ 'word/document.xml': Buffer.alloc(80_000_000, 'a') }, { size: 10 }), 'docx'),
  ).toEqual({ refused: 'broken' });
  expect(await read(docxOf(`${entity}&b; goed`), 'docx')).toEqual({
    text: expect.stringContaining('&b; goed'),
  });
  expect(await read(docxOf('<'.repeat(2_000_000)), 'docx')).toEqual({ text: '' });
  expect(await read('tekst\0met nullen', 'text')).toEqual({ refused: 'broken' });
}, 60_000);

it('gives up on what takes long or much memory', async () => {
  expect(await read(docxOf('goed'), 'docx', { seconds: 0.001, megabytes: 256 })).toEqual({
    refused: 'tooSlow',
  });
  const many = Object.fromEntries(
    Array.from({ length: 4 }, (_, n) => [`word/header${n}.xml`, '<w:p>a</w:p>'.repeat(1_000_000)]),
  );
  expect(await read(archiveOf(many), 'docx', { seconds: 20, megabytes: 24 })).toEqual({ refused: 'broken' });
}, 60_000);

const failures = path.join(shared, 'torture/zip-yauzl/failure');
(existsSync(failures) ? it : it.skip)(
  'ends well with archives that others made to break things',
  async () => {
    for (const name of readdirSync(failures)) {
      const answer = await readText(path.join(failures, name), 'docx');
      expect([name, 'refused' in answer]).toEqual([name, true]);
    }
  },
  120_000,
);

test.each([
  ['application/pdf', 'x', 'pdf'],
  ['application/octet-stream', 'lijst.CSV', 'text'],
  ['application/octet-stream', 'x.exe', undefined],
  ['video/mp4', 'x.txt', undefined],
])('%s called %s is read as %s', (mime, name, kind) => expect(kindOfText({ mime, name })).toBe(kind));
