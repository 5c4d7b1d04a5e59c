import type { Document } from '@plein/document';
import { ShortEditor, fetchEditor, useMe, useWriting } from '@plein/kernel/web';
import { Avatar, Button, FormError, newId, useDraft, useMessages } from '@plein/platform/web';
import { useState } from 'react';
import { useCommentOutbox } from './writing';

interface Props {
  rootId: string;
  replyToId?: string;
  communityId: string | null;
  /** Opened on purpose: ready to be typed in. */
  startOpen?: boolean;
  onDone?: () => void;
}

/** Where one joins in. A plain line until it is touched; what is typed is kept on this device. */
export function CommentForm({ rootId, replyToId, communityId, startOpen = false, onDone }: Props) {
  const t = useMessages();
  const me = useMe();
  const outbox = useCommentOutbox();
  const { draft, keep, discard } = useDraft<Document>(`${me.person.id}:comment:${replyToId ?? rootId}`);
  const [isOpen, setOpen] = useState(startOpen || draft !== null);
  const [body, setBody] = useState<Document | null>(draft?.text ?? null);
  const [isEmpty, setEmpty] = useState(false);
  const writing = useWriting(communityId);

  const close = () => {
    setOpen(false);
    onDone?.();
  };
  const send = () => {
    if (!body) return setEmpty(true);
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
            label={t('comments.field')}
            placeholder={t('comments.invite')}
            initial={body}
            takesFocus
            isInvalid={isEmpty}
            onChange={(text) => {
              setBody(text);
              setEmpty(false);
              if (text) keep(text);
              else discard();
            }}
            onSubmit={send}
            onClose={close}
            {...writing}
          />
          <FormError>{isEmpty && t('errors.document.empty')}</FormError>
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
