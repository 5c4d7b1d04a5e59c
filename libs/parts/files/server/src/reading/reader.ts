/*
 * Reads the text of one file, as a process of its own without rights, secrets or time to lose: what somebody brings in
 * may be made to do harm. `reader PATH KIND` writes one line of JSON, the text or why there is none, and ends.
 */
import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import type { Readable } from 'node:stream';

/** Bytes of a file, of one part of an archive and of all parts that are read; parts; pages; characters that are kept. */
const limits = {
  file: 26_214_400,
  part: 16_777_216,
  parts: 67_108_864,
  entries: 5_000,
  pages: 2_000,
  text: 400_000,
} as const;

type Refused = 'locked' | 'broken' | 'tooLarge';
class Refuse extends Error {
  readonly why: Refused;
  constructor(why: Refused) {
    super(why);
    this.why = why;
  }
}

/** Which parts of an archive hold text, in the order of reading. */
const partsOf: Record<string, RegExp> = {
  docx: /^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/,
  pptx: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/,
  xlsx: /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/,
  opendocument: /^content\.xml$/,
};

/** Ends as soon as it is said: whatever a file set going ends with it. */
function tell(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit(0));
}

async function ofPdf(path: string): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), {
    isEvalSupported: false,
    verbosity: 0,
  }).catch((error: Error) => {
    throw new Refuse(error.name === 'PasswordException' ? 'locked' : 'broken');
  });
  let text = '';
  for (let nr = 1; nr <= Math.min(pdf.numPages, limits.pages) && text.length < limits.text; nr++) {
    const page = await pdf.getPage(nr);
    const { items } = await page.getTextContent();
    text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`;
    page.cleanup();
  }
  // A word that was broken off at the end of a line is one word.
  return text.replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2');
}

async function ofPlain(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, 8_192).includes(0)) throw new Refuse('broken');
  return new TextDecoder().decode(bytes.subarray(0, 4 * limits.text));
}

/** Office files are archives of XML. Only the named parts are unpacked, and nothing in them is followed. */
async function ofArchive(path: string, wanted: RegExp): Promise<string> {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(path, {
    strictFileNames: true,
    validateEntrySizes: true,
    lazyEntries: true,
  });
  if (archive.entryCount > limits.entries) throw new Refuse('tooLarge');
  const texts: [name: string, text: string][] = [];
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    if (entry.isEncrypted?.()) throw new Refuse('locked');
    if (!wanted.test(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.part || total > limits.parts) throw new Refuse('tooLarge');
    texts.push([entry.fileName, textOf(await unpacked(await archive.openReadStreamPromise(entry)))]);
  }
  if (texts.length === 0) throw new Refuse('broken');
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return texts
    .sort(([a], [b]) => a.replace(/\d+/, '').localeCompare(b.replace(/\d+/, '')) || number(a) - number(b))
    .map(([, text]) => text)
    .join('\n');
}

async function unpacked(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > limits.part) throw new Refuse('tooLarge');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const line = new Set(['/w:p', '/a:p', '/text:p', '/text:h', '/si', 'w:br', 'a:br', 'text:line-break']);
const blank = new Set(['w:tab', 'text:tab', 'text:s', '/w:tc', '/table:table-cell']);

/** The text between the tags, a line for each paragraph; read once from front to back, however it is made. */
function textOf(xml: string): string {
  const parts: string[] = [];
  // What a field is computed from is not what one reads.
  let isInstruction = false;
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at);
    if (!isInstruction) parts.push(xml.slice(at, open < 0 ? undefined : open));
    const close = open < 0 ? -1 : xml.indexOf('>', open);
    if (close < 0) break;
    const name = /^\/?[\w:.-]*/.exec(xml.slice(open + 1, Math.min(close, open + 40)))![0];
    if (name.endsWith('w:instrText')) isInstruction = name[0] !== '/';
    else if (line.has(name)) parts.push('\n');
    else if (blank.has(name)) parts.push(' ');
    at = close + 1;
  }
  return parts.join('').replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, decoded);
}

/** Only signs that every XML knows are replaced. */
function decoded(sign: string, dec?: string, hex?: string, name?: string): string {
  if (name) return signs[name] ?? sign;
  const code = dec ? Number(dec) : Number.parseInt(hex!, 16);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}

try {
  const [path, kind] = process.argv.slice(2) as [string, string];
  if ((await stat(path)).size > limits.file) throw new Refuse('tooLarge');
  const text =
    kind === 'pdf'
      ? await ofPdf(path)
      : kind === 'text'
        ? await ofPlain(path)
        : await ofArchive(path, partsOf[kind]!);
  tell({
    text: text
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim()
      .slice(0, limits.text)
      .toWellFormed(),
  });
} catch (error) {
  tell({ refused: error instanceof Refuse ? error.why : 'broken' });
}
