import { PersonChip } from '@plein/kernel/web';
import {
  Ago,
  Button,
  EmptyState,
  ErrorState,
  FormError,
  MoreButton,
  SkeletonCards,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { InviteDialog } from './InviteDialog';
import {
  InvitationsQuery,
  PeopleQuery,
  ReturnPerson,
  RevokeInvitation,
  SuspendPerson,
} from './people.queries';
import './people.css';

/** Letting people in, and seeing who is in. For HR and admins. */
export function AdminPeoplePage() {
  const t = useMessages();
  const tell = useToast();
  const [search, setSearch] = useState('');
  const [isInviting, setInviting] = useState(false);
  const [renewing, setRenewing] = useState<{ id: string; name: string } | null>(null);
  const { data, error, loading, refetch, fetchMore } = useQuery(PeopleQuery, {
    variables: { search: search || null },
  });
  const open = useQuery(InvitationsQuery, { fetchPolicy: 'cache-and-network' });
  const suspend = useAct(SuspendPerson);
  const giveBack = useAct(ReturnPerson);
  const revoke = useAct(RevokeInvitation);
  usePageTitle(t('people.title'), t('people.admin'));
  const page = data?.people.pageInfo;
  return (
    <div className="Page Page--wide stack">
      <div className="spread">
        <h1>{t('people.title')}</h1>
        <Button look="primary" onClick={() => setInviting(true)}>
          {t('people.invite')}
        </Button>
      </div>
      {!!open.data?.invitations.length && (
        <section className="Card stack">
          <h2>{t('people.openInvitations')}</h2>
          <ul className="stack">
            {open.data.invitations.map((invitation) => (
              <li key={invitation.id} className="spread">
                <span>
                  {invitation.person.name}{' '}
                  <span className="meta">
                    <Ago at={invitation.createdAt} />
                  </span>
                </span>
                <Button
                  small
                  onClick={() => void revoke.run({ id: invitation.id }).then(() => open.refetch())}
                >
                  {t('people.revoke')}
                  <span className="visually-hidden"> {invitation.person.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <input
        className="Input"
        type="search"
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        maxLength={200}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <FormError>{suspend.sentence ?? giveBack.sentence}</FormError>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={5} height={56} />}
      {data?.people.edges.length === 0 && <EmptyState>{t('people.nobody')}</EmptyState>}
      <ul className="People People--acts">
        {data?.people.edges.map(({ node: person }) => (
          <li key={person.id}>
            <PersonChip person={person} size="normal" withRole />
            <span className="meta">
              {person.status === 'active' ? '' : t(`people.status.${person.status}`)}
            </span>
            <span className="row">
              {person.status === 'invited' && (
                <Button small onClick={() => setRenewing(person)}>
                  {t('people.newLink')}
                  <span className="visually-hidden"> {person.name}</span>
                </Button>
              )}
              {person.viewerCan.suspend &&
                (person.status === 'suspended' ? (
                  <Button small onClick={() => void giveBack.run({ id: person.id })}>
                    {t('people.return')}
                    <span className="visually-hidden"> {person.name}</span>
                  </Button>
                ) : (
                  person.status === 'active' && (
                    <Button
                      small
                      onClick={() =>
                        void suspend
                          .run({ id: person.id })
                          .then(
                            (done) =>
                              done && tell(t('people.suspended'), () => void giveBack.run({ id: person.id })),
                          )
                      }
                    >
                      {t('people.suspend')}
                      <span className="visually-hidden"> {person.name}</span>
                    </Button>
                  )
                ))}
            </span>
          </li>
        ))}
      </ul>
      {page?.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() =>
            !loading && void fetchMore({ variables: { search: search || null, after: page.endCursor } })
          }
        >
          {t('platform.more')}
        </MoreButton>
      )}
      {(isInviting || renewing) && (
        <InviteDialog
          again={renewing ?? undefined}
          onClose={() => {
            setInviting(false);
            setRenewing(null);
            void open.refetch();
            void refetch();
          }}
        />
      )}
    </div>
  );
}
