import {
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
  PostRevised,
  PostUnarchived,
  PostWithdrawn,
  topicOf,
} from '@plein/contract';
import { type OnSignal, useLive } from '@plein/kernel/web';
import {
  Nothing,
  PageError,
  SkeletonCards,
  isMissing,
  onDemand,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo } from 'react';
import { PostCard } from './PostCard';
import { PostQuery } from './posts.queries';
import { useConversationKeys } from './useConversationKeys';

const MovedLines = onDemand(async () => (await import('./MovedLines')).MovedLines, Nothing);

/** One post and its whole conversation, at an address that stays. */
export function PostPage() {
  const t = useMessages();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(PostQuery, { variables: { id } });
  const onSignal = useMemo<OnSignal>(() => {
    const again = () => refetch();
    return {
      [PostRevised.name]: again,
      [PostWithdrawn.name]: again,
      [PostRestored.name]: again,
      [PostCommentsClosed.name]: again,
      [PostCommentsOpened.name]: again,
      [PostArchived.name]: again,
      [PostMoved.name]: again,
      [PostPlacesChanged.name]: again,
      [PostUnarchived.name]: again,
      [PostQuoteChanged.name]: again,
      [PostQuotingChanged.name]: again,
      [PostPublished.name]: () => undefined,
      'content.reacted-to': again,
      [PollVoted.name]: again,
      [PollClosed.name]: again,
    };
  }, [refetch]);
  useLive(topicOf.content(id), onSignal);
  useConversationKeys();
  const title = t('posts.by', { name: data?.post.author.name ?? '' });
  const { hash } = useLocation();
  const found = data?.post.id;
  useEffect(() => {
    if (found && !hash) document.querySelector<HTMLElement>(`[data-post="${found}"]`)?.focus();
  }, [found, hash]);
  usePageTitle(data && title, data?.post.community?.name);
  if (error && (!data || isMissing(error))) return <PageError error={error} retry={() => void refetch()} />;
  return (
    <div className="Page">
      <h1 className="visually-hidden">{data ? title : t('posts.one')}</h1>
      {!data && <SkeletonCards count={1} height={260} />}
      {data && <PostCard key={data.post.id} post={data.post} whole />}
      {data && (
        <Suspense>
          <MovedLines key={data.post.id} id={data.post.id} />
        </Suspense>
      )}
    </div>
  );
}
