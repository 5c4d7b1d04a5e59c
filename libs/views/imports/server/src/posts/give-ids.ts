import { idAt } from '@plein/platform/server';
import type { Hung } from './threads';

/** Ids sort by time, and what was said in the same millisecond stays in the order of the file. */
export function giveIds(fresh: readonly Hung[], ids: Map<string, string>): void {
  const taken = new Set<number>();
  const next = new Map<number, number>();
  const now = Date.now();
  for (const { post, key } of fresh) {
    // Before 1970 there are no ids; the date that is shown is true all the same.
    const given = Math.max(0, post.createdAt?.getTime() ?? now);
    let millis = next.get(given) ?? given;
    while (taken.has(millis)) millis++;
    taken.add(millis);
    next.set(given, millis + 1);
    ids.set(key, idAt(new Date(millis)));
  }
}
