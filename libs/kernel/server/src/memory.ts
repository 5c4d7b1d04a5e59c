import { SignedIn } from '@plein/contract';
import { clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** What changed behind our back, as by hand in the database, counts after this at the latest. */
const freshMillis = 1_000;
const mostRemembered = 10_000;

/** What was found by its key, for a moment. */
export interface Remembered<Found> {
  get(key: string): Promise<Found>;
}

/**
 * On what rights stand, remembered for a moment: whoever reads asks several times in a second, and asking the
 * database who it is costs as much as reading a page. Every act on rights makes all of it forgotten: in this
 * process when it is committed, in others when they hear of it.
 */
@Injectable()
export class Memory {
  private readonly all: Map<string, unknown>[] = [];

  /** @param find asks the database. What is being asked when all is forgotten is not remembered either. */
  of<Found>(find: (key: string) => Promise<Found>): Remembered<Found> {
    const known = new Map<string, { readonly found: Promise<Found>; readonly at: number }>();
    this.all.push(known);
    const ask = (key: string, at: number): Promise<Found> => {
      if (known.size >= mostRemembered) known.clear();
      const entry = { found: find(key), at };
      known.delete(key);
      known.set(key, entry);
      entry.found.catch(() => known.get(key) === entry && known.delete(key));
      return entry.found;
    };
    return {
      get: (key) => {
        const now = clock.millis();
        const entry = known.get(key);
        return entry && now - entry.at < freshMillis ? entry.found : ask(key, now);
      },
    };
  }

  /** After a fact. What people write changes nobody's rights; all else may. */
  heed({ name }: { readonly name: string }): void {
    if (!changesNoRights.test(name) && name !== SignedIn.name) this.forget();
  }

  forget(): void {
    for (const known of this.all) known.clear();
  }
}

const changesNoRights = /^(post|comment|page|content|notification|visit|saves|schedule|feed-address)\./;
