import { MuteButton } from '@plein/follows/web';
import {
  Button,
  EmptyState,
  buttonClass,
  useAct,
  useAsk,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Stream } from './Stream';
import { FollowTopic, TopicPostsQuery } from './feed.queries';

/** Everything that was said about a topic. */
export function TopicPage() {
  const t = useMessages();
  const { topic } = useParams({ strict: false }) as { topic: string };
  const { data, error, loading, refetch } = useQuery(TopicPostsQuery, { variables: { topic } });
  const follow = useAct(FollowTopic);
  usePageTitle(`#${topic}`);
  const refresh = useCallback(() => refetch({ topic, after: null }), [refetch, topic]);
  const ask = useAsk(TopicPostsQuery);
  const more = async (after: string) => (await ask({ topic, after }))?.topicPosts.pageInfo.endCursor ?? null;
  const page = data?.topicPosts.pageInfo;
  const isOn = data?.topic.viewerFollows ?? false;
  return (
    <div className="Page stack">
      <div className="spread">
        <h1>#{topic}</h1>
        <span className="row">
          <MuteButton offer={{ kind: 'topic', target: topic.toLowerCase(), name: topic.toLowerCase() }} />
          <Button
            aria-pressed={isOn}
            look={isOn ? 'plain' : 'primary'}
            busy={follow.loading}
            onClick={() => void follow.run({ topic, on: !isOn })}
          >
            {t(isOn ? 'feed.followed' : 'feed.follow')}
          </Button>
        </span>
      </div>
      <Stream
        key={topic}
        label={`#${topic}`}
        edges={data?.topicPosts.edges}
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
            {t('feed.emptyTopic')}
          </EmptyState>
        }
        end={null}
      />
    </div>
  );
}
