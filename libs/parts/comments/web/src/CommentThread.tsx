import {
  CommentPublished,
  CommentRestored,
  CommentRevised,
  CommentWithdrawn,
  ContentReactedTo,
  topicOf,
} from '@plein/contract';
import { type OnSignal, WaitingText, useCatchUp, useLive } from '@plein/kernel/web';
import {
  Button,
  ErrorState,
  type FragmentType,
  SkeletonCards,
  askStretchAgain,
  graphql,
  read,
  useAsk,
  useMessages,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { CommentForm } from './CommentForm';
import { type CommentExtras, CommentItem } from './CommentItem';
import { CommentsQuery } from './comments.queries';
import { useLinkedComment } from './useLinkedComment';
import { useCommentOutbox } from './writing';
import './comments.css';

export const CommentThread_content = graphql(`
  fragment CommentThread_content on Content {
    id
    commentCount
    community {
      id
    }
    latestComments {
      id
      replyToId
      ...Comment_comment
    }
  }
`);

interface Props {
  content: FragmentType<typeof CommentThread_content>;
  address: string;
  canComment: boolean;
  extras: CommentExtras;
  /** The whole conversation at once, as on a page of its own. */
  whole?: boolean;
}

/** A conversation: the two newest in a list, all of it on its own page. New ones arrive by themselves. */
export function CommentThread({ content: given, address, canComment, extras, whole = false }: Props) {
  const content = read(CommentThread_content, given);
  const t = useMessages();
  const outbox = useCommentOutbox();
  const [isWhole, setWhole] = useState(whole);
  const communityId = content.community?.id ?? null;
  const { data, error, refetch, loading } = useQuery(CommentsQuery, {
    variables: { rootId: content.id },
    skip: !isWhole,
    fetchPolicy: 'cache-and-network',
  });
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const onSignal = useMemo<OnSignal>(() => {
    const again = ({ id }: { id: string }) => (id === content.id ? refetch() : undefined);
    return {
      [CommentPublished.name]: again,
      [CommentRevised.name]: again,
      [CommentWithdrawn.name]: again,
      [CommentRestored.name]: again,
      [ContentReactedTo.name]: again,
    };
  }, [content.id, refetch]);
  useLive(isWhole ? topicOf.content(content.id) : null, onSignal);

  const comments =
    isWhole && data ? data.conversation.comments.edges.map(({ node }) => node) : content.latestComments;
  const pageInfo = isWhole ? data?.conversation.comments.pageInfo : undefined;
  const hidden = isWhole ? 0 : content.commentCount - content.latestComments.length;
  const ask = useAsk(CommentsQuery);
  const fetchAfter = async (after: string | null | undefined) =>
    (await ask({ rootId: content.id, after }))?.conversation.comments.pageInfo;
  useCatchUp(async () => {
    if (!isWhole) return;
    const ids = comments.map(({ id }) => id);
    await askStretchAgain(ids, async (after) => (await fetchAfter(after))?.endCursor ?? null);
  });
  useLinkedComment({
    ids: isWhole && data ? comments.map(({ id }) => id) : null,
    hasMore: pageInfo?.hasNextPage ?? false,
    fetchMore: () => fetchAfter(pageInfo?.endCursor),
  });

  const again = () => void (isWhole ? refetch() : setWhole(true));
  const isShown = (id: string | null | undefined) => comments.some((comment) => comment.id === id);
  const tops = comments.filter(({ replyToId }) => !replyToId || !isShown(replyToId));
  const waiting = outbox.waiting.filter(({ variables: { input } }) => input.rootId === content.id);
  const waitingUnder = (top: string | null) =>
    waiting
      .filter(({ variables: { input } }) => (isShown(input.replyToId) ? input.replyToId : null) === top)
      .map((item) => (
        <WaitingText
          key={item.id}
          item={item}
          communityId={communityId}
          label={t('comments.field')}
          outbox={outbox}
        />
      ));

  return (
    <div className="CommentThread" role="group" aria-label={t('comments.conversation')}>
      {hidden > 0 && (
        <button type="button" className="LinkButton" onClick={() => setWhole(true)}>
          {t('comments.showAll', { n: content.commentCount })}
        </button>
      )}
      {pageInfo?.hasNextPage && (
        <button type="button" className="LinkButton" onClick={() => void fetchAfter(pageInfo.endCursor)}>
          {t('comments.earlier')}
        </button>
      )}
      {isWhole && loading && !data && content.latestComments.length === 0 && content.commentCount > 0 && (
        <SkeletonCards count={2} height={70} />
      )}
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {tops.map((top) => (
        <div key={top.id} className="CommentThread-branch">
          <CommentItem
            comment={top}
            communityId={communityId}
            address={address}
            extras={extras}
            onChange={again}
            onReply={canComment ? () => setReplyTo(top.id) : undefined}
          />
          <div className="CommentThread-replies">
            {comments
              .filter(({ replyToId }) => replyToId === top.id)
              .map((reply) => (
                <CommentItem
                  key={reply.id}
                  comment={reply}
                  communityId={communityId}
                  address={address}
                  extras={extras}
                  onChange={again}
                  onReply={canComment ? () => setReplyTo(top.id) : undefined}
                />
              ))}
            {waitingUnder(top.id)}
            {replyTo === top.id && (
              <CommentForm
                rootId={content.id}
                replyToId={top.id}
                communityId={communityId}
                startOpen
                onDone={() => setReplyTo(null)}
              />
            )}
          </div>
        </div>
      ))}
      {waitingUnder(null)}
      {canComment && <CommentForm rootId={content.id} communityId={communityId} />}
      {!canComment && content.commentCount === 0 && <p className="meta">{t('comments.membersOnly')}</p>}
      {isWhole && error && data && (
        <Button small onClick={() => void refetch()}>
          {t('platform.retry')}
        </Button>
      )}
    </div>
  );
}
