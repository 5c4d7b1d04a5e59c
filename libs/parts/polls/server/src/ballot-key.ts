import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Config, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/**
 * Makes the tokens by which voters are known. The key lies with the files that people add and not in the database:
 * whoever has the database alone cannot find out whose an anonymous ballot is, not even by trying every colleague.
 */
@Injectable()
export class BallotKey {
  private key?: Buffer;

  constructor(private readonly config: Config) {}

  /** What a person's tokens are made of; `sha256(this || id of the poll)` is the token. */
  of(personId: string): Buffer {
    this.key ??= this.read();
    return createHmac('sha256', this.key).update(personId).digest();
  }

  /** Made by whichever process comes first, whole or not at all. */
  private read(): Buffer {
    const folder = path.resolve(this.config.files);
    const file = path.join(folder, 'ballot-key');
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
