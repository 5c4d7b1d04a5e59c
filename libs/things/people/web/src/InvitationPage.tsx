import { MeQuery } from '@plein/kernel/web';
import {
  Button,
  EmptyState,
  ErrorState,
  FormError,
  SkeletonCards,
  buttonClass,
  useAct,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { DoorFrame } from './DoorFrame';
import { JoinForm } from './JoinForm';
import { AcceptInvitation, InvitationQuery, SignOutHere } from './people.queries';

/** Behind an invitation: say who you are, choose a password, and you are in. */
export function InvitationPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { token } = useParams({ strict: false }) as { token: string };
  const { data, error, refetch } = useQuery(InvitationQuery, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const accept = useAct(AcceptInvitation);
  const signedIn = useQuery(MeQuery, { fetchPolicy: 'network-only', errorPolicy: 'ignore' });
  const present = signedIn.data?.me.person;
  const signOut = useAct(SignOutHere);
  usePageTitle(t('people.welcome'));
  const leave = async () => {
    if (!(await signOut.run({}))) return;
    await client.clearStore();
    await signedIn.refetch().catch(() => undefined);
  };
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data || signedIn.loading) return <SkeletonCards count={1} />;
  if (!data.invitation)
    return (
      <DoorFrame title={t('people.linkGone')}>
        <EmptyState>{t('people.linkGoneText')}</EmptyState>
      </DoorFrame>
    );
  if (present)
    return (
      <DoorFrame title={t('people.welcomeName', { name: data.invitation.name })}>
        <p>{t('people.forOther', { name: data.invitation.name, me: present.name })}</p>
        <div className="stack">
          <Link to="/" className={buttonClass('primary')}>
            {t('people.goOnAs', { name: present.name })}
          </Link>
          <Button busy={signOut.loading} onClick={() => void leave()}>
            {t('people.signOutFirst')}
          </Button>
        </div>
        <FormError>{signOut.sentence}</FormError>
      </DoorFrame>
    );
  return (
    <DoorFrame title={t('people.welcomeName', { name: data.invitation.name })}>
      <JoinForm
        start={{ name: data.invitation.name, email: data.invitation.email ?? '' }}
        busy={accept.loading}
        sentence={accept.sentence}
        errorOf={accept.errorOf}
        button={t('people.comeIn')}
        onJoin={(input) =>
          void accept.run({ token, input }).then(async (done) => {
            if (!done) return;
            await client.clearStore();
            await navigate({ to: '/', replace: true });
          })
        }
      />
    </DoorFrame>
  );
}
