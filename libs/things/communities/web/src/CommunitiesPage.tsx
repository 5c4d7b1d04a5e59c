import { useListCatchUp } from '@plein/kernel/web';
import {
  CommunityTile,
  EmptyState,
  ErrorState,
  MoreButton,
  SkeletonCards,
  buttonClass,
  read,
  useMessages,
  usePageTitle,
  useTyped,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useSearch } from '@tanstack/react-router';
import { JoinButton } from './JoinButton';
import { CommunitiesQuery, CommunityHeader_community } from './communities.queries';
import './communities.css';

/** Every community one may know of, with what it is for. Joining happens right here. */
export function CommunitiesPage() {
  const t = useMessages();
  const { mine } = useSearch({ strict: false }) as { mine?: string };
  const { q, typed, setTyped } = useTyped();
  const variables = { search: q || null, mine: mine ? true : null };
  const { data, error, loading, refetch, fetchMore } = useQuery(CommunitiesQuery, { variables });
  useListCatchUp(CommunitiesQuery, variables, (list) => list.communities, data);
  usePageTitle(t('communities.title'));
  const page = data?.communities.pageInfo;
  return (
    <div className="Page stack">
      <div className="spread">
        <h1>{t('communities.title')}</h1>
        <Link to="/c/new" className={buttonClass('plain')}>
          {t('communities.start')}
        </Link>
      </div>
      <nav className="Tabs" aria-label={t('communities.which')}>
        <Link
          to="/c"
          search={{ q: q || undefined }}
          className="Tab"
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t('communities.all')}
        </Link>
        <Link
          to="/c"
          search={{ q: q || undefined, mine: '1' }}
          className="Tab"
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t('communities.mine')}
        </Link>
      </nav>
      <input
        className="Input"
        type="search"
        aria-label={t('communities.search')}
        placeholder={t('communities.search')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={4} height={110} />}
      {data?.communities.edges.length === 0 && (
        <EmptyState
          action={
            <Link to="/c/new" className={buttonClass('primary')}>
              {t('communities.start')}
            </Link>
          }
        >
          {t('communities.none')}
        </EmptyState>
      )}
      <ul className="stack">
        {data?.communities.edges.map(({ node }) => {
          const community = read(CommunityHeader_community, node);
          return (
            <li key={community.id} className="Card CommunityCard">
              <div className="spread">
                <span className="CommunityHeader-name">
                  <CommunityTile id={community.id} name={community.name} />
                  <Link to="/c/$slug" params={{ slug: community.slug }}>
                    {community.name}
                  </Link>
                </span>
                <JoinButton community={community} small />
              </div>
              <p>{community.purpose}</p>
              <p className="meta">
                {[
                  ...(community.archivedAt ? [t('communities.isArchived')] : []),
                  t(`communities.kind.${community.kind}`),
                  t('communities.members', { n: community.memberCount }),
                  community.owners.length
                    ? community.owners.map(({ name }) => name).join(', ')
                    : t('communities.noOwnerYet'),
                ].join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
      {page?.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() => !loading && void fetchMore({ variables: { ...variables, after: page.endCursor } })}
        >
          {t('platform.more')}
        </MoreButton>
      )}
    </div>
  );
}
