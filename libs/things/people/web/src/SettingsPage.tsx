import { type Language, textLimits } from '@plein/contract';
import { MutesSection } from '@plein/follows/web';
import { MeQuery, useMe } from '@plein/kernel/web';
import {
  Ago,
  Button,
  Checkbox,
  FormError,
  Select,
  TextField,
  areKeysOff,
  turnKeys,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { PresenceChoice } from './PresenceChoice';
import { ChangePassword, EndOtherSessions, EndSession, ReviseProfile, SessionsQuery } from './people.queries';

/** Language, appearance, keys, and where one is signed in. */
export function SettingsPage() {
  const t = useMessages();
  const me = useMe();
  const client = useApolloClient();
  const revise = useAct(ReviseProfile);
  const [keysOn, setKeysOn] = useState(!areKeysOff());
  const [scheme, setScheme] = useState(() => localStorage.getItem('plein.scheme') ?? 'system');
  usePageTitle(t('people.settings'));

  const chooseLanguage = async (language: string) => {
    if (await revise.run({ input: { language: language as Language } }))
      await client.refetchQueries({ include: [MeQuery] });
  };
  const chooseScheme = (chosen: string) => {
    if (chosen === 'system') localStorage.removeItem('plein.scheme');
    else localStorage.setItem('plein.scheme', chosen);
    setScheme(chosen);
    window.dispatchEvent(new Event('plein:scheme'));
  };

  return (
    <div className="Page stack Settings">
      <h1>{t('people.settings')}</h1>
      <section className="Card stack">
        <h2>{t('people.appearance')}</h2>
        <Select
          label={t('people.language')}
          value={me.language}
          onChange={(event) => void chooseLanguage(event.target.value)}
        >
          <option value="nl">Nederlands</option>
          <option value="en">English</option>
        </Select>
        <Select
          label={t('people.scheme')}
          value={scheme}
          onChange={(event) => chooseScheme(event.target.value)}
        >
          {['system', 'light', 'dark'].map((one) => (
            <option key={one} value={one}>
              {t(`people.scheme.${one}`)}
            </option>
          ))}
        </Select>
        <Checkbox
          label={t('people.keys')}
          checked={keysOn}
          onChange={(event) => {
            turnKeys(event.target.checked);
            setKeysOn(event.target.checked);
          }}
        />
      </section>
      <section className="Card stack">
        <h2>{t('people.notifications')}</h2>
        <p>
          <Link to="/settings/notifications">{t('people.notificationsLink')}</Link>
        </p>
      </section>
      <section className="Card stack">
        <h2>{t('people.presenceTitle')}</h2>
        <PresenceChoice />
      </section>
      <Suspense>
        <MutesSection />
      </Suspense>
      <section className="Card stack">
        <h2>{t('people.reader')}</h2>
        <p>
          <Link to="/settings/reader">{t('people.readerLink')}</Link>
        </p>
      </section>
      <Sessions />
      <Password />
    </div>
  );
}

function Sessions() {
  const t = useMessages();
  const { data, refetch } = useQuery(SessionsQuery, { fetchPolicy: 'cache-and-network' });
  const end = useAct(EndSession);
  const endOthers = useAct(EndOtherSessions);
  return (
    <section className="Card stack">
      <h2>{t('people.sessions')}</h2>
      <ul className="stack">
        {data?.sessions.map((session) => (
          <li key={session.id} className="spread">
            <span>
              {session.device || t('people.someDevice')}
              <span className="meta">
                {' · '}
                {session.isThisOne ? t('people.thisOne') : <Ago at={session.lastSeenAt} />}
              </span>
            </span>
            {!session.isThisOne && (
              <Button small onClick={() => void end.run({ id: session.id }).then(() => refetch())}>
                {t('people.endSession')}
                <span className="visually-hidden"> {session.device}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data && data.sessions.length > 1 && (
        <div>
          <Button busy={endOthers.loading} onClick={() => void endOthers.run({}).then(() => refetch())}>
            {t('people.endOthers')}
          </Button>
        </div>
      )}
      <FormError>{end.sentence ?? endOthers.sentence}</FormError>
    </section>
  );
}

function Password() {
  const t = useMessages();
  const tell = useToast();
  const change = useAct(ChangePassword);
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await change.run({ input: { present, next } }))) return;
    setPresent('');
    setNext('');
    tell(t('people.passwordChanged'));
  };
  return (
    <form className="Card stack" onSubmit={(event) => void submit(event)}>
      <h2>{t('people.changePassword')}</h2>
      <TextField
        label={t('people.presentPassword')}
        type="password"
        autoComplete="current-password"
        required
        value={present}
        error={change.errorOf('present')}
        onChange={(event) => setPresent(event.target.value)}
      />
      <TextField
        label={t('people.newPassword')}
        hint={t('people.passwordHint', { n: textLimits.password.min })}
        type="password"
        autoComplete="new-password"
        required
        value={next}
        error={change.errorOf('next')}
        onChange={(event) => setNext(event.target.value)}
      />
      <FormError>{change.sentence}</FormError>
      <div>
        <Button type="submit" busy={change.loading}>
          {t('people.changePassword')}
        </Button>
      </div>
    </form>
  );
}
