import { createHash } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type FileService, StoredFile } from '@plein/files/server';
import { Problem, type Db } from '@plein/platform/server';
import sharp from 'sharp';
import { type Known, knownOf, remember, rememberChange } from '../imported';
import type { Place } from '../place.service';
import type { Tally } from '../report';
import { type Folder, Unusable } from './folder';
import type { StoredTarget } from './resolver';

const mostBytes = 25 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  'file.tooLarge': 'it is larger than 25 MB',
  'file.empty': 'it is empty',
  'file.brokenPicture': 'it is a picture that cannot be opened, or of more than 40 million dots',
  'file.quota': 'more than 1 GB was brought in today',
  'file.noSpace': 'there is no room on the disk',
  'file.noStorage': 'the folder of files cannot be written to',
};

export interface FileWork {
  readonly db: Db;
  readonly files: FileService;
  readonly folder: Folder;
  readonly place: Place;
  readonly source: string;
  readonly tally: Tally;
  readonly progress?: (line: string) => void;
}

/** Stores the files that pages show; those that came before and are still the same are used again. */
export async function storeFiles(
  names: Iterable<string>,
  work: FileWork,
): Promise<Map<string, StoredTarget>> {
  const known = await knownOf(work.db, work.place.community.id, work.source, 'file');
  const found = new Map<string, StoredTarget>();
  for (const name of names) {
    try {
      found.set(name, await storeOne(name, known.get(name), work));
    } catch (error) {
      const why =
        error instanceof Problem
          ? (reasons[error.message] ?? error.message)
          : error instanceof Unusable
            ? error.message
            : null;
      if (why === null) throw error;
      work.tally.add('files', 'skipped');
      work.tally.leave(name, 'the file', why);
    }
    if (found.size % 25 === 0) work.progress?.(`${found.size} files are stored.`);
  }
  return found;
}

async function storeOne(name: string, known: Known | undefined, work: FileWork): Promise<StoredTarget> {
  const bytes = await bytesOf(name, work.folder);
  const checksum = createHash('sha256').update(bytes).digest('base64url');
  const before = known ? await work.db.of(StoredFile).findOneBy({ id: known.targetId }) : null;
  if (known && before && known.checksum === checksum) {
    work.tally.add('files', 'unchanged');
    return targetOf(before);
  }
  const drawing = /\.svg$/i.test(name) ? await painted(bytes) : null;
  const called = drawing ? name.replace(/\.svg$/i, '.png') : name;
  if (/\.svg$/i.test(name))
    work.tally.leave(
      name,
      'the drawing as lines',
      drawing ? 'it became a picture' : 'it became an attachment',
    );
  const file = await work.files.take(
    work.place.owner,
    path.posix.basename(called),
    Readable.from([drawing ?? bytes]),
  );
  const came = { kind: 'file', key: name, targetId: file.id, checksum } as const;
  const communityId = work.place.community.id;
  if (known) await rememberChange(work.db, communityId, work.source, { ...came, revision: 1 });
  else await remember(work.db, communityId, work.source, [came]);
  work.tally.add('files', known ? 'changed' : 'created');
  return targetOf(file);
}

async function bytesOf(name: string, folder: Folder): Promise<Buffer> {
  const handle = await folder.open(name);
  try {
    if ((await handle.stat()).size > mostBytes) throw new Problem('file.tooLarge');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Drawings can hold scripts, so browsers are never given them; painted they are a picture like any other. */
const painted = (bytes: Buffer): Promise<Buffer | null> =>
  bytes.length > 2_000_000
    ? Promise.resolve(null)
    : sharp(bytes, { limitInputPixels: 40_000_000 })
        .resize({ width: 2_560, height: 2_560, fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: 10 })
        .png()
        .toBuffer()
        .catch(() => null);

const targetOf = ({ id, name, bytes, mime, width, height }: StoredFile): StoredTarget => ({
  to: 'file',
  fileId: id,
  name: name.slice(0, 255),
  size: Number(bytes),
  mime,
  width,
  height,
});
