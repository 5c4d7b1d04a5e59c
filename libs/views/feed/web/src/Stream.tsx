import {
  CommentPublished,
  CommentRestored,
  CommentWithdrawn,
  ContentReactedTo,
  PostPublished,
  PostRestored,
  PostRevised,
  PostWithdrawn,
} from '@plein/contract';
import { type OnSignal, useLive, useMe } from '@plein/kernel/web';
import {
  ErrorState,
  type FragmentType,
  MoreButton,
  SkeletonCards,
  useKey,
  useMessages,
} from '@plein/platform/web';
import { PostCard, type PostCard_post } from '@plein/posts/web';
import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { askAgainFor } from './refresh';
import './feed.css';

interface Props {
  label: string;
  edges: readonly { node: { id: string } & FragmentType<typeof PostCard_post> }[] | undefined;
  hasMore: boolean;
  loading: boolean;
  error: unknown;
  /** The room where it is heard that something new was said. */
  topic: string | null;
  empty: ReactNode;
  end: ReactNode;
  onMore: () => void;
  onRefresh: () => Promise<unknown>;
}

/**
 * A list of posts. New ones wait behind a quiet button until they are asked for: what somebody reads never moves.
 * Counts and texts change in place.
 */
export function Stream({
  label,
  edges,
  hasMore,
  loading,
  error,
  topic,
  empty,
  end,
  onMore,
  onRefresh,
}: Props) {
  const t = useMessages();
  const me = useMe();
  const client = useApolloClient();
  const frame = useRef<HTMLDivElement>(null);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const shown = useRef(new Set<string>());
  shown.current = new Set(edges?.map(({ node }) => node.id));

  const onSignal = useMemo<OnSignal>(() => {
    const inPlace = ({ id }: { id: string }) => shown.current.has(id) && askAgainFor(client, id);
    const arrives = ({ id }: { id: string }) => {
      if (!shown.current.has(id)) setFresh((waiting) => new Set(waiting).add(id));
    };
    return {
      [PostPublished.name]: arrives,
      [PostRestored.name]: arrives,
      [PostRevised.name]: inPlace,
      [PostWithdrawn.name]: ({ id }) => {
        setFresh((waiting) => new Set([...waiting].filter((one) => one !== id)));
        return shown.current.has(id) ? onRefresh() : undefined;
      },
      [CommentPublished.name]: inPlace,
      [CommentWithdrawn.name]: inPlace,
      [CommentRestored.name]: inPlace,
      [ContentReactedTo.name]: inPlace,
    };
  }, [client, onRefresh]);
  useLive(topic, onSignal);
  useEffect(() => setFresh(new Set()), [topic, label]);

  const waiting = [...fresh].filter((id) => !shown.current.has(id)).length;
  const showFresh = async () => {
    await onRefresh();
    setFresh(new Set());
    window.scrollTo({ top: 0 });
    frame.current?.querySelector<HTMLElement>('[data-post]')?.focus({ preventScroll: true });
  };
  useKey('showNew', () => void showFresh(), waiting > 0);
  useCardKeys(frame);

  return (
    <div className="stack Stream" data-me={me.person.id}>
      <div role="status" className="Stream-new">
        {waiting > 0 && (
          <button type="button" className="NewItems" onClick={() => void showFresh()}>
            {t('feed.new', { n: waiting })}
          </button>
        )}
      </div>
      {error && !edges ? <ErrorState error={error} retry={() => void onRefresh()} /> : null}
      {!edges && !error && <SkeletonCards />}
      {edges?.length === 0 && !loading && empty}
      <div
        {...(edges?.length ? { role: 'feed', 'aria-label': label, 'aria-busy': loading } : {})}
        className="stack"
        ref={frame}
      >
        {edges?.map(({ node }, index) => (
          <PostCard key={node.id} post={node} position={index + 1} total={hasMore ? -1 : edges.length} />
        ))}
      </div>
      {edges && hasMore && (
        <MoreButton busy={loading} onMore={onMore}>
          {t('feed.more')}
        </MoreButton>
      )}
      {edges && edges.length > 0 && !hasMore && end}
    </div>
  );
}

/** Walking from card to card, and acting on the one in focus. */
function useCardKeys(frame: RefObject<HTMLDivElement | null>): void {
  const cards = () => [...(frame.current?.querySelectorAll<HTMLElement>('[data-post]') ?? [])];
  const present = () => cards().findIndex((card) => card.contains(document.activeElement));
  const walk = (step: 1 | -1) => {
    const all = cards();
    const at = present();
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const press = (selector: string) => cards()[present()]?.querySelector<HTMLElement>(selector)?.click();
  useKey('next', () => walk(1));
  useKey('previous', () => walk(-1));
  useKey('open', () => press('.PostCard-time'));
  useKey('reply', () => press('[data-reply], [data-comments]'));
  useKey('thumb', () => press('[data-reaction="thumb"], .Reaction'));
  useKey('copyLink', () => {
    const id = cards()[present()]?.dataset['post'];
    if (id) void navigator.clipboard.writeText(`${window.location.origin}/p/${id}`);
  });
}
