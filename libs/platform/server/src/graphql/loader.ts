import DataLoader from 'dataloader';
import type { Db } from '../database/db';

/** What every GraphQL request carries. The kernel adds who is asking. */
export interface RequestContext {
  readonly db: Db;
  readonly requestId: string;
}

/**
 * A question asked many times in one request and answered in one query.
 * The answers live exactly as long as the request they were asked in.
 */
export function defineLoader<Value, Context extends RequestContext = RequestContext>(
  find: (ids: readonly string[], context: Context) => Promise<ReadonlyMap<string, Value>>,
): (context: Context) => DataLoader<string, Value | null> {
  const perRequest = new WeakMap<Context, DataLoader<string, Value | null>>();
  return (context) => {
    const existing = perRequest.get(context);
    if (existing) return existing;
    const loader = new DataLoader<string, Value | null>(async (ids) => {
      const found = await find(ids, context);
      return ids.map((id) => found.get(id) ?? null);
    });
    perRequest.set(context, loader);
    return loader;
  };
}

/** Rows by their id, as a loader wants them. */
export const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
