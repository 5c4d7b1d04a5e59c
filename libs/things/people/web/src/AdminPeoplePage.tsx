import { PersonChip } from '@plein/kernel/web';
import {
  Ago,
  Button,
  Dialog,
  DialogActions,
  EmptyState,
  ErrorState,
  FormError,
  MoreButton,
  SkeletonCards,
  TextField,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import {
  InvitationsQuery,
  InvitePerson,
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
      <ul className="People">
        {data?.people.edges.map(({ node: person }) => (
          <li key={person.id}>
            <PersonChip person={person} size="normal" withRole />
            <span className="meta">
              {person.status === 'active' ? '' : t(`people.status.${person.status}`)}
            </span>
            {person.viewerCan.suspend &&
              (person.status === 'suspended' ? (
                <Button small onClick={() => void giveBack.run({ id: person.id })}>
                  {t('people.return')}
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
                  </Button>
                )
              ))}
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
      {isInviting && (
        <InviteDialog
          onClose={() => {
            setInviting(false);
            void open.refetch();
          }}
        />
      )}
    </div>
  );
}

function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const tell = useToast();
  const invite = useAct(InvitePerson);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = (await invite.run({ input: { name, email: email.trim() || null } })) as {
      link?: string | null;
    } | null;
    if (done?.link) setLink(done.link);
  };
  return (
    <Dialog title={t('people.invite')} onClose={onClose}>
      {link ? (
        <div className="stack">
          <p>{t('people.linkText', { name })}</p>
          <TextField
            label={t('people.link')}
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
          <DialogActions>
            <Button
              look="primary"
              onClick={() =>
                void navigator.clipboard.writeText(link).then(() => tell(t('people.linkCopied')))
              }
            >
              {t('people.copyLink')}
            </Button>
          </DialogActions>
        </div>
      ) : (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('people.name')}
            required
            maxLength={100}
            value={name}
            error={invite.errorOf('name')}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label={t('people.emailOptional')}
            type="email"
            value={email}
            error={invite.errorOf('email')}
            onChange={(event) => setEmail(event.target.value)}
          />
          <FormError>{invite.sentence}</FormError>
          <DialogActions>
            <Button onClick={onClose}>{t('platform.cancel')}</Button>
            <Button look="primary" type="submit" busy={invite.loading}>
              {t('people.makeLink')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
