import { textLimits } from '@plein/contract';
import {
  EmptyState,
  ErrorState,
  SkeletonCards,
  TextField,
  buttonClass,
  useAct,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DoorFrame } from './DoorFrame';
import { JoinForm } from './JoinForm';
import { SetupFirstAdmin, SetupQuery } from './people.queries';

/** The very first start: whoever stands here first becomes the admin. Afterwards this page is gone. */
export function WelcomePage() {
  const t = useMessages();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SetupQuery, { fetchPolicy: 'network-only' });
  const setup = useAct(SetupFirstAdmin);
  const [organisation, setOrganisation] = useState('');
  usePageTitle(t('people.welcome'));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} />;
  if (!data.setup)
    return (
      <DoorFrame title={t('people.welcome')}>
        <EmptyState
          action={
            <Link to="/login" className={buttonClass('primary')}>
              {t('people.signIn')}
            </Link>
          }
        >
          {t('people.isSetUp')}
        </EmptyState>
      </DoorFrame>
    );
  return (
    <DoorFrame title={t('people.firstTitle')}>
      <p>{t('people.firstText')}</p>
      <JoinForm
        busy={setup.loading}
        sentence={setup.sentence}
        errorOf={setup.errorOf}
        button={t('people.open')}
        onJoin={(input) =>
          void setup.run({ input: { ...input, organisation } }).then(async (done) => {
            // Somebody else was first: then this page is gone.
            if (!done) return void (await refetch());
            await client.clearStore();
            await navigate({ to: '/admin', replace: true });
          })
        }
      >
        <TextField
          label={t('people.organisation')}
          required
          maxLength={textLimits.name}
          value={organisation}
          error={setup.errorOf('organisation')}
          onChange={(event) => setOrganisation(event.target.value)}
        />
      </JoinForm>
    </DoorFrame>
  );
}
