import { topicOf } from '@plein/contract';
import { type Mutable, MuteDialog } from '@plein/follows/web';
import { useMe } from '@plein/kernel/web';
import {
  EmptyState,
  Horizon,
  Nothing,
  buttonClass,
  onDemand,
  useAsk,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { PostComposer, askInComposer } from '@plein/posts/web';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { Stream } from './Stream';
import { FeedAmong, FeedQuery } from './feed.queries';
import { useSeam } from './useSeam';

const WhyItems = onDemand(async () => (await import('./WhyItems')).WhyItems, Nothing, { isAhead: true });
const tabs = ['for-you', 'following', 'news'] as const;
type Tab = (typeof tabs)[number];
const kept = 'plein.feed.tab';

/** Today: what was said, by a rule that it explains. The choice of feed is remembered. */
export function HomePage() {
  const t = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { tab?: string };
  const tab = tabs.find((one) => one === (search.tab ?? localStorage.getItem(kept))) ?? 'for-you';
  const { data, error, loading, refetch } = useQuery(FeedQuery, { variables: { tab } });
  usePageTitle(t(`feed.${tab}`), t('feed.today'));
  useEffect(() => localStorage.setItem(kept, tab), [tab]);
  const refresh = useCallback(() => refetch({ tab, after: null }), [refetch, tab]);
  const ask = useAsk(FeedQuery);
  const more = async (after: string) => (await ask({ tab, after }))?.feed.pageInfo.endCursor ?? null;
  const page = data?.feed.pageInfo;
  const [offers, setOffers] = useState<Mutable[] | null>(null);
  const among = useAsk(FeedAmong);
  // What is said to everyone may not stand here; only then the server is asked.
  const mayDiffer = me.mutes || tab === 'news';
  const which = async (ids: string[]) => (await among({ tab, ids }))?.feedAmong ?? [];
  const seam = useSeam(data?.feed.seam);

  return (
    <div className="Page">
      <div className="Home-head">
        <h1>{greeting(t, me.person.name.split(' ')[0]!)}</h1>
        <nav className="Tabs" aria-label={t('feed.choose')}>
          {tabs.map((one: Tab) => (
            <Link
              key={one}
              to="/"
              search={{ tab: one }}
              className="Tab"
              aria-current={one === tab ? 'page' : undefined}
              activeProps={{}}
            >
              {t(`feed.${one}`)}
            </Link>
          ))}
        </nav>
        <PostComposer />
      </div>
      <Stream
        key={tab}
        label={t(`feed.${tab}`)}
        edges={data?.feed.edges}
        pageInfo={page}
        loading={loading}
        error={error}
        topic={topicOf.home}
        onMore={more}
        onRefresh={refresh}
        seam={seam}
        which={which}
        mayDiffer={mayDiffer}
        menuOf={({ because, node }) =>
          because && (
            <Suspense>
              <WhyItems because={because} post={node} onMute={setOffers} />
            </Suspense>
          )
        }
        empty={
          <EmptyState
            action={
              <button
                type="button"
                className={buttonClass('primary')}
                onClick={() => void navigate({ to: '/c' })}
              >
                {t('feed.toCommunities')}
              </button>
            }
          >
            {t(tab === 'news' ? 'feed.emptyNews' : 'feed.empty')}
          </EmptyState>
        }
        end={
          <div className="EmptyState">
            <Horizon />
            <p>{t('feed.end')}</p>
            <p className="row Home-end">
              <Link to="/best" className={buttonClass()}>
                {t('feed.best')}
              </Link>
              <button type="button" className={buttonClass()} onClick={() => askInComposer(null)}>
                {t('feed.ask')}
              </button>
            </p>
          </div>
        }
      />
      {offers && (
        <Suspense>
          <MuteDialog offers={offers} onClose={() => setOffers(null)} />
        </Suspense>
      )}
    </div>
  );
}

function greeting(t: ReturnType<typeof useMessages>, name: string): string {
  const hour = new Date().getHours();
  return t(
    hour < 6 ? 'feed.night' : hour < 12 ? 'feed.morning' : hour < 18 ? 'feed.afternoon' : 'feed.evening',
    { name },
  );
}
