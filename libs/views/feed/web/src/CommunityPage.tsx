import { topicOf } from '@plein/contract';
import { CommunityFrame, CommunityQuery } from '@plein/communities/web';
import { EmptyState, Horizon, buttonClass, useAsk, useMessages } from '@plein/platform/web';
import { PinnedPosts, PostComposer } from '@plein/posts/web';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Stream } from './Stream';
import { CommunityPostsQuery } from './feed.queries';

/** What is said in a community. */
export function CommunityPage() {
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { data } = useQuery(CommunityQuery, { variables: { slug } });
  const community = data?.community;
  return (
    <CommunityFrame slug={slug} tab="posts">
      {community?.viewerCan.readContents && (
        <CommunityPosts
          key={community.id}
          id={community.id}
          canPost={community.viewerCan.post}
          name={community.name}
        />
      )}
    </CommunityFrame>
  );
}

function CommunityPosts({ id, name, canPost }: { id: string; name: string; canPost: boolean }) {
  const t = useMessages();
  const { data, error, loading, refetch } = useQuery(CommunityPostsQuery, {
    variables: { communityId: id },
  });
  const refresh = useCallback(() => refetch({ communityId: id, after: null }), [refetch, id]);
  const ask = useAsk(CommunityPostsQuery);
  const more = async (after: string) =>
    (await ask({ communityId: id, after }))?.communityPosts.pageInfo.endCursor ?? null;
  const page = data?.communityPosts.pageInfo;
  return (
    <div className="stack">
      {canPost && <PostComposer communityId={id} />}
      <PinnedPosts communityId={id} />
      <Stream
        label={t('feed.postsIn', { name })}
        edges={data?.communityPosts.edges}
        pageInfo={page}
        loading={loading}
        error={error}
        topic={topicOf.community(id)}
        onMore={more}
        onRefresh={refresh}
        empty={
          <EmptyState
            action={
              <Link to="." hash="write" className={buttonClass('primary')}>
                {t('feed.write')}
              </Link>
            }
          >
            {t('feed.emptyCommunity')}
          </EmptyState>
        }
        end={
          <div className="EmptyState">
            <Horizon />
          </div>
        }
      />
    </div>
  );
}
