import { FreshCommunities } from '@plein/communities/web';
import { DraftsEverywhere } from '@plein/drafts/web';
import {
  LiveProvider,
  MeProvider,
  MeQuery,
  MutedPeople,
  type OnSignal,
  useCutOff,
  useLive,
} from '@plein/kernel/web';
import { InboxCount, useInboxCount } from '@plein/notifications/web';
import {
  OutboxProvider,
  PageError,
  SkeletonCards,
  TitleEnd,
  refusalOf,
  useMessages,
} from '@plein/platform/web';
import { ComposerAnywhere } from '@plein/posts/web';
import { SavesEverywhere } from '@plein/saves/web';
import { Palette } from '@plein/search/web';
import { useQuery } from '@apollo/client/react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import { BottomBar } from './BottomBar';
import { Rail } from './Rail';
import { Shortcuts } from './Shortcuts';
import { TodayAside } from './TodayAside';
import { Brand, TopBar } from './TopBar';
import { useSetLanguage } from './language';
import './shell.css';

/** The frame of every signed-in page: top bar, rail or bottom bar, and the page itself. */
export function Frame() {
  const t = useMessages();
  const setLanguage = useSetLanguage();
  const { data, error, refetch } = useQuery(MeQuery, { fetchPolicy: 'cache-and-network' });
  const language = data?.me.language;
  const isToday = useRouterState({ select: ({ location }) => location.pathname === '/' });
  useEffect(() => {
    if (language === 'nl' || language === 'en') setLanguage(language);
  }, [language, setLanguage]);

  if (!data)
    return (
      <>
        <header className="TopBar">
          <div className="TopBar-inner">
            <span className="Brand">
              <Brand /> Plein
            </span>
          </div>
        </header>
        <div className="Columns">
          <div className="Rail" />
          <main className="Main">
            {error && refusalOf(error) !== 'UNAUTHENTICATED' ? (
              <PageError error={error} retry={() => void refetch()} />
            ) : (
              <SkeletonCards />
            )}
          </main>
        </div>
      </>
    );
  return (
    <MeProvider value={data.me}>
      <LiveProvider>
        <OutboxProvider owner={data.me.person.id}>
          <InboxCount>
            <a className="visually-hidden SkipLink" href="#main">
              {t('shell.skip')}
            </a>
            <TopBar />
            <DraftsEverywhere />
            <SavesEverywhere />
            <Rights personId={data.me.person.id} />
            <ConnectionLine />
            <FreshCommunities>
              <div className={`Columns ${isToday ? 'Columns--three' : ''}`}>
                <Rail />
                <main id="main" className="Main" tabIndex={-1}>
                  <Titled name={data.organisation.name}>
                    <MutedPeople>
                      <Outlet />
                    </MutedPeople>
                  </Titled>
                </main>
                {isToday && <TodayAside />}
              </div>
              <BottomBar />
            </FreshCommunities>
            <Palette />
            <ComposerAnywhere />
            <Shortcuts />
          </InboxCount>
        </OutboxProvider>
      </LiveProvider>
    </MeProvider>
  );
}

/** Titles end with the name of the house, and begin with what waits. */
function Titled({ name, children }: { name: string; children: ReactNode }) {
  const waiting = useInboxCount();
  const end = useMemo(() => ({ name, waiting }), [name, waiting]);
  return <TitleEnd value={end}>{children}</TitleEnd>;
}

/** What one may do and see changes the moment it is changed elsewhere. */
function Rights({ personId }: { personId: string }) {
  useLive(`person:${personId}`, rightsChanged);
  return null;
}

const askAgain: OnSignal[string] = (_, client) => client.refetchQueries({ include: 'active' });
const rightsChanged: OnSignal = {
  'membership.started': askAgain,
  'membership.ended': askAgain,
  'role.assigned': askAgain,
  'role.ended': askAgain,
  'mutes.changed': (_, client) =>
    client.refetchQueries({
      include: [MeQuery],
      updateCache: (cache) => void cache.evict({ fieldName: 'mutes' }),
    }),
  'person.presence-chosen': (_, client) => client.refetchQueries({ include: [MeQuery] }),
  'person.profile-revised': (_, client) => client.refetchQueries({ include: [MeQuery] }),
};

function ConnectionLine() {
  const t = useMessages();
  const cutOff = useCutOff();
  return (
    <div role="status">
      {cutOff && (
        <p className="StatusLine">{t(cutOff === 'offline' ? 'platform.offline' : 'platform.cutOff')}</p>
      )}
    </div>
  );
}
