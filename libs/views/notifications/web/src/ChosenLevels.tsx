import type { AttentionScope } from '@plein/contract';
import { LevelDialog } from '@plein/follows/web';
import { Button, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { FormattedDate } from 'react-intl';
import { LevelsChosenQuery } from './notifications.queries';

/** Everything one wants to hear more or less of than usual, in one list; each can be changed here. */
export function ChosenLevels() {
  const t = useMessages();
  const { data } = useQuery(LevelsChosenQuery, { fetchPolicy: 'cache-and-network' });
  const [changes, setChanges] = useState<{ scope: AttentionScope; target: string } | null>(null);
  return (
    <section className="Card stack">
      <h2>{t('notifications.chosen')}</h2>
      {data?.levelsChosen.length === 0 && <p className="meta">{t('notifications.nothingChosen')}</p>}
      <ul className="stack">
        {data?.levelsChosen.map(({ scope, id, name, level, until }) => (
          <li key={id} className="spread">
            <span>
              {name}
              <span className="meta">
                {' · '}
                {t(`notifications.scope.${scope}`)} · {t(`levels.${level}`)}
                {until && (
                  <>
                    {' '}
                    {t('notifications.until')}{' '}
                    <FormattedDate value={until} dateStyle="medium" timeStyle="short" />
                  </>
                )}
              </span>
            </span>
            <Button small onClick={() => setChanges({ scope: scope as AttentionScope, target: id })}>
              {t('notifications.change')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {changes && (
        <Suspense>
          <LevelDialog {...changes} onClose={() => setChanges(null)} />
        </Suspense>
      )}
    </section>
  );
}
