import { pollLimits } from '@plein/contract';
import {
  Button,
  type DocumentType,
  Moment,
  refusalOf,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { IconCheck } from './icons';
import type { PollBox_post } from './polls.queries';
import { ClosePoll, VoteInPoll } from './voting.queries';
import { VotersDialog } from './VotersDialog';
import './polls.css';

type Post = DocumentType<typeof PollBox_post>;
type Poll = NonNullable<Post['poll']>;

/** What can be chosen, what you chose, and the result as far as you may see it. Pressing a choice again takes it back. */
export function PollBox({ post }: { post: Post }) {
  const t = useMessages();
  const tell = useToast();
  const [vote] = useMutation(VoteInPoll);
  const close = useAct(ClosePoll);
  const [showsVoters, setShowsVoters] = useState(false);
  const poll = post.poll!;
  const canVote = post.viewerCan.vote && !poll.isClosed;
  const isShown = poll.result === 'shown';
  const whole = Math.max(1, poll.voterCount ?? 0);

  const press = async (number: number) => {
    const chosen = poll.options.filter(({ isMine }) => isMine).map((option) => option.number);
    const others = chosen.filter((one) => one !== number);
    const options = chosen.includes(number) ? others : poll.isMultiple ? [...others, number] : [number];
    try {
      const { data } = await vote({
        variables: { postId: post.id, options },
        optimisticResponse: {
          pollVote: {
            __typename: 'PollPayload',
            userErrors: [],
            content: { __typename: 'Post', ...post, poll: voted(poll, options) },
          },
        } as never,
      });
      const code = data?.pollVote.userErrors[0]?.code;
      if (code) tell(t(`errors.${code}`));
    } catch (error) {
      tell(t(`refused.${refusalOf(error) ?? 'INTERNAL'}`));
    }
  };

  return (
    <div className="Poll" data-poll={post.id}>
      <p className="meta">{t(poll.isMultiple ? 'polls.chooseSome' : 'polls.chooseOne')}</p>
      <ul className="Poll-options">
        {poll.options.map(({ number, text, votes, isMine }) => {
          const share = votes === null || votes === undefined ? 0 : Math.round((votes / whole) * 100);
          const inside = (
            <>
              <span className="Poll-mark">{isMine && <IconCheck size={18} aria-hidden="true" />}</span>
              <span className="Poll-text">{text}</span>
              {isShown && (
                <span className="numbers Poll-votes">
                  {share}% <span className="visually-hidden">, {t('polls.votes', { n: votes ?? 0 })}</span>
                </span>
              )}
              {isShown && (
                <span className="Poll-bar" style={{ inlineSize: `${share}%` }} aria-hidden="true" />
              )}
            </>
          );
          return (
            <li key={number}>
              {canVote ? (
                <button
                  type="button"
                  className="Poll-option"
                  aria-pressed={isMine}
                  onClick={() => void press(number)}
                >
                  {inside}
                </button>
              ) : (
                <div className={`Poll-option ${isMine ? 'is-mine' : ''}`}>
                  {inside}
                  {isMine && <span className="visually-hidden">{t('polls.yours')}</span>}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className="meta" role="status">
        {isShown
          ? t('polls.voters', { n: poll.voterCount ?? 0 })
          : t(`polls.result.${poll.result}`, { n: pollLimits.fewest })}
        {poll.isClosed ? ` · ${t('polls.closed')}` : null}
        {!poll.isClosed && poll.closesAt && (
          <>
            {' · '}
            {t('polls.closesAt')} <Moment at={poll.closesAt} />
          </>
        )}
      </p>
      <p className="meta">
        {poll.isAnonymous ? t('polls.anonymous', { n: pollLimits.fewest }) : t('polls.named')}
      </p>
      {((isShown && !poll.isAnonymous && !!poll.voterCount) ||
        (post.viewerCan.closePoll && !poll.isClosed)) && (
        <div className="row">
          {isShown && !poll.isAnonymous && !!poll.voterCount && (
            <Button small look="quiet" onClick={() => setShowsVoters(true)}>
              {t('polls.who')}
            </Button>
          )}
          {post.viewerCan.closePoll && !poll.isClosed && (
            <Button
              small
              look="quiet"
              busy={close.loading}
              onClick={() => void close.run({ postId: post.id })}
            >
              {t('polls.close')}
            </Button>
          )}
        </div>
      )}
      {showsVoters && (
        <VotersDialog postId={post.id} options={poll.options} onClose={() => setShowsVoters(false)} />
      )}
    </div>
  );
}

/** The poll as it will be. What this screen may not know yet, it waits for. */
export function voted(poll: Poll, options: readonly number[]): Poll {
  const isCounted = poll.result === 'shown' && !poll.isAnonymous;
  const before = poll.options.some(({ isMine }) => isMine);
  return {
    ...poll,
    voterCount: isCounted
      ? (poll.voterCount ?? 0) + Number(options.length > 0) - Number(before)
      : (poll.voterCount ?? null),
    options: poll.options.map((option) => {
      const isMine = options.includes(option.number);
      const change = Number(isMine) - Number(option.isMine);
      return { ...option, isMine, votes: isCounted ? (option.votes ?? 0) + change : (option.votes ?? null) };
    }),
  };
}
