import { communityRoles, organisationRoles, pageRoles, textLimits, type RoleScope } from '@plein/contract';
import { useMe, usePeopleFinder } from '@plein/kernel/web';
import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  FormError,
  Select,
  TextField,
  useAct,
  useMessages,
} from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useCallback, useState } from 'react';
import { AssignRoleHere, FindCommunities } from './admin.queries';

/** What a role is given on. */
export interface GivenPlace {
  scope: RoleScope;
  id: string;
  name: string;
}

const rolesOf: Record<RoleScope, readonly string[]> = {
  organisation: organisationRoles,
  community: communityRoles.filter((role) => role !== 'member'),
  page: pageRoles,
};

interface Props {
  /** The things it is about, when that is known; otherwise it is asked. */
  places?: readonly GivenPlace[];
  onClose: () => void;
}

/** Gives somebody a role: where, which one, until when and why. */
export function AssignDialog({ places, onClose }: Props) {
  const t = useMessages();
  const isAdmin = useMe().roles.includes('admin');
  const client = useApolloClient();
  const findPeople = usePeopleFinder();
  const assign = useAct(AssignRoleHere);
  const [scope, setScope] = useState<RoleScope>(
    places?.[0]?.scope ?? (isAdmin ? 'organisation' : 'community'),
  );
  const [community, setCommunity] = useState<{ id: string; name: string } | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState(places ? 'owner' : rolesOf[scope][0]!);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'who' | 'where' | null>(null);
  const findCommunities = useCallback(
    async (letters: string) => {
      const { data } = await client.query({ query: FindCommunities, variables: { search: letters } });
      return data?.communities.edges.map(({ node }) => node) ?? [];
    },
    [client],
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const where =
      places ??
      (scope === 'organisation' ? [{ scope, id: null }] : community ? [{ scope, id: community.id }] : null);
    setMissing(!personId ? 'who' : !where ? 'where' : null);
    if (!personId || !where) return;
    for (const place of where) {
      const input = {
        personId,
        role,
        scope: place.scope,
        scopeId: place.id,
        until: until ? new Date(`${until}T23:59:59`).toISOString() : null,
        reason: reason || null,
      };
      if (!(await assign.run({ input }))) return;
    }
    onClose();
  };
  const choose = t('admin.choose');
  return (
    <Dialog title={t('admin.assign')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {places && <p>{places.map(({ name }) => name).join(', ')}</p>}
        <Combobox
          label={t('admin.column.who')}
          error={assign.errorOf('personId') ?? (missing === 'who' ? choose : undefined)}
          find={findPeople}
          nameOf={(one) => one.name}
          show={(one) => `${one.name} ${one.hint ?? ''}`}
          onChoose={(one) => setPersonId(one?.id ?? null)}
        />
        {!places && isAdmin && (
          <Select
            label={t('admin.filterScope')}
            value={scope}
            onChange={(event) => {
              const chosen = event.target.value as RoleScope;
              setScope(chosen);
              setRole(rolesOf[chosen][0]!);
            }}
          >
            {(['organisation', 'community'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`admin.scope.${one}`)}
              </option>
            ))}
          </Select>
        )}
        {!places && scope === 'community' && (
          <Combobox
            label={t('admin.scope.community')}
            hint={t('admin.comesIn')}
            error={missing === 'where' ? choose : undefined}
            find={findCommunities}
            nameOf={(one) => one.name}
            show={(one) => one.name}
            onChoose={setCommunity}
          />
        )}
        {!(places && places.length > 1) && (
          <Select
            label={t('admin.filterRole')}
            hint={t(`admin.about.${role}`)}
            value={role}
            onChange={(event) => setRole(event.target.value)}
          >
            {rolesOf[scope].map((one) => (
              <option key={one} value={one}>
                {t(`admin.role.${one}`)}
              </option>
            ))}
          </Select>
        )}
        <TextField
          label={t('admin.untilOptional')}
          type="date"
          value={until}
          error={assign.errorOf('until')}
          onChange={(event) => setUntil(event.target.value)}
        />
        <TextField
          label={t('admin.reason')}
          maxLength={textLimits.line}
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
