import { randomBytes } from 'node:crypto';
import { FeedAddressChanged } from '@plein/contract';
import { Facts, type Viewer, hashToken, viewerByPerson } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** The secret address of somebody's news reader. Whoever has it reads what they read, until it is taken back. */
@Injectable()
export class FeedAddressService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  /** Since when there is one; null: there is none. */
  async since(viewer: Viewer): Promise<Date | null> {
    const [row] = await this.db.rows<{ since: Date }>('SELECT since FROM feed_address WHERE person_id = $1', [
      viewer.personId,
    ]);
    return row?.since ?? null;
  }

  /** A new one; the one before it leads nowhere from now on. @returns the key, which is told once. */
  async make(viewer: Viewer): Promise<string> {
    const key = randomBytes(32).toString('base64url');
    await this.db.transact(async () => {
      await this.db.rows(
        `INSERT INTO feed_address (person_id, key_hash) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET key_hash = excluded.key_hash, since = now()`,
        [viewer.personId, hashToken(key)],
      );
      await this.facts.record(FeedAddressChanged, { personId: viewer.personId }, viewer);
    });
    return key;
  }

  revoke(viewer: Viewer): Promise<void> {
    return this.db.transact(async () => {
      await this.db.rows('DELETE FROM feed_address WHERE person_id = $1', [viewer.personId]);
      await this.facts.record(FeedAddressChanged, { personId: viewer.personId }, viewer);
    });
  }

  /** Whose it is, with the rights they have now; null when it is nobody's, or theirs who may not come in. */
  async holder(key: string): Promise<Viewer | null> {
    const [row] = await this.db.rows<{ id: string }>(
      'SELECT person_id AS id FROM feed_address WHERE key_hash = $1',
      [hashToken(key)],
    );
    return row ? viewerByPerson(this.db, row.id) : null;
  }
}
