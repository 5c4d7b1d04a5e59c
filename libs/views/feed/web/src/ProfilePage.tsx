import { ProfileHeader, ProfileQuery } from '@plein/people/web';
import {
  EmptyState,
  PageError,
  PageSkeleton,
  useAsk,
  useMessages,
  buttonClass,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Stream } from './Stream';
import { PersonPostsQuery } from './feed.queries';

/** Somebody, and what they said as far as the reader may see it. */
export function ProfilePage() {
  const t = useMessages();
  const { handle } = useParams({ strict: false }) as { handle: string };
  const { data, error, refetch } = useQuery(ProfileQuery, { variables: { handle } });
  usePageTitle(data?.person.name, data && t('feed.people'));
  if (error && !data) return <PageError error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton count={2} height={200} />;
  return (
    <div className="Page stack">
      <ProfileHeader person={data.person} />
      <h2>{t('feed.said')}</h2>
      <PersonPosts key={data.person.id} id={data.person.id} name={data.person.name} />
    </div>
  );
}

function PersonPosts({ id, name }: { id: string; name: string }) {
  const t = useMessages();
  const { data, error, loading, refetch } = useQuery(PersonPostsQuery, {
    variables: { personId: id },
  });
  const refresh = useCallback(() => refetch({ personId: id, after: null }), [refetch, id]);
  const ask = useAsk(PersonPostsQuery);
  const more = async (after: string) =>
    (await ask({ personId: id, after }))?.personPosts.pageInfo.endCursor ?? null;
  const page = data?.personPosts.pageInfo;
  return (
    <Stream
      label={t('feed.postsBy', { name })}
      edges={data?.personPosts.edges}
      pageInfo={page}
      loading={loading}
      error={error}
      topic={null}
      onMore={more}
      onRefresh={refresh}
      empty={
        <EmptyState
          action={
            <Link to="/" hash="write" className={buttonClass('primary')}>
              {t('feed.write')}
            </Link>
          }
        >
          {t('feed.emptyPerson', { name })}
        </EmptyState>
      }
      end={null}
    />
  );
}
