import {
  EmptyState,
  ErrorState,
  SkeletonCards,
  useAct,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { DoorFrame } from './DoorFrame';
import { JoinForm } from './JoinForm';
import { AcceptInvitation, InvitationQuery } from './people.queries';

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
  usePageTitle(t('people.welcome'));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} />;
  if (!data.invitation)
    return (
      <DoorFrame title={t('people.linkGone')}>
        <EmptyState>{t('people.linkGoneText')}</EmptyState>
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
