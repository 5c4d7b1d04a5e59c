import { SignedIn } from '@plein/contract';
import { Db, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Viewer } from './viewer';
import { viewerByToken } from './viewer.queries';

/** What changed behind our back, as by hand in the database, counts after this at the latest. */
const freshMillis = 1_000;
const mostRemembered = 10_000;

interface Remembered {
  readonly viewer: Promise<Viewer | null>;
  readonly at: number;
}

/**
 * Who holds a session, remembered for a moment: whoever reads asks several times in a second, and asking the
 * database who it is costs as much as reading a page. Every act on rights makes all of it forgotten: in this
 * process when it is committed, in others when they hear of it.
 */
@Injectable()
export class Viewers {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly db: Db) {}

  /** Null when the session ended, expired, or its person may not come in. */
  byToken(token: string): Promise<Viewer | null> {
    const now = clock.millis();
    const known = this.remembered.get(token);
    if (known && now - known.at < freshMillis) return known.viewer;
    const viewer = viewerByToken(this.db, token);
    this.remember(token, { viewer, at: now });
    return viewer;
  }

  /** After a fact. What people write changes nobody's rights; all else may. */
  heed({ name }: { readonly name: string }): void {
    if (!changesNoRights.test(name) && name !== SignedIn.name) this.forget();
  }

  /** What is being asked at this moment is not remembered either. */
  forget(): void {
    this.remembered.clear();
  }

  private remember(token: string, entry: Remembered): void {
    if (this.remembered.size >= mostRemembered) this.forget();
    this.remembered.delete(token);
    this.remembered.set(token, entry);
    entry.viewer.catch(() => this.remembered.get(token) === entry && this.remembered.delete(token));
  }
}

const changesNoRights = /^(post|comment|page|content|notification|visit)\./;
