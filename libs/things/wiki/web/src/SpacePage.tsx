import { Ago, EmptyState, buttonClass, useMessages, usePageTitle } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { WikiFrame } from './WikiFrame';
import { addressOf } from './addresses';
import { WikiSpaceQuery } from './wiki.queries';

/** The front of one wiki: its tree, and what changed lately. */
export function SpacePage() {
  const { space } = useParams({ strict: false }) as { space: string };
  return (
    <WikiFrame space={space} current={null}>
      {() => <Recent space={space} />}
    </WikiFrame>
  );
}

function Recent({ space }: { space: string }) {
  const t = useMessages();
  const { data } = useQuery(WikiSpaceQuery, { variables: { community: space } });
  usePageTitle(t('wiki.title'), data?.wikiSpace.community.name);
  if (!data) return null;
  const { community, recentPages, viewerCanWrite } = data.wikiSpace;
  return (
    <div className="stack">
      <h1>{t('wiki.of', { name: community.name })}</h1>
      {community.purpose && <p>{community.purpose}</p>}
      {recentPages.length === 0 ? (
        <EmptyState
          action={
            viewerCanWrite && (
              <Link to="/wiki/$space/new" params={{ space }} search={{}} className={buttonClass('primary')}>
                {t('wiki.newPage')}
              </Link>
            )
          }
        >
          {t('wiki.empty')}
        </EmptyState>
      ) : (
        <section className="Card stack">
          <h2>{t('wiki.recent')}</h2>
          <ul className="stack">
            {recentPages.map((page) => (
              <li key={page.id} className="spread">
                <Link {...addressOf(space, page)}>{page.title}</Link>
                <span className="meta">
                  {page.changedBy.name} · <Ago at={page.changedAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
