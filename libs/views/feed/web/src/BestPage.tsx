import { EmptyState, useMessages, usePageTitle } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Stream } from './Stream';
import { BestPostsQuery } from './feed.queries';

/** What got most answers yesterday, for who has read everything. */
export function BestPage() {
  const t = useMessages();
  usePageTitle(t('feed.best'));
  const [day] = useState(yesterday);
  const { data, error, loading, refetch } = useQuery(BestPostsQuery, { variables: { day } });
  return (
    <div className="Page stack">
      <h1>{t('feed.best')}</h1>
      <p>{t('feed.best.rule')}</p>
      <Stream
        label={t('feed.best')}
        edges={data?.bestPosts.edges}
        pageInfo={data?.bestPosts.pageInfo}
        loading={loading}
        error={error}
        topic={null}
        onMore={() => Promise.resolve(null)}
        onRefresh={() => refetch()}
        empty={
          <EmptyState action={<Link to="/">{t('feed.rule.back')}</Link>}>{t('feed.best.none')}</EmptyState>
        }
        end={null}
      />
    </div>
  );
}

const yesterday = (): string => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1).toISOString();
};
