import { DoorFrame } from '@plein/people/web';
import { Button, useMessages, usePageTitle } from '@plein/platform/web';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

/** No more mail of a kind, for who came here from a mail; also without signing in. Being here changes nothing yet. */
export function UnsubscribePage() {
  const t = useMessages();
  const { t: token = '' } = useSearch({ strict: false }) as { t?: string };
  const [state, setState] = useState<'asked' | 'busy' | 'done' | 'failed'>('asked');
  usePageTitle(t('unsubscribe.title'));
  const kind = token.split('.')[1] ?? '';
  const stop = async () => {
    setState('busy');
    const answer = await fetch(`/mail/unsubscribe?t=${encodeURIComponent(token)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    }).catch(() => null);
    setState(answer?.ok ? 'done' : 'failed');
  };
  const about = t.has(`notifications.kind.${kind}`)
    ? t(`notifications.kind.${kind}`)
    : t('unsubscribe.digest');
  return (
    <DoorFrame title={t('unsubscribe.title')}>
      <p role="status">
        {state === 'done'
          ? t('unsubscribe.done', { about })
          : state === 'failed'
            ? t('unsubscribe.failed')
            : t('unsubscribe.ask', { about })}
      </p>
      {state !== 'done' && (
        <Button look="primary" busy={state === 'busy'} onClick={() => void stop()}>
          {t('unsubscribe.stop')}
        </Button>
      )}
    </DoorFrame>
  );
}
