import { fromPlainText } from '@plein/document';
import { useMe } from '@plein/kernel/web';
import {
  Button,
  type DocumentType,
  EmptyState,
  ErrorState,
  SkeletonCards,
  buttonClass,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { askInComposer } from '@plein/posts/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { FormattedDate } from 'react-intl';
import { DismissSearchGap, SearchGapsQuery } from './gap.queries';
import './search.css';

type Gap = DocumentType<typeof SearchGapsQuery>['searchGaps'][number];

/** What colleagues looked for and did not find, for who can see to it: write it, ask it, or leave it. */
export function MissedPage() {
  const t = useMessages();
  const tell = useToast();
  const { data, error, refetch } = useQuery(SearchGapsQuery, { fetchPolicy: 'cache-and-network' });
  const dismiss = useAct(DismissSearchGap);
  usePageTitle(t('search.missed'));
  const leave = async (id: string, dismissed = true) => {
    if (!(await dismiss.run({ id, dismissed }))) return;
    await refetch();
    if (dismissed) tell(t('search.missedDone'), () => void leave(id, false));
  };
  const places = new Map<string, Gap[]>();
  for (const gap of data?.searchGaps ?? []) {
    const place = gap.community?.name ?? t('search.missedEverywhere');
    places.set(place, [...(places.get(place) ?? []), gap]);
  }
  return (
    <div className="Page stack">
      <h1>{t('search.missed')}</h1>
      <p>{t('search.missedIntro')}</p>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={3} height={80} />}
      {data?.searchGaps.length === 0 && <EmptyState>{t('search.missedNothing')}</EmptyState>}
      {dismiss.sentence && <p role="alert">{dismiss.sentence}</p>}
      {[...places].map(([place, gaps]) => (
        <section key={place} className="Card stack">
          <h2>{place}</h2>
          <ul className="stack">
            {gaps.map((gap) => (
              <GapItem key={gap.id} gap={gap} onLeave={() => void leave(gap.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GapItem({ gap: { words, times, lastOn, community }, onLeave }: { gap: Gap; onLeave: () => void }) {
  const t = useMessages();
  const me = useMe();
  // What was looked for everywhere is written where one writes oneself.
  const space =
    community?.slug ??
    me.communities.find(({ role }) => role === 'owner' || role === 'deputy')?.community.slug ??
    me.communities[0]?.community.slug;
  return (
    <li className="SearchGap">
      <span>
        <Link to="/search" search={{ q: community ? `${words} in:${community.slug}` : words }}>
          {words}
        </Link>{' '}
        <span className="meta">
          {t('search.missedTimes', { n: times })}{' '}
          <FormattedDate value={lastOn} day="numeric" month="long" timeZone="UTC" />
        </span>
      </span>
      <span className="row">
        {space && (
          <Link
            to="/wiki/$space/new"
            params={{ space }}
            search={{ title: words.replaceAll('#', '') }}
            className={buttonClass('plain', true)}
            aria-label={t('search.missedWriteThis', { words })}
          >
            {t('search.missedWrite')}
          </Link>
        )}
        <Button
          small
          aria-label={t('search.askThis', { words })}
          onClick={() => askInComposer(fromPlainText(words))}
        >
          {t('search.missedAsk')}
        </Button>
        <Button small look="quiet" aria-label={t('search.missedLeaveThis', { words })} onClick={onLeave}>
          {t('search.missedLeave')}
        </Button>
      </span>
    </li>
  );
}
