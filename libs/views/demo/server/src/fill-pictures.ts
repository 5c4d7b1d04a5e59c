import { Readable } from 'node:stream';
import type { FileService } from '@plein/files/server';
import sharp from 'sharp';
import { drawingOf } from './drawn';
import type { Pictures } from './fill-conversations';
import type { Staff } from './fill-people';
import type { Thread } from './read-threads';

/** Draws and stores the pictures that go with posts. @throws when nobody drew one. */
export async function fillPictures(
  files: Pick<FileService, 'take'>,
  threads: readonly Thread[],
  staff: Staff,
): Promise<Pictures> {
  const pictures = new Map<string, { fileId: string; width: number; height: number }>();
  for (const { by, picture } of threads) {
    if (!picture) continue;
    const drawing = drawingOf(picture);
    if (!drawing) throw new Error(`Nobody drew "${picture}"`);
    const painted = await sharp(Buffer.from(drawing)).png().toBuffer();
    const { id, width, height } = await files.take(
      { personId: staff.get(by).id },
      `${picture.slice(0, 60)}.png`,
      Readable.from([painted]),
    );
    pictures.set(picture, { fileId: id, width: width!, height: height! });
  }
  return pictures;
}
