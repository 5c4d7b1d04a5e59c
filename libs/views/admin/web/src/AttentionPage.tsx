import {
  Button,
  EmptyState,
  ErrorState,
  SkeletonCards,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { AssignDialog, type GivenPlace } from './AssignDialog';
import { FirstSteps } from './FirstSteps';
import { WithoutOwnerQuery } from './admin.queries';

/** What asks for attention: things that nobody looks after, each with the act that puts it right. */
export function AttentionPage() {
  const t = useMessages();
  const { data, error, refetch } = useQuery(WithoutOwnerQuery, { fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [places, setPlaces] = useState<GivenPlace[] | null>(null);
  usePageTitle(t('admin.title'));
  const rows = data?.withoutOwner ?? [];
  const choose = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const placeOf = ({ scope, id, name }: (typeof rows)[number]) => ({ scope, id, name }) as GivenPlace;
  const together = rows.filter(({ id }) => chosen.has(id));
  return (
    <div className="Page Page--wide stack">
      <h1>{t('admin.title')}</h1>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards />}
      {data?.people.edges.length === 1 && <FirstSteps />}
      {data && data.people.edges.length > 1 && rows.length === 0 && (
        <EmptyState>{t('admin.nothingToDo')}</EmptyState>
      )}
      {rows.length > 0 && (
        <section className="Card stack">
          <div className="spread">
            <h2>{t('admin.withoutOwner')}</h2>
            {together.length > 1 && (
              <Button small look="primary" onClick={() => setPlaces(together.map(placeOf))}>
                {t('admin.giveOwnerTo', { n: together.length })}
              </Button>
            )}
          </div>
          <ul className="stack">
            {rows.map((one) => (
              <li key={one.id} className="spread">
                <span className="row">
                  {one.canAssign && rows.length > 1 && (
                    <input
                      type="checkbox"
                      aria-label={t('admin.chooseOne', { name: one.name })}
                      checked={chosen.has(one.id)}
                      onChange={(event) => choose(one.id, event.target.checked)}
                    />
                  )}
                  <a href={one.address}>{one.name}</a>
                  <span className="meta">{t(`admin.scope.${one.scope}`)}</span>
                </span>
                {one.canAssign && (
                  <Button small onClick={() => setPlaces([placeOf(one)])}>
                    {t('admin.giveOwner')}
                    <span className="visually-hidden"> {one.name}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {places && (
        <AssignDialog
          places={places}
          onClose={() => {
            setPlaces(null);
            setChosen(new Set());
            void refetch();
          }}
        />
      )}
    </div>
  );
}
