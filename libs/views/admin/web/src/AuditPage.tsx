import { useListCatchUp } from '@plein/kernel/web';
import {
  EmptyState,
  ErrorState,
  MoreButton,
  SkeletonCards,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { AuditFilters, type AuditSearch } from './AuditFilters';
import { changesOf } from './changes';
import { AuditQuery } from './admin.queries';

/** The beginning of a day, or of one after it, as the server takes it; null for what is no day. */
const dayStart = (day: string | undefined, later: number): string | null => {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  const start = year && month && date ? new Date(year, month - 1, date + later) : null;
  return start && !Number.isNaN(start.getTime()) ? start.toISOString() : null;
};

/** Who did what to whom, and when. Nothing here can be changed or removed. */
export function AuditPage() {
  const t = useMessages();
  const intl = useIntl();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as AuditSearch;
  const variables = {
    filter: {
      name: search.kind ?? null,
      actorId: search.by ?? null,
      subjectId: search.about ?? null,
      from: dayStart(search.from, 0),
      to: dayStart(search.to, 1),
    },
  };
  const { data, error, loading, refetch, fetchMore } = useQuery(AuditQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  useListCatchUp(AuditQuery, variables, (list) => list.auditLog, data);
  usePageTitle(t('admin.audit'), t('admin.title'));
  const page = data?.auditLog.pageInfo;
  return (
    <div className="Page Page--wide stack">
      <h1>{t('admin.audit')}</h1>
      <p className="meta">{t('admin.kept')}</p>
      <AuditFilters
        search={search}
        onChange={(change) => void navigate({ to: '/admin/audit', search: { ...search, ...change } })}
      />
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={5} height={40} />}
      {data?.auditLog.edges.length === 0 && <EmptyState>{t('admin.nothingHappened')}</EmptyState>}
      {!!data?.auditLog.edges.length && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        <div className="Table-frame" tabIndex={0}>
          <table className="Table">
            <thead>
              <tr>
                {['when', 'by', 'what', 'who', 'where', 'change'].map((column) => (
                  <th key={column} scope="col">
                    {t(`admin.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.auditLog.edges.map(({ node }) => (
                <tr key={node.id}>
                  <td className="numbers">
                    {intl.formatDate(node.occurredAt, { dateStyle: 'medium', timeStyle: 'medium' })}
                  </td>
                  <td>{node.actor?.name ?? 'Plein'}</td>
                  <td>{t.has(`admin.fact.${node.name}`) ? t(`admin.fact.${node.name}`) : node.name}</td>
                  <td>{node.person?.name ?? ''}</td>
                  <td>{node.place ?? ''}</td>
                  <td>
                    {changesOf(t, intl, node.details).map((change) => (
                      <div key={change}>{change}</div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page?.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() => !loading && void fetchMore({ variables: { ...variables, after: page.endCursor } })}
        >
          {t('platform.more')}
        </MoreButton>
      )}
    </div>
  );
}
