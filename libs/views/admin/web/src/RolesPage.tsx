import { organisationRoles, roleScopes } from '@plein/contract';
import { PersonChip, useMe, usePeopleFinder } from '@plein/kernel/web';
import {
  Ago,
  Button,
  Combobox,
  Dialog,
  DialogActions,
  EmptyState,
  ErrorState,
  FormError,
  MoreButton,
  Select,
  SkeletonCards,
  TextField,
  useAct,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { AssignOrganisationRole, EndHeldRole, RegisterQuery } from './admin.queries';

/** Who holds which role where, since when, until when, by whom. The filter is in the address. */
export function RolesPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const me = useMe();
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
  usePageTitle(t('admin.roles'), t('admin.title'));
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/admin/roles', search: { scope, role, ended, ...change } });
  const page = data?.roleRegister.pageInfo;
  return (
    <div className="Page Page--wide stack">
      <div className="spread">
        <h1>{t('admin.roles')}</h1>
        {me.roles.includes('admin') && (
          <Button look="primary" onClick={() => setAssigning(true)}>
            {t('admin.assign')}
          </Button>
        )}
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
                  <td>{t(`admin.role.${node.role}`)}</td>
                  <td>
                    {node.address && node.place ? (
                      <a href={node.address}>{node.place}</a>
                    ) : (
                      t('admin.organisationWide')
                    )}
                  </td>
                  <td>
                    <Ago at={node.since} />
                  </td>
                  <td>
                    {node.endedAt ? <Ago at={node.endedAt} /> : node.until ? <Ago at={node.until} /> : '–'}
                  </td>
                  <td>{node.assignedBy?.name ?? 'Plein'}</td>
                  <td>
                    {node.canEnd && (
                      <Button small onClick={() => void end.run({ id: node.id }).then(() => refetch())}>
                        {t('admin.end')}
                      </Button>
                    )}
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

function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const findPeople = usePeopleFinder();
  const assign = useAct(AssignOrganisationRole);
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<string>('hr');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!personId) return;
    const input = {
      personId,
      role,
      scope: 'organisation',
      until: until ? new Date(`${until}T23:59:59`).toISOString() : null,
      reason: reason || null,
    };
    if (await assign.run({ input })) onClose();
  };
  return (
    <Dialog title={t('admin.assign')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Combobox
          label={t('admin.column.who')}
          error={assign.errorOf('personId')}
          find={findPeople}
          nameOf={(one) => one.name}
          show={(one) => `${one.name} ${one.hint ?? ''}`}
          onChoose={(one) => setPersonId(one?.id ?? null)}
        />
        <Select
          label={t('admin.column.what')}
          hint={t(`admin.about.${role}`)}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        >
          {organisationRoles.map((one) => (
            <option key={one} value={one}>
              {t(`admin.role.${one}`)}
            </option>
          ))}
        </Select>
        <TextField
          label={t('admin.untilOptional')}
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <TextField
          label={t('admin.reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormError>{assign.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.cancel')}</Button>
          <Button look="primary" type="submit" busy={assign.loading}>
            {t('admin.assign')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
