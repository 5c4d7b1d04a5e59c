import { Button, FormError, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import { MuteDialog } from './MuteDialog';
import { MutesQuery } from './mutes.queries';
import { useMutes, useNameOfMuted } from './useMutes';

/** Everything one does not want to see for a while, in one list. */
export function MutesSection() {
  const t = useMessages();
  const nameOf = useNameOfMuted();
  const { data } = useQuery(MutesQuery, { fetchPolicy: 'cache-and-network' });
  const { unmute, end } = useMutes();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="Card stack" id="mutes">
      <h2>{t('mutes.list')}</h2>
      <p>{t('mutes.means')}</p>
      {data?.mutes.length === 0 && <p className="meta">{t('mutes.none')}</p>}
      {data && data.mutes.length > 0 && (
        <ul className="stack">
          {data.mutes.map((muted) => (
            <li key={`${muted.kind}:${muted.target}`} className="spread">
              <span>
                {nameOf(muted)}
                <span className="meta">
                  {' · '}
                  {muted.until ? (
                    <>
                      {t('mutes.until')}{' '}
                      <FormattedDate value={muted.until} dateStyle="medium" timeStyle="short" />
                    </>
                  ) : (
                    t('mutes.span.always')
                  )}
                </span>
              </span>
              <Button small onClick={() => void unmute(muted)}>
                {t('mutes.end')}
                <span className="visually-hidden"> {nameOf(muted)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FormError>{end.sentence}</FormError>
      <div>
        <Button onClick={() => setAdding(true)}>{t('mutes.addWord')}</Button>
      </div>
      {isAdding && <MuteDialog offers={[]} onClose={() => setAdding(false)} />}
    </section>
  );
}
