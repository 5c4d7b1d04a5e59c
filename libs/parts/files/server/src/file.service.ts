import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Viewer, communityIds, readableSql } from '@plein/kernel/server';
import { Db, Jobs, Problem, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { fileNameOf } from './file-name';
import { StoredFile } from './file.entity';
import { beginsAsFilm, filmOf, forgetWhere, isBoxed } from './films';
import { isPicture, paint, widths } from './pictures';
import { refuseHostile } from './refused';
import { Storage } from './storage';

/** Bytes of one file, of one film and of everything one person may bring in a day, and how many may lie about unused. */
export const fileLimits = {
  bytes: 25 * 1024 * 1024,
  filmBytes: 250 * 1024 * 1024,
  bytesPerDay: 1024 * 1024 * 1024,
  unusedPerDay: 300,
} as const;

/** Files that people add: taken in, and given to whoever may read a text that shows them. */
@Injectable()
export class FileService {
  constructor(
    private readonly db: Db,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
  ) {}

  /** What the bytes are decides, not the name. Pictures are painted anew; on any failure nothing is left behind. */
  async take(viewer: Pick<Viewer, 'personId'>, givenName: string, bytes: Readable): Promise<StoredFile> {
    await this.checkQuota(viewer.personId);
    const id = newId();
    const temporary = await this.storage.temporary(id).catch(saidInWords);
    try {
      const received = await receive(bytes, temporary);
      const { fileTypeFromFile } = await import('file-type');
      const type = await fileTypeFromFile(temporary);
      const name = fileNameOf(givenName);
      await refuseHostile(temporary, name, type?.mime);
      if (received.bytes > fileLimits.bytes && !filmOf(type?.mime)) throw new Problem('file.tooLarge');
      if (isBoxed(type?.mime)) await forgetWhere(temporary);
      const painted = type && isPicture(type.mime) ? await this.painted(temporary) : null;
      const file = this.db.of(StoredFile).create({
        id,
        ownerId: viewer.personId,
        name,
        mime: painted?.mime ?? filmOf(type?.mime) ?? type?.mime ?? 'application/octet-stream',
        bytes: String(painted?.bytes ?? received.bytes),
        sha256: received.sha256,
        width: painted?.width ?? null,
        height: painted?.height ?? null,
        createdAt: clock.now(),
      });
      await this.storage.keep(temporary, id);
      await this.db.of(StoredFile).insert(file);
      if (!painted) await this.jobs.ask('read-file', { fileId: id }, 'read-file');
      return file;
    } catch (error) {
      await rm(temporary, { force: true });
      await this.storage.remove(id);
      return saidInWords(error);
    }
  }

  /** Its owner, whoever may read a text that shows it, and everyone for a photo of a colleague. */
  async find(viewer: Viewer, id: string): Promise<StoredFile> {
    const file = await this.db.of(StoredFile).findOneBy({ id });
    if (!file) throw new Refusal('NOT_FOUND');
    if (file.ownerId === viewer.personId) return file;
    const [row] = await this.db.rows<{ allowed: boolean }>(
      `SELECT EXISTS (SELECT FROM content_link l JOIN content c ON c.id = l.content_id
           WHERE l.kind = 'file' AND l.target = $1::text AND ${readableSql('c', '$2')})
         OR EXISTS (SELECT FROM person p WHERE p.photo_id = $1::uuid) AS allowed`,
      [id, communityIds(viewer)],
    );
    if (!row!.allowed) throw new Refusal('NOT_FOUND');
    return file;
  }

  /** A picture in a smaller size, painted when it is first asked for. */
  async sized(file: StoredFile, width: (typeof widths)[number]): Promise<string> {
    if (!file.width || file.width <= width) return file.id;
    const id = `${file.id}@${width}`;
    if (await this.storage.has(id)) return id;
    const [from, to] = [await this.storage.temporary(newId()), await this.storage.temporary(newId())];
    try {
      await pipeline(await this.storage.open(file.id), createWriteStream(from));
      await paint(from, to, width);
      await this.storage.keep(to, id);
    } finally {
      await Promise.all([rm(from, { force: true }), rm(to, { force: true })]);
    }
    return id;
  }

  open(id: string, range?: { start: number; end: number }): Promise<Readable> {
    return this.storage.open(id, range);
  }

  /** Takes the bytes away of files that are gone from the database. */
  async discard(ids: readonly string[]): Promise<void> {
    for (const id of ids)
      for (const name of [id, ...widths.map((width) => `${id}@${width}`)]) await this.storage.remove(name);
  }

  /** What was brought in a day ago, is shown nowhere and is in nothing that its owner is still writing. */
  async sweep(): Promise<number> {
    const orphans = await this.db.rows<{ id: string }>(
      `DELETE FROM file f WHERE f.created_at < now() - interval '1 day'
         AND NOT EXISTS (SELECT FROM content_link l WHERE l.kind = 'file' AND l.target = f.id::text)
         AND NOT EXISTS (SELECT FROM content_revision r WHERE r.body::text LIKE '%' || f.id || '%')
         AND NOT EXISTS (SELECT FROM scheduled_post w WHERE w.input::text LIKE '%' || f.id || '%')
         AND NOT EXISTS (SELECT FROM draft d WHERE d.person_id = f.owner_id AND d.text LIKE '%' || f.id || '%')
         AND NOT EXISTS (SELECT FROM person p WHERE p.photo_id = f.id)
       RETURNING id`,
    );
    await this.discard(orphans.map(({ id }) => id));
    return orphans.length;
  }

  private async painted(temporary: string) {
    try {
      const painted = await paint(temporary, `${temporary}@9999`);
      await rename(`${temporary}@9999`, temporary);
      return painted;
    } catch {
      await rm(`${temporary}@9999`, { force: true });
      throw new Problem('file.brokenPicture');
    }
  }

  private async checkQuota(personId: string): Promise<void> {
    const [row] = await this.db.rows<{ bytes: string; unused: number }>(
      `SELECT coalesce(sum(bytes), 0) AS bytes, (count(*) FILTER (WHERE NOT EXISTS (
           SELECT FROM content_link l WHERE l.kind = 'file' AND l.target = f.id::text)))::int AS unused
         FROM file f WHERE owner_id = $1 AND created_at > now() - interval '1 day'`,
      [personId],
    );
    if (Number(row!.bytes) > fileLimits.bytesPerDay || row!.unused >= fileLimits.unusedPerDay)
      throw new Problem('file.quota');
  }
}

const full = new Set(['ENOSPC', 'EDQUOT']);
const shut = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EIO']);

/** What the disk has against it, for who wanted to keep something. */
function saidInWords(error: unknown): never {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (full.has(code)) throw new Problem('file.noSpace');
  if (shut.has(code)) throw new Problem('file.noStorage');
  throw error;
}

async function receive(bytes: Readable, to: string): Promise<{ bytes: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  let count = 0;
  let most: number | undefined;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      hash.update(chunk);
      most ??= beginsAsFilm(chunk) ? fileLimits.filmBytes : fileLimits.bytes;
      done(count > most ? new Problem('file.tooLarge') : null, chunk);
    },
  });
  await pipeline(bytes, meter, createWriteStream(to, { mode: 0o600 }));
  if ((await stat(to)).size === 0) throw new Problem('file.empty');
  return { bytes: count, sha256: hash.digest() };
}
