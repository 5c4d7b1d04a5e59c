import { createHash } from 'node:crypto';
import { type Db, insertRows } from '@plein/platform/server';

export type ImportedKind = 'page' | 'file' | 'post' | 'person';

/** What something became when it was brought in before. */
export interface Known {
  readonly targetId: string;
  readonly checksum: string;
  readonly revision: number;
}

const notYet = '';

/** It has an id, and an import was cut off before it came. */
export const hasCome = (known: Known | undefined): known is Known =>
  known !== undefined && known.checksum !== notYet;

/** One thing that came, to be remembered. */
export interface Came extends Omit<Known, 'revision'> {
  readonly kind: ImportedKind;
  readonly key: string;
}

/** What this source brought into this community before, by its name there. */
export async function knownOf(
  db: Db,
  communityId: string,
  source: string,
  kind: ImportedKind,
): Promise<Map<string, Known>> {
  const rows = await db.rows<Known & { key: string }>(
    `SELECT key, target_id AS "targetId", checksum, revision FROM imported
      WHERE community_id = $1 AND source = $2 AND kind = $3`,
    [communityId, source, kind],
  );
  return new Map(rows.map(({ key, ...known }) => [key, known]));
}

/** Writes down what came; in the transaction that stored it. */
export const remember = (
  db: Db,
  communityId: string,
  source: string,
  came: readonly Came[],
): Promise<number> =>
  insertRows(
    db,
    'imported',
    came.map(({ kind, key, targetId, checksum }) => ({
      community_id: communityId,
      source,
      kind,
      key,
      target_id: targetId,
      checksum,
      revision: 1,
      imported_at: new Date(),
    })),
  );

/**
 * Gives new things their ids before the first is stored: what points at them stays right when an import is cut off
 * and run again.
 */
export const promise = (
  db: Db,
  communityId: string,
  source: string,
  kind: ImportedKind,
  ids: ReadonlyMap<string, string>,
): Promise<number> =>
  insertRows(
    db,
    'imported',
    [...ids].map(([key, id]) => ({
      community_id: communityId,
      source,
      kind,
      key,
      target_id: id,
      checksum: notYet,
      revision: 1,
      imported_at: new Date(),
    })),
  );

/** Writes down that what had only an id is there now. */
export const keepPromises = async (
  db: Db,
  communityId: string,
  source: string,
  came: readonly Came[],
): Promise<void> =>
  void (await db.rows(
    `UPDATE imported i SET checksum = given.checksum, imported_at = now()
       FROM jsonb_to_recordset($3::jsonb) AS given(kind text, key text, checksum text)
      WHERE i.community_id = $1 AND i.source = $2 AND i.kind = given.kind AND i.key = given.key`,
    [communityId, source, JSON.stringify(came)],
  ));

/** Writes down that something looks different now. */
export const rememberChange = async (
  db: Db,
  communityId: string,
  source: string,
  { kind, key, targetId, checksum, revision }: Came & { revision: number },
): Promise<void> =>
  void (await db.rows(
    `UPDATE imported SET checksum = $5, revision = $6, target_id = $7, imported_at = now()
      WHERE community_id = $1 AND source = $2 AND kind = $3 AND key = $4`,
    [communityId, source, kind, key, checksum, revision, targetId],
  ));

export const checksumOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** A name for where things come from: of a folder or file, without what differs between machines. */
export const sourceName = (given: string): string =>
  given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 150) || 'import';
