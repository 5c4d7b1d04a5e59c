import { WaitingText } from '@plein/kernel/web';
import {
  Ago,
  Button,
  ErrorState,
  type FragmentType,
  SkeletonCards,
  graphql,
  onDemand,
  read,
  useMessages,
} from '@plein/platform/web';
import { Suspense, useState } from 'react';
import { CommentForm } from './CommentForm';
import { type CommentExtras, CommentItem } from './CommentItem';
import { useConversation } from './useConversation';
import { useCommentOutbox } from './writing';
import './comments.css';

/** Its place is always there, so that nothing moves. */
const NobodyTypes = () => <p className="meta TypingLine" />;
const TypingLine = onDemand(async () => (await import('./TypingLine')).TypingLine, NobodyTypes, {
  isAhead: true,
});

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
  /** Nobody says more here: who decided so, and why. */
  closed?: { reason: string; at: string; by: { name: string } } | null;
  extras: CommentExtras;
  /** The whole conversation at once, as on a page of its own. */
  whole?: boolean;
}

/** A conversation: the two newest in a list, all of it on its own page. New ones arrive by themselves. */
export function CommentThread({
  content: given,
  address,
  canComment,
  closed = null,
  extras,
  whole: startsWhole = false,
}: Props) {
  const content = read(CommentThread_content, given);
  const t = useMessages();
  const outbox = useCommentOutbox();
  const [isWhole, setWhole] = useState(startsWhole);
  const communityId = content.community?.id ?? null;
  const whole = useConversation(content.id, isWhole);
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const comments = whole.comments ?? content.latestComments;
  const hidden = isWhole ? 0 : content.commentCount - content.latestComments.length;

  const again = () => (isWhole ? whole.askAgain(true) : setWhole(true));
  const { tops, repliesTo, isShown } = branches(comments);
  const [isAsking, setAsking] = useState(false);
  const earlier = async () => {
    setAsking(true);
    await whole.askEarlier().catch(() => undefined);
    setAsking(false);
  };
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
      {whole.hasEarlier && (
        <Button look="quiet" small busy={isAsking} onClick={() => void earlier()}>
          {t('comments.earlier', { n: content.commentCount - comments.length })}
        </Button>
      )}
      {isWhole && whole.isLoading && content.latestComments.length === 0 && content.commentCount > 0 && (
        <SkeletonCards count={2} height={70} />
      )}
      {whole.error && !whole.comments && (
        <ErrorState error={whole.error} retry={() => void whole.refetch()} />
      )}
      {tops.map((top) => (
        <div key={top.id} className="CommentThread-branch">
          <CommentItem
            comment={top}
            communityId={communityId}
            address={address}
            extras={extras}
            isOpen={isWhole}
            onChange={again}
            onReply={canComment ? () => setReplyTo(top.id) : undefined}
          />
          <div className="CommentThread-replies">
            {repliesTo(top.id).map((reply) => (
              <CommentItem
                key={reply.id}
                comment={reply}
                communityId={communityId}
                address={address}
                extras={extras}
                isOpen={isWhole}
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
      {isWhole && (
        <Suspense fallback={<NobodyTypes />}>
          <TypingLine rootId={content.id} />
        </Suspense>
      )}
      {closed && (
        <p className="CommentThread-closed">
          <span>{closed.reason}</span>
          <span className="meta">
            {t('comments.closedBy', { name: closed.by.name })} · <Ago at={closed.at} />
          </span>
        </p>
      )}
      {!canComment && !closed && content.commentCount === 0 && (
        <p className="meta">{t('comments.membersOnly')}</p>
      )}
      {whole.error && whole.comments && (
        <Button small onClick={() => void whole.refetch()}>
          {t('platform.retry')}
        </Button>
      )}
    </div>
  );
}

interface Branching {
  readonly id: string;
  readonly replyToId: string | null;
}

/** Answers below what they answer; those whose comment is not on the screen stand by themselves. */
function branches<T extends Branching>(comments: readonly T[]) {
  const shown = new Set(comments.map(({ id }) => id));
  const isShown = (id: string | null): id is string => id !== null && shown.has(id);
  const replies = Map.groupBy(
    comments.filter(({ replyToId }) => isShown(replyToId)),
    ({ replyToId }) => replyToId!,
  );
  return {
    tops: comments.filter(({ replyToId }) => !isShown(replyToId)),
    repliesTo: (id: string): readonly T[] => replies.get(id) ?? [],
    isShown,
  };
}
