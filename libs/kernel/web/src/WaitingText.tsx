import type { Document } from '@plein/document';
import { Button, FormError, type Waiting, type useOutbox, useMessages } from '@plein/platform/web';
import { useState } from 'react';
import { RichText } from './RichText';
import { ShortEditor } from './editor';
import { useMe } from './me';
import { useWriting } from './writing';
import './kernel.css';

export interface Written {
  readonly input: { readonly body: Document };
  readonly [name: string]: unknown;
}

interface Props<Variables extends Written> {
  item: Waiting<Variables>;
  communityId: string | null;
  /** What the text is, for who cannot see it. */
  label: string;
  outbox: Pick<ReturnType<typeof useOutbox<Variables>>, 'cutOff' | 'send' | 'hold' | 'drop'>;
}

/** A text that was sent and is not there yet: readable in its place, with why, and what one can do. */
export function WaitingText<Variables extends Written>({
  item,
  communityId,
  label,
  outbox,
}: Props<Variables>) {
  const t = useMessages();
  const { language } = useMe();
  const writing = useWriting(communityId);
  const [isEditing, setEditing] = useState(false);
  const { id, variables, refused } = item;
  const withBody = (body: Document): Variables => ({ ...variables, input: { ...variables.input, body } });
  const isStuck = refused !== undefined || outbox.cutOff;
  const why = refused && refused !== 'platform.outbox.held' ? t(refused) : '';
  const sendAgain = () => {
    setEditing(false);
    outbox.send(id, variables);
  };

  return (
    <div className="WaitingText" data-waiting={id}>
      {isEditing ? (
        <ShortEditor
          label={label}
          initial={variables.input.body}
          takesFocus
          onChange={(body) => body && outbox.hold(id, withBody(body))}
          onSubmit={sendAgain}
          {...writing}
        />
      ) : (
        <RichText document={variables.input.body} lang={language} />
      )}
      {refused ? (
        <FormError>{`${t(why ? 'platform.outbox.refused' : refused)} ${why}`.trim()}</FormError>
      ) : (
        <p role="status" className="meta">
          {t(outbox.cutOff ? 'platform.outbox.waits' : 'platform.outbox.sending')}
        </p>
      )}
      {isStuck && (
        <div className="row">
          <Button small onClick={sendAgain}>
            {t('platform.outbox.again')}
          </Button>
          {!isEditing && (
            <Button
              small
              look="quiet"
              onClick={() => {
                outbox.hold(id, variables);
                setEditing(true);
              }}
            >
              {t('platform.outbox.edit')}
            </Button>
          )}
          <Button small look="quiet" onClick={() => outbox.drop(id)}>
            {t('platform.outbox.drop')}
          </Button>
        </div>
      )}
    </div>
  );
}
