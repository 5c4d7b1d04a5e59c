import { type Db, insertRows } from '@plein/platform/server';
import { addressOf } from '@plein/wiki/server';
import type { MadePage } from './make-pages';

export const addressesOf = (
  { key, title }: MadePage,
  aliases: ReadonlyMap<string, readonly string[]>,
): string[] => [addressOf(title), ...(aliases.get(key) ?? [])];

/** Writes down where pages can be found. The first to have an address in a community keeps it. */
export const claim = (
  db: Db,
  communityId: string,
  given: readonly { path: string; pageId: string }[],
): Promise<number> =>
  insertRows(
    db,
    'page_alias',
    given.map(({ path, pageId }) => ({ community_id: communityId, path, page_id: pageId })),
    { orIgnore: true },
  );
