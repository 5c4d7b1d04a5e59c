import type { Document } from '@plein/document';
import { ShortEditor, fetchEditor, useMe, useWriting } from '@plein/kernel/web';
import { Avatar, Button, FormError, newId, useAct, useDraft, useMessages } from '@plein/platform/web';
import { useState } from 'react';
import { PublishComment } from './comments.queries';

interface Props {
  rootId: string;
  replyToId?: string;
  communityId: string | null;
  /** Opened on purpose: ready to be typed in. */
  startOpen?: boolean;
  onDone: () => void;
}

/** Where one joins in. A plain line until it is touched; what is typed is kept on this device. */
export function CommentForm({ rootId, replyToId, communityId, startOpen = false, onDone }: Props) {
  const t = useMessages();
  const me = useMe();
  const { draft, keep, discard } = useDraft<Document>(`${me.person.id}:comment:${replyToId ?? rootId}`);
  const [isOpen, setOpen] = useState(startOpen || draft !== null);
  const [body, setBody] = useState<Document | null>(draft?.text ?? null);
  const [id, setId] = useState(newId);
  const [round, setRound] = useState(0);
  const writing = useWriting(communityId);
  const publish = useAct(PublishComment);

  const send = async () => {
    if (publish.loading) return;
    const done = await publish.run({
      input: { id, rootId, replyToId: replyToId ?? null, body: body ?? { type: 'doc', content: [] } },
    });
    if (!done) return;
    discard();
    setBody(null);
    setId(newId());
    setRound(round + 1);
    setOpen(false);
    onDone();
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
            takesFocus
            onChange={(text) => {
              setBody(text);
              if (text) keep(text);
              else discard();
            }}
            onSubmit={() => void send()}
            {...writing}
          />
          <FormError>{publish.sentence}</FormError>
          <div className="row">
            <Button look="primary" small busy={publish.loading} onClick={() => void send()}>
              {t('comments.publish')}
            </Button>
            <Button look="quiet" small onClick={() => setOpen(false)}>
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
