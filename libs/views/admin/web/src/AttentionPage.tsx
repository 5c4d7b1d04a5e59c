import { EmptyState, ErrorState, SkeletonCards, useMessages, usePageTitle } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { WithoutOwnerQuery } from './admin.queries';

/** What asks for attention: things that nobody looks after. */
export function AttentionPage() {
  const t = useMessages();
  const { data, error, refetch } = useQuery(WithoutOwnerQuery, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('admin.title'));
  return (
    <div className="Page Page--wide stack">
      <h1>{t('admin.title')}</h1>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards />}
      {data?.withoutOwner.length === 0 && <EmptyState>{t('admin.nothingToDo')}</EmptyState>}
      {!!data?.withoutOwner.length && (
        <section className="Card stack">
          <h2>{t('admin.withoutOwner')}</h2>
          <ul className="stack">
            {data.withoutOwner.map((one) => (
              <li key={one.id} className="spread">
                <a href={one.address}>{one.name}</a>
                <span className="meta">{t(`admin.scope.${one.scope}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
