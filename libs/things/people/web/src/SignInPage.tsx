import { Button, FormError, TextField, useAct, useMessages, usePageTitle } from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { DoorFrame } from './DoorFrame';
import { SetupQuery, SignIn } from './people.queries';

/** An address of our own, never of somebody else's. */
export const ownAddress = (address: string | undefined): string =>
  address && address.startsWith('/') && !address.startsWith('//') && !address.startsWith('/\\')
    ? address
    : '/';

export function SignInPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { return: back } = useSearch({ strict: false }) as { return?: string };
  const { data } = useQuery(SetupQuery, { fetchPolicy: 'network-only' });
  const signIn = useAct(SignIn);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  usePageTitle(t('people.signIn'));
  useEffect(() => {
    if (data?.setup) void navigate({ to: '/welcome', replace: true });
  }, [data, navigate]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await signIn.run({ input: { email, password } }))) return;
    await client.clearStore();
    await navigate({ href: ownAddress(back), replace: true });
  };

  return (
    <DoorFrame title={t('people.signIn')}>
      {back && <p role="status">{t('people.wereAway')}</p>}
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('people.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label={t('people.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <FormError>{signIn.sentence}</FormError>
        <Button look="primary" type="submit" busy={signIn.loading}>
          {t('people.enter')}
        </Button>
      </form>
    </DoorFrame>
  );
}
