import { EmptyState, ErrorState, SkeletonCards, useMessages, usePageTitle } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { FormattedDate } from 'react-intl';
import { DigestsQuery } from './attention.queries';

interface Entry {
  id: string;
  reason: string;
  actor?: string | null;
  place?: string | null;
  title?: string | null;
  text?: string | null;
  address: string;
}

/** The last digests: what passed me by, and what was new in what I follow. */
export function DigestsPage() {
  const t = useMessages();
  const { data, error, refetch } = useQuery(DigestsQuery, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('digests.title'));
  return (
    <div className="Page stack">
      <h1>{t('digests.title')}</h1>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={2} />}
      {data?.digests.length === 0 && <EmptyState>{t('digests.empty')}</EmptyState>}
      {data?.digests.map(({ id, moment, passed, fresh }) => (
        <section key={id} className="Card stack">
          <h2>
            <FormattedDate value={moment} weekday="long" day="numeric" month="long" />
          </h2>
          <Entries title={t('digests.passed')} entries={passed} />
          <Entries title={t('digests.fresh')} entries={fresh} />
        </section>
      ))}
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const t = useMessages();
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="stack">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={entry.address}>
              {t(`inbox.what.${entry.reason}`, {
                name: entry.actor ?? t('inbox.plein'),
                others: 0,
                place: entry.place ?? 'none',
              })}
            </Link>
            <p className="InboxRow-excerpt">{entry.title ?? entry.text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
