import {
  MutesChanged,
  topicOf,
  CommentPublished,
  CommentRestored,
  CommentWithdrawn,
  ContentReactedTo,
  PollClosed,
  PollVoted,
  PostArchived,
  PostCommentsClosed,
  PostCommentsOpened,
  PostMoved,
  PostPlacesChanged,
  PostPublished,
  PostQuoteChanged,
  PostQuotingChanged,
  PostRestored,
  PostShared,
  PostUnarchived,
  PostUnshared,
  PostRevised,
  PostWithdrawn,
} from '@plein/contract';
import { MeQuery, type OnSignal, askAgain, useCatchUp, useLive, useMe } from '@plein/kernel/web';
import {
  ErrorState,
  type FragmentType,
  MoreButton,
  SkeletonCards,
  askStretchAgain,
  useKept,
  useKey,
  useMessages,
} from '@plein/platform/web';
import {
  PostCard,
  type PostCard_post,
  closeStreams,
  quoteCard,
  removeFromStreams,
  wasSaidHere,
} from '@plein/posts/web';
import { wish } from '@plein/saves/web';
import { useApolloClient } from '@apollo/client/react';
import { Fragment, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { askAgainFor } from './refresh';
import './feed.css';

/** With this many new ones there may be more, and they are not counted. */
const wholePage = 20;

interface StreamEdge {
  cursor: string;
  node: { id: string } & FragmentType<typeof PostCard_post>;
}

interface Props<Edge extends StreamEdge> {
  label: string;
  edges: readonly Edge[] | undefined;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null } | undefined;
  loading: boolean;
  error: unknown;
  /** The room where it is heard that something new was said. */
  topic: string | null;
  empty: ReactNode;
  end: ReactNode;
  /** Fetches what comes after a cursor, and says where that ended. */
  onMore: (after: string) => Promise<string | null>;
  onRefresh: () => Promise<unknown>;
  /** Which of the posts that were just said belong here; left out, all of them do. */
  which?: (ids: string[]) => Promise<readonly string[]>;
  /** Whether that has to be asked from the start; once something is muted on this screen it is asked anyhow. */
  mayDiffer?: boolean;
  /** Where the reader was the last time: a cursor between two cards. */
  seam?: { cursor: string; words: string } | null;
  /** What else the menu of a card offers here. */
  menuOf?: (edge: Edge) => ReactNode;
}

/**
 * A list of posts. New ones wait behind a quiet button until they are asked for: what somebody reads never moves.
 * Counts and texts change in place.
 */
