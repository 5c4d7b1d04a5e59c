import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Db, Jobs, newId } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StoredFile } from '../file.entity';
import { Storage } from '../storage';
import { kindOfText, readText } from './read-text';

const keep = `
  INSERT INTO file_text (file_id, name, text, refused) SELECT id, name, $2, $3 FROM file WHERE id = $1
  ON CONFLICT (file_id) DO NOTHING`;
/** So many of the files that nobody read yet are taken in hand each minute. */
const most = 50;

/** The text in files, so that they are found by what stands in them: read afterwards, once, one at a time. */
@Injectable()
export class FileTexts implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly storage: Storage,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ fileId: string }>('read-file', ({ fileId }) => this.read(fileId));
    // What came in before there was reading, by import, or when the job was lost.
    this.jobs.scheduled('read-files', '* * * * *', async () => {
      const unread = await this.db.rows<{ id: string }>(
        `SELECT id FROM file f WHERE width IS NULL AND NOT EXISTS (SELECT FROM file_text t WHERE t.file_id = f.id)
         ORDER BY id DESC LIMIT ${most}`,
      );
      for (const { id } of unread) await this.read(id);
    });
  }

  /** Reads a file, or writes down why it cannot be read. */
  async read(fileId: string): Promise<void> {
    const file = await this.db.of(StoredFile).findOneBy({ id: fileId });
    if (!file || file.width !== null) return;
    const kind = kindOfText(file);
    const reading = kind ? await this.readingOf(fileId, kind) : { text: '' };
    const [text, refused] = 'text' in reading ? [reading.text, null] : ['', reading.refused];
    await this.db.rows(keep, [fileId, text, refused]);
  }

  private async readingOf(fileId: string, kind: string): ReturnType<typeof readText> {
    const copy = await this.storage.temporary(newId());
    try {
      await pipeline(await this.storage.open(fileId), createWriteStream(copy, { mode: 0o600 }));
      return await readText(copy, kind);
    } catch (error) {
      // The row is there and the bytes are not: trying again does not bring them back.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { refused: 'broken' };
      throw error;
    } finally {
      await rm(copy, { force: true });
    }
  }
}
