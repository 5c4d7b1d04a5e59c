import { type FileHandle, open } from 'node:fs/promises';
import { Problem } from '@plein/platform/server';

/** Films that a browser plays by itself, by what their bytes are; anything else that moves is a file to take along. */
const played: Record<string, 'video/mp4' | 'video/webm'> = {
  'video/mp4': 'video/mp4',
  'video/x-m4v': 'video/mp4',
  'video/webm': 'video/webm',
};
export const filmOf = (mime: string | undefined): 'video/mp4' | 'video/webm' | undefined =>
  mime === undefined ? undefined : played[mime];
export const isFilm = (mime: string): boolean => filmOf(mime) === mime;

/** The first bytes of MP4, QuickTime, and WebM: known before the rest has come in. */
export const beginsAsFilm = (head: Buffer): boolean =>
  head.toString('latin1', 4, 8) === 'ftyp' || head.toString('hex', 0, 4) === '1a45dfa3';

/** Films of phones are made of boxes, among them what says where and with what they were made. */
export const isBoxed = (mime: string | undefined): boolean =>
  mime !== undefined && ['video/mp4', 'video/x-m4v', 'video/quicktime'].includes(mime);

const mostBoxes = 20_000;
const opened = new Set(['moov', 'trak']);
const tellTales = new Set(['udta', 'meta', 'uuid']);

/**
 * Takes out of a film where and with what it was made. Those boxes stay as empty room, so nothing else has to move.
 * @throws Problem `file.brokenFilm` when its boxes do not fit in each other, or there is nothing to play.
 */
export async function forgetWhere(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const boxes = { left: mostBoxes, hasMoov: false };
    await walk(file, 0, (await file.stat()).size, boxes);
    if (!boxes.hasMoov) throw new Problem('file.brokenFilm');
  } finally {
    await file.close();
  }
}

async function walk(
  file: FileHandle,
  from: number,
  to: number,
  boxes: { left: number; hasMoov: boolean },
): Promise<void> {
  const head = Buffer.alloc(16);
  for (let at = from; at + 8 <= to;) {
    head.fill(0);
    await file.read(head, 0, 16, at);
    const type = head.toString('latin1', 4, 8);
    const told = head.readUInt32BE(0);
    const start = told === 1 ? 16 : 8;
    const size = told === 0 ? to - at : told === 1 ? Number(head.readBigUInt64BE(8)) : told;
    if (size < start || at + size > to || boxes.left-- === 0) throw new Problem('file.brokenFilm');
    if (type === 'moov') boxes.hasMoov = true;
    if (opened.has(type)) await walk(file, at + start, at + size, boxes);
    else if (tellTales.has(type)) {
      await file.write('free', at + 4, 'latin1');
      await blank(file, at + start, at + size);
    }
    at += size;
  }
}

async function blank(file: FileHandle, from: number, to: number): Promise<void> {
  const nothing = Buffer.alloc(64 * 1024);
  for (let at = from; at < to; at += nothing.length)
    await file.write(nothing, 0, Math.min(nothing.length, to - at), at);
}
