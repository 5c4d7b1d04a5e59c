import type { Document } from '@plein/document';
import { MentionReach, ShortEditor, fetchEditor, useMe, useSayTyping, useWriting } from '@plein/kernel/web';
import { Avatar, Button, FormError, OtherDraft, newId, useDraft, useMessages } from '@plein/platform/web';
import { useEffect, useState } from 'react';
import { useCommentOutbox } from './writing';

interface Props {
  rootId: string;
  replyToId?: string;
  communityId: string | null;
  /** Opened on purpose: ready to be typed in. */
  startOpen?: boolean;
  onDone?: () => void;
}

/** Where one joins in. A plain line until it is touched; what is typed is kept, on this device and on the others. */
export function CommentForm({ rootId, replyToId, communityId, startOpen = false, onDone }: Props) {
  const t = useMessages();
  const me = useMe();
  const outbox = useCommentOutbox();
  const { draft, keep, discard, choose, onArrive } = useDraft<Document>(
    `${me.person.id}:comment:${replyToId ?? rootId}`,
  );
  const [round, setRound] = useState(0);
  const [isOpen, setOpen] = useState(startOpen || draft !== null);
  const [body, setBody] = useState<Document | null>(draft?.text ?? null);
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(
    () =>
      onArrive((theirs) => {
        setBody(theirs);
        setRound((before) => before + 1);
      }),
    [onArrive],
  );
  const writing = useWriting(communityId, rootId);
  const sayTyping = useSayTyping(rootId);

  const close = () => {
    setOpen(false);
    sayTyping(false);
    onDone?.();
  };
  const send = () => {
    if (writing.isUnderway()) return setMissing('file.underway');
    if (!body) return setMissing('document.empty');
    const id = newId();
    outbox.send(id, { input: { id, rootId, replyToId: replyToId ?? null, body } });
    discard();
    setBody(null);
    close();
  };

  return (
    <div className="CommentForm">
      <Avatar id={me.person.id} name={me.person.name} photoId={me.person.photoId} size="small" />
      {isOpen ? (
        <div className="CommentForm-field stack">
          <ShortEditor
            key={round}
            label={t('comments.field')}
            placeholder={t('comments.invite')}
            initial={body}
            takesFocus={round === 0}
            isInvalid={missing === 'document.empty'}
            onChange={(text) => {
              setBody(text);
              setMissing(null);
              sayTyping(text !== null);
              if (text) keep(text);
              else discard();
            }}
            onSubmit={send}
            onClose={close}
            {...writing}
          />
          <MentionReach body={body} communityId={communityId} />
          <OtherDraft at={draft?.theirs?.at} onChoose={choose} />
          <FormError>{missing && t(`errors.${missing}`)}</FormError>
          <div className="row">
            <Button look="primary" small onClick={send}>
              {t('comments.publish')}
            </Button>
            <Button look="quiet" small onClick={close}>
              {t('platform.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="CommentForm-line"
          data-reply
          onPointerEnter={() => fetchEditor('short')}
          onFocus={() => fetchEditor('short')}
          onClick={() => setOpen(true)}
        >
          {t('comments.invite')}
        </button>
      )}
    </div>
  );
}
