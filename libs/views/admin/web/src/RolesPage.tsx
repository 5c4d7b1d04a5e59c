import { OfferDialog } from '@plein/communities/web';
import { roleScopes } from '@plein/contract';
import { PersonChip, useListCatchUp } from '@plein/kernel/web';
import {
  Button,
  EmptyState,
  ErrorState,
  FormError,
  MoreButton,
  Select,
  SkeletonCards,
  useAct,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { AssignDialog } from './AssignDialog';
import { DayOf } from './DayOf';
import { EndHeldRole, RegisterQuery } from './admin.queries';

/** Who holds which role where, since when, until when, by whom. The filter is in the address. */
export function RolesPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const { scope, role, ended } = useSearch({ strict: false }) as {
    scope?: string;
    role?: string;
    ended?: string;
  };
  const variables = { filter: { scope: scope ?? null, role: role ?? null, withEnded: ended === '1' } };
  const { data, error, loading, refetch, fetchMore } = useQuery(RegisterQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const end = useAct(EndHeldRole);
  const [isAssigning, setAssigning] = useState(false);
  const [offering, setOffering] = useState<string | null>(null);
  useListCatchUp(RegisterQuery, variables, (list) => list.roleRegister, data);
  usePageTitle(t('admin.roles'), t('admin.title'));
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/admin/roles', search: { scope, role, ended, ...change } });
  const page = data?.roleRegister.pageInfo;
  return (
    <div className="Page Page--wide stack">
      <div className="spread">
        <h1>{t('admin.roles')}</h1>
        <Button look="primary" onClick={() => setAssigning(true)}>
          {t('admin.assign')}
        </Button>
      </div>
      <div className="Filters">
        <Select
          label={t('admin.filterScope')}
          value={scope ?? ''}
          onChange={(event) => filter({ scope: event.target.value || undefined })}
        >
          <option value="">{t('admin.all')}</option>
          {roleScopes.map((one) => (
            <option key={one} value={one}>
              {t(`admin.scope.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('admin.filterRole')}
          value={role ?? ''}
          onChange={(event) => filter({ role: event.target.value || undefined })}
        >
          <option value="">{t('admin.all')}</option>
          {['admin', 'hr', 'news', 'owner', 'deputy', 'moderator'].map((one) => (
            <option key={one} value={one}>
              {t(`admin.role.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('admin.filterEnded')}
          value={ended ?? ''}
          onChange={(event) => filter({ ended: event.target.value || undefined })}
        >
          <option value="">{t('admin.presentOnly')}</option>
          <option value="1">{t('admin.withEnded')}</option>
        </Select>
      </div>
      <FormError>{end.sentence}</FormError>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={4} height={48} />}
      {data?.roleRegister.edges.length === 0 && <EmptyState>{t('admin.noRoles')}</EmptyState>}
      {!!data?.roleRegister.edges.length && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        <div className="Table-frame" tabIndex={0}>
          <table className="Table">
            <thead>
              <tr>
                {['who', 'what', 'where', 'since', 'until', 'by'].map((column) => (
                  <th key={column} scope="col">
                    {t(`admin.column.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('admin.column.act')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.roleRegister.edges.map(({ node }) => (
                <tr key={node.id}>
                  <td>
                    <PersonChip person={node.person} />
                  </td>
                  <td>
                    {t(`admin.role.${node.role}`)}
                    {node.reason && <span className="meta Admin-reason">{node.reason}</span>}
                  </td>
                  <td>
                    {node.address && node.place ? (
                      <a href={node.address}>{node.place}</a>
                    ) : (
                      t('admin.organisationWide')
                    )}
                  </td>
                  <td>
                    <DayOf at={node.since} />
                  </td>
                  <td>{node.endedAt || node.until ? <DayOf at={(node.endedAt ?? node.until)!} /> : '–'}</td>
                  <td>{node.assignedBy?.name ?? 'Plein'}</td>
                  <td>
                    <span className="row">
                      {node.canHandOver && (
                        <Button small onClick={() => setOffering(node.id)}>
                          {t('admin.handOver')}
                          <span className="visually-hidden"> {node.person.name}</span>
                        </Button>
                      )}
                      {node.canEnd && (
                        <Button small onClick={() => void end.run({ id: node.id }).then(() => refetch())}>
                          {t('admin.end')}
                          <span className="visually-hidden"> {node.person.name}</span>
                        </Button>
                      )}
                    </span>
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
      {offering && <OfferDialog assignmentId={offering} onClose={() => setOffering(null)} />}
      {isAssigning && (
        <AssignDialog
          onClose={() => {
            setAssigning(false);
            void refetch();
          }}
        />
      )}
    </div>
  );
}
