import {
  EmptyState,
  ErrorState,
  MoreButton,
  Select,
  SkeletonCards,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { AuditQuery } from './admin.queries';

const kinds = ['role', 'membership', 'community', 'person', 'session', 'import'] as const;

/** Who did what to whom, and when. Nothing here can be changed or removed. */
export function AuditPage() {
  const t = useMessages();
  const intl = useIntl();
  const navigate = useNavigate();
  const { kind } = useSearch({ strict: false }) as { kind?: string };
  const variables = { filter: { name: kind ?? null } };
  const { data, error, loading, refetch, fetchMore } = useQuery(AuditQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('admin.audit'), t('admin.title'));
  const page = data?.auditLog.pageInfo;
  return (
    <div className="Page Page--wide stack">
      <h1>{t('admin.audit')}</h1>
      <div className="Filters">
        <Select
          label={t('admin.filterKind')}
          value={kind ?? ''}
          onChange={(event) =>
            void navigate({ to: '/admin/audit', search: { kind: event.target.value || undefined } })
          }
        >
          <option value="">{t('admin.all')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`admin.kind.${one}`)}
            </option>
          ))}
        </Select>
      </div>
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
                  <td>{changeOf(node.details)}</td>
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

/** Before and after, as `open → closed`. */
function changeOf(details: Record<string, unknown> | null | undefined): string {
  return Object.values(details ?? {})
    .filter((change): change is (string | null)[] => Array.isArray(change))
    .map(([before, after]) => `${before ?? '–'} → ${after ?? '–'}`)
    .join(', ');
}
