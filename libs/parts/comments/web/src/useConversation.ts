import {
  CommentPublished,
  CommentRestored,
  CommentRevised,
  CommentWithdrawn,
  ContentReactedTo,
  topicOf,
} from '@plein/contract';
import { type OnSignal, useCatchUp, useLive } from '@plein/kernel/web';
import { useAsk } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useRef } from 'react';
import { CommentsQuery } from './comments.queries';
import { useLinkedComment } from './useLinkedComment';

/**
 * A whole conversation, its newest part first, and further back when that is asked for. What others do shows in
 * all that is on the screen, however much that is; nothing that was loaded goes away for it.
 */
export function useConversation(rootId: string, isWhole: boolean) {
  const { data, error, refetch, loading } = useQuery(CommentsQuery, {
    variables: { rootId },
    skip: !isWhole,
    fetchPolicy: 'cache-and-network',
  });
  const list = isWhole ? data?.conversation.comments : undefined;
  const edges = list?.edges;
  const comments = useMemo(() => edges?.map(({ node }) => node), [edges]);
  const shown = useRef(comments);
  shown.current = comments;
  const ask = useAsk(CommentsQuery);
  const askAfter = async (after: string | null | undefined) =>
    (await ask({ rootId, after }))?.conversation.comments.pageInfo;

  /** From the newest down to the newest that is shown, or to the oldest that is. */
  const askAgain = useRounds(async (all) => {
    const end = all ? shown.current?.[0]?.id : shown.current?.at(-1)?.id;
    let after: string | null | undefined = null;
    do {
      const page = await askAfter(after);
      after = page?.hasNextPage ? page.endCursor : null;
    } while (after && end && after > end);
  });

  const onSignal = useMemo<OnSignal>(() => {
    const changed: OnSignal[string] = ({ id }) => id === rootId && askAgain(true);
    return {
      [CommentPublished.name]: ({ id }) => id === rootId && askAgain(false),
      [CommentRevised.name]: changed,
      [CommentWithdrawn.name]: changed,
      [CommentRestored.name]: changed,
      [ContentReactedTo.name]: changed,
    };
  }, [rootId, askAgain]);
  useLive(isWhole ? topicOf.content(rootId) : null, onSignal);
  useCatchUp(() => isWhole && askAgain(true));

  const pageInfo = list?.pageInfo;
  const hasEarlier = pageInfo?.hasNextPage ?? false;
  const askEarlier = () => askAfter(pageInfo?.endCursor);
  useLinkedComment({
    ids: comments?.map(({ id }) => id) ?? null,
    hasMore: hasEarlier,
    fetchMore: askEarlier,
  });

  return { comments, hasEarlier, askEarlier, askAgain, refetch, error, isLoading: loading && !data };
}

/** One round at a time, and not everyone at once; whatever is heard meanwhile makes one more. */
function useRounds(ask: (all: boolean) => Promise<void>): (all: boolean) => void {
  const latest = useRef(ask);
  latest.current = ask;
  const rounds = useRef<{ isRunning: boolean; wanted: boolean | null }>({ isRunning: false, wanted: null });
  return useCallback((all: boolean) => {
    const state = rounds.current;
    state.wanted = all || (state.wanted ?? false);
    if (state.isRunning) return;
    state.isRunning = true;
    const run = async () => {
      while (state.wanted !== null) {
        await new Promise((soon) => setTimeout(soon, 50 + Math.random() * 250));
        const wanted = state.wanted;
        state.wanted = null;
        // Without a line nothing is answered; when it is back, all is asked again.
        await latest.current(wanted).catch(() => undefined);
      }
      state.isRunning = false;
    };
    void run();
  }, []);
}
