import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../id';

/**
 * Makes tokens for what may not be known from the database alone: its key lies with the files that people add. Whoever
 * has one of the two finds out nothing, not even by trying everything.
 */
export class FileKey {
  private key?: Buffer;

  /** `folder` is where the files are, `name` which key of them. */
  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {}

  /** 32 bytes, for these words the same each time. */
  token(...words: readonly string[]): Buffer {
    this.key ??= this.read();
    return createHmac('sha256', this.key).update(words.join('\0')).digest();
  }

  /** Made by whichever process comes first, whole or not at all. */
  private read(): Buffer {
    const folder = path.resolve(this.folder);
    const file = path.join(folder, this.name);
    mkdirSync(folder, { recursive: true });
    const fresh = `${file}.${newId()}`;
    try {
      return readFileSync(file);
    } catch {
      writeFileSync(fresh, randomBytes(32), { mode: 0o600 });
    }
    try {
      linkSync(fresh, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(fresh, { force: true });
    }
    return readFileSync(file);
  }
}
