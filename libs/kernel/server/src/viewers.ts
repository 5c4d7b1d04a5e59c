import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { Memory, type Remembered } from './memory';
import type { Viewer } from './viewer';
import { viewerByToken } from './viewer.queries';

/** Who holds a session. */
@Injectable()
export class Viewers {
  private readonly remembered: Remembered<Viewer | null>;

  constructor(db: Db, memory: Memory) {
    this.remembered = memory.of((token) => viewerByToken(db, token));
  }

  /** Null when the session ended, expired, or its person may not come in. */
  byToken(token: string): Promise<Viewer | null> {
    return this.remembered.get(token);
  }
}
