import {
  CommentPublished,
  CommentRestored,
  CommentRevised,
  CommentWithdrawn,
  ContentReactedTo,
  topicOf,
} from '@plein/contract';
import { type OnSignal, useLive } from '@plein/kernel/web';
import {
  Button,
  type DocumentType,
  ErrorState,
  type FragmentType,
  SkeletonCards,
  graphql,
  read,
  useMessages,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { CommentForm } from './CommentForm';
import { type CommentExtras, CommentItem } from './CommentItem';
import { CommentsQuery } from './comments.queries';
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
  const [isWhole, setWhole] = useState(whole);
  const communityId = content.community?.id ?? null;
  const { data, error, refetch, fetchMore, loading } = useQuery(CommentsQuery, {
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
  useLinkedComment(!!data);

  const comments =
    isWhole && data ? data.conversation.comments.edges.map(({ node }) => node) : content.latestComments;
  const pageInfo = isWhole ? data?.conversation.comments.pageInfo : undefined;
  const hidden = isWhole ? 0 : content.commentCount - content.latestComments.length;
  const again = () => void (isWhole ? refetch() : setWhole(true));
  const tops = comments.filter(({ replyToId }) => !replyToId || !comments.some(({ id }) => id === replyToId));

  return (
    <section className="CommentThread" aria-label={t('comments.conversation')}>
      {hidden > 0 && (
        <button type="button" className="LinkButton" onClick={() => setWhole(true)}>
          {t('comments.showAll', { n: content.commentCount })}
        </button>
      )}
      {pageInfo?.hasNextPage && (
        <button
          type="button"
          className="LinkButton"
          onClick={() =>
            void fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: earlierFirst })
          }
        >
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
            {replyTo === top.id && (
              <CommentForm
                rootId={content.id}
                replyToId={top.id}
                communityId={communityId}
                startOpen
                onDone={() => {
                  setReplyTo(null);
                  again();
                }}
              />
            )}
          </div>
        </div>
      ))}
      {canComment && <CommentForm rootId={content.id} communityId={communityId} onDone={again} />}
      {!canComment && content.commentCount === 0 && <p className="meta">{t('comments.membersOnly')}</p>}
      {isWhole && error && data && (
        <Button small onClick={() => void refetch()}>
          {t('platform.retry')}
        </Button>
      )}
    </section>
  );
}

type Answer = DocumentType<typeof CommentsQuery>;

/** Earlier comments go above those that are there. */
const earlierFirst = (shown: Answer, { fetchMoreResult: earlier }: { fetchMoreResult?: Answer }): Answer => {
  if (!earlier) return shown;
  const { edges, pageInfo } = earlier.conversation.comments;
  return {
    ...shown,
    conversation: {
      ...shown.conversation,
      comments: {
        ...shown.conversation.comments,
        pageInfo,
        edges: [...edges, ...shown.conversation.comments.edges],
      },
    },
  };
};

/** A link to one comment lands on it: shown, marked for a moment, and focused. */
function useLinkedComment(isThere: boolean): void {
  useEffect(() => {
    if (!isThere || !window.location.hash.startsWith('#comment-')) return;
    const comment = document.getElementById(window.location.hash.slice(1));
    if (!comment) return;
    comment.scrollIntoView({ block: 'center' });
    comment.focus({ preventScroll: true });
    comment.classList.add('is-linked');
    setTimeout(() => comment.classList.remove('is-linked'), 2_000);
  }, [isThere]);
}
