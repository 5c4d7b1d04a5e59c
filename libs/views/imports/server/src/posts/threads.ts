import type { Tally } from '../report';
import type { GivenPost } from './read-post';

/** Where a text hangs: on nothing (a post), or on the post that began its thread. */
export interface Hung {
  readonly post: GivenPost;
  readonly key: string;
  /** Key of the post; null for the post itself. */
  readonly rootKey: string | null;
  /** Key of the comment it answers; answers stand one level deep. */
  readonly replyToKey: string | null;
}

/**
 * Finds for every text what it hangs on: what it names as its parent, or the first of its thread. Equal texts by the
 * same author at the same moment are counted, so that each has a key of its own.
 */
export function hang(posts: readonly GivenPost[], where: (line: number) => string, tally: Tally): Hung[] {
  const times = new Map<string, number>();
  const byId = new Map<string, GivenPost>();
  const keyed = posts.map((post) => {
    const count = (times.get(post.key) ?? 0) + 1;
    times.set(post.key, count);
    if (count === 1) byId.set(post.key, post);
    return { post, key: count === 1 ? post.key : `${post.key}#${count}` };
  });
  const firstOf = new Map<string, string>();
  return keyed.map(({ post, key }) => {
    if (post.parentId !== null) {
      const path = upFrom(post, byId);
      if (path.length)
        return { post, key, rootKey: path.at(-1)!, replyToKey: path.length > 1 ? path.at(-2)! : null };
      tally.leave(
        where(post.line),
        `parent ${post.parentId}`,
        'it is not in the file; the text became a post of its own',
      );
    } else if (post.thread !== null) {
      const first = firstOf.get(post.thread);
      if (first) return { post, key, rootKey: first, replyToKey: null };
      firstOf.set(post.thread, key);
    }
    return { post, key, rootKey: null, replyToKey: null };
  });
}

const deepest = 1_000;

/** Keys from the parent up; empty when it is not there or when the way goes round. */
function upFrom(post: GivenPost, byId: ReadonlyMap<string, GivenPost>): string[] {
  const path: string[] = [];
  for (let parent = post.parentId; parent !== null;) {
    const key = `id:${parent}`;
    const found = byId.get(key);
    if (!found || found === post || path.length > deepest || path.includes(key))
      return path.length && !found ? path : [];
    path.push(key);
    parent = found.parentId;
  }
  return path;
}
