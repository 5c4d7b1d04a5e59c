import type { Document } from '@plein/document';
import { AttentionPrice } from '@plein/follows/web';
import { MentionReach, ShortEditor, useMe, useWriting } from '@plein/kernel/web';
import {
  Ago,
  Button,
  DialogNotFetched,
  FormError,
  OtherDraft,
  newId,
  onDemand,
  useDraft,
  useMessages,
} from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { Suspense, useEffect, useId, useState } from 'react';
import { AlsoIn, placesBeside } from './AlsoIn';
import { Audience } from './Audience';
import { KindForm } from './kinds';
import {
  type PostDraft,
  bodyOf,
  formToSend,
  hasForm,
  isWritten,
  kindsFor,
  whatIsMissing,
} from './kinds/kinds';
import { type Quoted, draftPlace } from './openComposer';
import { QuoteField } from './quotes';
import { PreviewChoice } from './PreviewChoice';
import { ScheduleButton } from './ScheduleButton';
import { usePostOutbox } from './writing';

const ScheduleDialog = onDemand(
  async () => (await import('./ScheduleDialog')).ScheduleDialog,
  DialogNotFetched,
);

interface Props {
  communityId?: string;
  /** Words to begin a question with; what was being written before stays kept on the device until this changes. */
  question?: Document | null;
  /** A post to say something about; the words have a draft of their own. */
  quoted?: Quoted;
  onSent: () => void;
  onClose: () => void;
}

const empty = ({ communityId, quoted }: Pick<Props, 'communityId' | 'quoted'>): PostDraft => ({
  body: null,
  postType: 'update',
  communityId: communityId ?? quoted?.communityId ?? '',
  quotedId: quoted?.id,
});

/** Writing a post: what kind, where, who will see it, and the text, which is kept as it is typed. */
export function PostForm({ communityId, question, quoted, onSent, onClose }: Props) {
  const t = useMessages();
  const me = useMe();
  const outbox = usePostOutbox();
  const audience = useId();
  const { draft, keep, discard, choose, onArrive } = useDraft<PostDraft>(
    draftPlace(me.person.id, { communityId, quoted }),
  );
  const [text, setText] = useState<PostDraft>(
    asQuestion(question) ?? draft?.text ?? empty({ communityId, quoted }),
  );
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      onArrive((theirs) => {
        setText(theirs ?? empty({ communityId, quoted }));
        setRound((before) => before + 1);
      }),
    [onArrive, communityId, quoted],
  );
  // The code of what is still missing.
  const [missing, setMissing] = useState<string | null>(null);
  // Who has left a community since cannot write there any more.
  const chosen = me.communities.find(({ community }) => community.id === text.communityId)?.community;
  const place = chosen?.id ?? communityId ?? null;
  const others = placesBeside(me, place, text.postType);
  const alsoInIds = (text.alsoInIds ?? []).filter((id) => others.some((one) => one.id === id));
  const writing = useWriting(place);
  const kinds = kindsFor(me, place);
  const postType = kinds.includes(text.postType) ? text.postType : 'update';
  const shown = { ...text, postType };

  const change = (part: Partial<PostDraft>) => {
    const next = { ...text, ...part };
    setText(next);
    setMissing(null);
    if (isWritten(next)) keep(next);
    else discard();
  };
  /** What is to be said, or null and what is still missing. */
  const ready = () => {
    const body = bodyOf(shown);
    const problem = writing.isUnderway()
      ? 'file.underway'
      : whatIsMissing({ ...shown, communityId: place ?? '' });
    const { quotedId, isBare } = shown;
    const preview = isBare ? false : undefined;
    if (body && !problem)
      return { communityId: place, alsoInIds, postType, body, quotedId, preview, ...formToSend(shown) };
    setMissing(problem ?? 'document.empty');
    return null;
  };
  const sent = () => {
    discard();
    onSent();
  };
  const send = () => {
    const input = ready();
    if (!input) return;
    const id = newId();
    outbox.send(id, { input: { id, ...input } });
    sent();
  };
  const [later, setLater] = useState<ReturnType<typeof ready>>(null);

  return (
    <div className="stack">
      <div className="PostComposer-types" role="group" aria-label={t('posts.kind')}>
        {kinds.map((type) => (
          <button
            key={type}
            type="button"
            className="Chip"
            aria-pressed={postType === type}
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
      {others.length > 0 && (
        <AlsoIn
          places={others}
          chosen={alsoInIds}
          onChange={(ids) => change({ alsoInIds: ids, communityId: place ?? '' })}
        />
      )}
      <Audience id={audience} community={chosen ?? null} />
      <Suspense>
        <AttentionPrice communityId={place} alsoInIds={alsoInIds} everyone={postType === 'announcement'} />
      </Suspense>
      {postType !== 'story' && (
        <ShortEditor
          key={`text ${round}`}
          label={t('posts.field')}
          placeholder={t(`posts.invite.${postType}`, { name: me.person.name.split(' ')[0] })}
          initial={text.body}
          takesFocus={round === 0}
          isInvalid={missing === 'document.empty'}
          describedBy={audience}
          onChange={(body) => change({ body })}
          onSubmit={send}
          onClose={onClose}
          {...writing}
        />
      )}
      {hasForm(postType) && (
        <Suspense fallback={<div className="PostComposer-waits" />}>
          <KindForm
            key={`form ${round}`}
            draft={shown}
            communityId={place}
            problem={missing && missing !== 'document.empty' ? t(`errors.${missing}`) : undefined}
            onChange={change}
          />
        </Suspense>
      )}
      {text.quotedId && (
        <Suspense fallback={<div className="PostCard-quoted" />}>
          <QuoteField id={text.quotedId} onRemove={() => change({ quotedId: undefined })} />
        </Suspense>
      )}
      <PreviewChoice body={bodyOf(shown)} isBare={shown.isBare} onChange={(isBare) => change({ isBare })} />
      <MentionReach body={text.body} communityId={place} />
      <OtherDraft at={draft?.theirs?.at} onChoose={choose} />
      <FormError>{missing && t(`errors.${missing}`)}</FormError>
      <div className="row">
        <Button look="primary" onClick={send}>
          {t('posts.publish')}
        </Button>
        <ScheduleButton at={text.publishAt} onClick={() => setLater(ready())} />
        <Button look="quiet" onClick={onClose}>
          {t('platform.close')}
        </Button>
        {draft && isWritten(text) && (
          <span className="meta">
            {t('posts.draft')} <Ago at={draft.at} /> ·{' '}
            <button
              type="button"
              className="LinkButton"
              onClick={() => {
                change({
                  body: null,
                  poll: undefined,
                  praise: undefined,
                  story: undefined,
                  publishAt: undefined,
                  isBare: undefined,
                });
                setRound(round + 1);
              }}
            >
              {t('posts.discard')}
            </button>{' '}
            · <Link to="/drafts">{t('posts.drafts')}</Link>
          </span>
        )}
      </div>
      {later && (
        <Suspense>
          <ScheduleDialog
            input={later}
            draft={{ ...shown, communityId: place ?? '' }}
            onScheduled={sent}
            onClose={() => setLater(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

const asQuestion = (question: Document | null | undefined): PostDraft | undefined =>
  question === undefined ? undefined : { body: question, postType: 'question', communityId: '' };
