import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useReducer, useRef } from 'react';

interface Conversation {
  /** Which comments are on the screen; null until the conversation is. */
  ids: readonly string[] | null;
  hasMore: boolean;
  fetchMore: () => Promise<unknown>;
}

const prefix = 'comment-';

/** A link to one comment lands on it, however far back it is: shown, marked for a moment, and focused. */
export function useLinkedComment({ ids, hasMore, fetchMore }: Conversation): void {
  const router = useRouter();
  const { hash } = useLocation();
  const id = hash.startsWith(prefix) ? hash.slice(prefix.length) : null;
  const isShown = id !== null && !!ids?.includes(id);
  const isFurtherBack = id !== null && !!ids?.length && !isShown && hasMore && id < ids[0]!;
  const more = useRef(fetchMore);
  more.current = fetchMore;

  const shown = ids?.length ?? 0;
  useEffect(() => {
    if (isFurtherBack) void more.current();
  }, [isFurtherBack, shown]);

  // Following the same link once more lands there once more.
  const [visit, visitAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => router.subscribe('onResolved', visitAgain), [router]);
  useEffect(() => {
    if (!isShown) return undefined;
    const comment = document.getElementById(prefix + id)!;
    comment.scrollIntoView({ block: 'center' });
    comment.focus({ preventScroll: true });
    comment.classList.add('is-linked');
    const timer = setTimeout(() => comment.classList.remove('is-linked'), 2_000);
    return () => clearTimeout(timer);
  }, [isShown, id, visit]);
}
