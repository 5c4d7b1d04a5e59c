import { Config, FileKey } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/**
 * Makes the tokens by which voters are known. Whoever has the database alone cannot find out whose an anonymous ballot is,
 * not even by trying every colleague.
 */
@Injectable()
export class BallotKey {
  private readonly key: FileKey;

  constructor(config: Config) {
    this.key = new FileKey(config.files, 'ballot-key');
  }

  /** What a person's tokens are made of; `sha256(this || id of the poll)` is the token. */
  of(personId: string): Buffer {
    return this.key.token(personId);
  }
}
