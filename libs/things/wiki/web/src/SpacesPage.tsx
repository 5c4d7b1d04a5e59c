import {
  Ago,
  CommunityTile,
  EmptyState,
  ErrorState,
  SkeletonCards,
  buttonClass,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { addressOf } from './addresses';
import { WikiSpacesQuery } from './wiki.queries';
import './wiki.css';

/** Every wiki one may read, with what changed there lately. */
export function SpacesPage() {
  const t = useMessages();
  const { data, error, refetch } = useQuery(WikiSpacesQuery);
  usePageTitle(t('wiki.title'));
  return (
    <div className="Page stack">
      <h1>{t('wiki.title')}</h1>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards />}
      {data?.wikiSpaces.length === 0 && (
        <EmptyState
          action={
            <Link to="/c" className={buttonClass('primary')}>
              {t('wiki.findCommunity')}
            </Link>
          }
        >
          {t('wiki.noSpaces')}
        </EmptyState>
      )}
      {data?.wikiSpaces.map(({ community, pageCount, changedAt, recentPages }) => (
        <section key={community.id} className="Card stack">
          <div className="spread">
            <h2 className="row WikiSpace-name">
              <CommunityTile id={community.id} name={community.name} />
              <Link to="/wiki/$space" params={{ space: community.slug }}>
                {community.name}
              </Link>
            </h2>
            <span className="meta">
              {t('wiki.pageCount', { n: pageCount })}
              {changedAt && (
                <>
                  {' · '}
                  <Ago at={changedAt} />
                </>
              )}
            </span>
          </div>
          {recentPages.length > 0 && (
            <ul className="WikiSpace-pages">
              {recentPages.slice(0, 4).map((page) => (
                <li key={page.id}>
                  <Link {...addressOf(community.slug, page)}>{page.title}</Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
