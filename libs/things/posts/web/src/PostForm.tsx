import type { PostType } from '@plein/contract';
import type { Document } from '@plein/document';
import { ShortEditor, useMe, useWriting } from '@plein/kernel/web';
import { Button, FormError, newId, useDraft, useMessages } from '@plein/platform/web';
import { PollForm, type PollWriting, emptyPoll, pollProblem, pollToSend } from '@plein/polls/web';
import { Suspense, useId, useState } from 'react';
import { Audience } from './Audience';
import { usePostOutbox } from './writing';

interface Draft {
  body: Document | null;
  postType: PostType;
  communityId: string;
  poll?: PollWriting;
}

interface Props {
  communityId?: string;
  onSent: () => void;
  onClose: () => void;
}

/** Writing a post: what kind, where, who will see it, and the text, which is kept as it is typed. */
export function PostForm({ communityId, onSent, onClose }: Props) {
  const t = useMessages();
  const me = useMe();
  const outbox = usePostOutbox();
  const audience = useId();
  const { draft, keep, discard } = useDraft<Draft>(`${me.person.id}:post:${communityId ?? 'home'}`);
  const [text, setText] = useState<Draft>(
    draft?.text ?? { body: null, postType: 'update', communityId: communityId ?? '' },
  );
  const [round, setRound] = useState(0);
  // The code of what is still missing.
  const [missing, setMissing] = useState<string | null>(null);
  // Who has left a community since cannot write there any more.
  const chosen = me.communities.find(({ community }) => community.id === text.communityId)?.community;
  const place = chosen?.id ?? communityId ?? null;
  const writing = useWriting(place);
  const kinds: PostType[] = [
    'update',
    'question',
    'poll',
    ...(me.roles.includes('news') ? ['news' as const] : []),
  ];

  const change = (part: Partial<Draft>) => {
    const next = { ...text, ...part };
    setText(next);
    setMissing(null);
    if (next.body || next.poll) keep(next);
    else discard();
  };
  const send = () => {
    const { body, postType, poll = emptyPoll } = text;
    const isPoll = postType === 'poll';
    const problem = body ? isPoll && pollProblem(poll) : 'document.empty';
    if (!body || problem) return setMissing(problem || null);
    const id = newId();
    const input = { id, communityId: place, postType, body, ...(isPoll ? { poll: pollToSend(poll) } : {}) };
    outbox.send(id, { input });
    discard();
    onSent();
  };

  return (
    <div className="stack">
      <div className="PostComposer-types" role="group" aria-label={t('posts.kind')}>
        {kinds.map((type) => (
          <button
            key={type}
            type="button"
            className="Chip"
            aria-pressed={text.postType === type}
            onClick={() => change({ postType: type })}
          >
            {t(`posts.kind.${type}`)}
          </button>
        ))}
      </div>
      {!communityId && (
        <label className="PostComposer-place">
          <span>{t('posts.where')}</span>
          <select
            className="Input"
            value={chosen?.id ?? ''}
            onChange={(event) => change({ communityId: event.target.value })}
          >
            <option value="">{t('posts.everyone')}</option>
            {me.communities.map(({ community }) => (
              <option key={community.id} value={community.id}>
                {community.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Audience id={audience} community={chosen ?? null} />
      <ShortEditor
        key={round}
        label={t('posts.field')}
        placeholder={t(`posts.invite.${text.postType}`, { name: me.person.name.split(' ')[0] })}
        initial={text.body}
        takesFocus
        isInvalid={missing === 'document.empty'}
        describedBy={audience}
        onChange={(body) => change({ body })}
        onSubmit={send}
        onClose={onClose}
        {...writing}
      />
      {text.postType === 'poll' && (
        <Suspense fallback={<div className="PostComposer-waits" />}>
          <PollForm
            poll={text.poll ?? emptyPoll}
            problem={missing?.startsWith('poll.') ? t(`errors.${missing}`) : undefined}
            onChange={(poll) => change({ poll })}
          />
        </Suspense>
      )}
      <FormError>{missing && t(`errors.${missing}`)}</FormError>
      <div className="row">
        <Button look="primary" onClick={send}>
          {t('posts.publish')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('platform.close')}
        </Button>
        {draft && (text.body || text.poll) && (
          <span className="meta">
            {t('posts.draft')}{' '}
            <button
              type="button"
              className="LinkButton"
              onClick={() => {
                change({ body: null, poll: undefined });
                setRound(round + 1);
              }}
            >
              {t('posts.discard')}
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