export function Stream<Edge extends StreamEdge>({
  label,
  edges,
  pageInfo,
  loading,
  error,
  topic,
  empty,
  end,
  onMore,
  onRefresh,
  which,
  mayDiffer = false,
  seam,
  menuOf,
}: Props<Edge>) {
  const t = useMessages();
  const me = useMe();
  const hasMore = pageInfo?.hasNextPage ?? false;
  const client = useApolloClient();
  const frame = useRef<HTMLDivElement>(null);
  // What was newest when this list was last looked at from its top. Newer ones wait, also after coming Back.
  const [top, setTop] = useKept<string | null>(`stream:${label}`, null);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const isShown = ({ node }: Edge) => top === null || node.id <= top || wasSaidHere(node.id);
  const cards = edges?.filter(isShown);
  const shown = useRef(new Map<string, string>());
  shown.current = new Map(cards?.map(({ node, cursor }) => [node.id, cursor]));

  const newest = edges?.reduce((highest, { node }) => (node.id > highest ? node.id : highest), '');
  useEffect(() => {
    if (top !== null || loading || newest === undefined) return;
    closeStreams(client.cache);
    setTop(newest);
  }, [top, loading, newest, client, setTop]);
  useCatchUp(() => askStretchAgain([...shown.current.values()], onMore));
  // Above it stands what was said since, below it nothing of the kind.
  const seamAt =
    seam && cards?.some(({ node }) => node.id > seam.cursor)
      ? cards.findIndex(({ cursor }) => cursor < seam.cursor)
      : -1;
  const [isFetching, setFetching] = useState(false);
  const fetchMore = async (after: string) => {
    setFetching(true);
    await onMore(after).catch(() => undefined);
    setFetching(false);
  };

  const hasMuted = useRef(false);
  const belongs = useRef(which);
  belongs.current = mayDiffer || hasMuted.current ? which : undefined;
  const onSignal = useMemo<OnSignal>(() => {
    const inPlace = ({ id }: { id: string }) => shown.current.has(id) && askAgainFor(client, id);
    const tell = (ids: readonly string[]) => setTold((before) => new Set([...before, ...ids]));
    const arrives = ({ id }: { id: string }) => {
      if (shown.current.has(id)) return;
      if (belongs.current) askWhich(id, (ids) => void belongs.current?.(ids).then(tell, () => undefined));
      else tell([id]);
    };
    const goes = ({ id }: { id: string }) => {
      setTold((before) => new Set([...before].filter((one) => one !== id)));
      removeFromStreams(client.cache, id);
    };
    // At home it is still the same post, as far as it may be read; in one place it has gone, or come.
    const moves: OnSignal[string] = (signal) => {
      if (topic === topicOf.home) return void inPlace(signal);
      if (shown.current.has(signal.id)) goes(signal);
      else arrives(signal);
    };
    return {
      [PostPublished.name]: arrives,
      [PostRestored.name]: arrives,
      [PostRevised.name]: inPlace,
      [PostWithdrawn.name]: goes,
      [PostArchived.name]: goes,
      [PostMoved.name]: moves,
      [PostShared.name]: arrives,
      [PostUnshared.name]: (signal) => (topic === topicOf.home ? void inPlace(signal) : goes(signal)),
      [PostPlacesChanged.name]: inPlace,
      [PostUnarchived.name]: arrives,
      [CommentPublished.name]: inPlace,
      [CommentWithdrawn.name]: inPlace,
      [CommentRestored.name]: inPlace,
      [ContentReactedTo.name]: inPlace,
      [PostCommentsClosed.name]: inPlace,
      [PostCommentsOpened.name]: inPlace,
      [PostQuoteChanged.name]: inPlace,
      [PostQuotingChanged.name]: inPlace,
      [PollVoted.name]: inPlace,
      [PollClosed.name]: inPlace,
    };
  }, [client, topic]);
  useLive(topic, onSignal);
  // What was muted goes from what is shown, and comes back in its place.
  useLive(topic && topicOf.person(me.person.id), {
    [MutesChanged.name]: () => {
      // At once: that there are mutes is only known when the answer has come, and posts do not wait for it.
      hasMuted.current = true;
      belongs.current = which;
      askAgain(client, MeQuery);
      setTold(new Set());
      return Promise.all([onRefresh(), askStretchAgain([...shown.current.values()], onMore)]);
    },
  });

  const hidden = edges?.filter((edge) => !isShown(edge)).map(({ node }) => node.id) ?? [];
  const waiting = new Set([...hidden, ...[...told].filter((id) => !shown.current.has(id))]).size;
  const showFresh = async () => {
    const before = new Set(shown.current.keys());
    await onRefresh();
    flushSync(() => {
      setTold(new Set());
      setTop(null);
    });
    window.scrollTo({ top: 0 });
    // A ranked list may have something older on top.
    const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-post]') ?? [])];
    const first = all.find((card) => !before.has(card.dataset['post']!)) ?? all[0];
    first?.focus({ preventScroll: first === all[0] });
  };
  useKey('showNew', () => void showFresh(), waiting > 0);
  useCardKeys(frame);

  return (
    <div className="stack Stream" data-me={me.person.id}>
      <div role="status" className="Stream-new">
        {waiting > 0 && (
          <button type="button" className="NewItems" onClick={() => void showFresh()}>
            {t('feed.new', { n: hidden.length < wholePage ? waiting : 0 })}
          </button>
        )}
      </div>
      {error && !edges ? <ErrorState error={error} retry={() => void onRefresh()} /> : null}
      {!edges && !error && <SkeletonCards />}
      {cards?.length === 0 && !loading && empty}
      <div
        {...(cards?.length ? { role: 'feed', 'aria-label': label, 'aria-busy': loading || isFetching } : {})}
        className="stack"
        ref={frame}
      >
        {cards?.map((edge, index) => (
          <Fragment key={edge.node.id}>
            {index === seamAt && <div className="Seam">{seam!.words}</div>}
            <PostCard
              post={edge.node}
              position={index + 1}
              total={hasMore ? -1 : cards.length}
              menu={menuOf?.(edge)}
            />
          </Fragment>
        ))}
      </div>
      {edges && hasMore && (
        <MoreButton
          busy={isFetching}
          onMore={() => !isFetching && pageInfo?.endCursor && void fetchMore(pageInfo.endCursor)}
        >
          {t('feed.more')}
        </MoreButton>
      )}
      {cards && cards.length > 0 && !hasMore && end}
    </div>
  );
}

const asked: string[] = [];

/** Many posts in a moment make one question; who watches the same asks at another moment. */
function askWhich(id: string, ask: (ids: string[]) => void): void {
  asked.push(id);
  if (asked.length === 1)
    setTimeout(() => ask([...new Set(asked.splice(0))].slice(-100)), 100 + Math.random() * 400);
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
  useKey('save', () => {
    const contentId = cards()[present()]?.dataset['post'];
    if (contentId) wish({ contentId, act: 'keep' });
  });
  useKey('quote', () => quoteCard(cards()[present()]));
  useKey('copyLink', () => {
    const id = cards()[present()]?.dataset['post'];
    if (id) void navigator.clipboard.writeText(`${window.location.origin}/p/${id}`);
  });
}
