import {
  PostArchived,
  PostMoved,
  PostPinned,
  PostRestored,
  PostRevised,
  PostUnarchived,
  PostUnpinned,
  PostWithdrawn,
  topicOf,
} from '@plein/contract';
import { plainText } from '@plein/document';
import { type OnSignal, PersonChip, useLive } from '@plein/kernel/web';
import { Ago, Button, useAct, useMessages, useToast } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { PinPost, PinnedPostsQuery, UnpinPost } from './order.queries';

const keptRead = (communityId: string) => `plein.pins.${communityId}`;

/** What a community keeps at the top, in short: each leads to the post. Nothing at all when there is none. */
export function PinnedPosts({ communityId }: { communityId: string }) {
  const t = useMessages();
  const tell = useToast();
  const { data, refetch } = useQuery(PinnedPostsQuery, {
    variables: { communityId },
    fetchPolicy: 'cache-and-network',
  });
  const onSignal = useMemo<OnSignal>(() => {
    const again = () => refetch();
    return Object.fromEntries(
      [
        PostPinned,
        PostUnpinned,
        PostArchived,
        PostUnarchived,
        PostMoved,
        PostRevised,
        PostWithdrawn,
        PostRestored,
      ].map(({ name }) => [name, again]),
    );
  }, [refetch]);
  useLive(topicOf.community(communityId), onSignal);
  const pin = useAct(PinPost);
  const unpin = useAct(UnpinPost);
  const takeOff = async (id: string) => {
    const done = await unpin.run({ id });
    if (!done) return;
    await refetch();
    const { until } = done;
    tell(t('posts.unpinnedTold'), () => void pin.run({ id, until }).then(() => refetch()));
  };
  // Folded away by who has read them, until there is another.
  const [read, setRead] = useState(() => localStorage.getItem(keptRead(communityId))?.split(',') ?? []);
  const posts = data?.pinnedPosts ?? [];
  if (posts.length === 0) return null;
  const isFolded = posts.every(({ id }) => read.includes(id));
  const fold = () => {
    const next = isFolded ? [] : posts.map(({ id }) => id);
    localStorage.setItem(keptRead(communityId), next.join());
    setRead(next);
  };
  return (
    <section aria-labelledby="pinned-posts" className="PinnedPosts">
      <div className="spread">
        <h2 id="pinned-posts">{t('posts.pinned')}</h2>
        <Button small look="quiet" aria-expanded={!isFolded} onClick={fold}>
          {t(isFolded ? 'posts.pinsShow' : 'posts.pinsFold', { n: posts.length })}
        </Button>
      </div>
      {!isFolded && (
        <ul className="stack">
          {posts.map(({ id, author, body, language, createdAt, viewerCan }) => (
            <li key={id} className="Card PinnedPost">
              <div className="row">
                <PersonChip person={author} />
                <span className="meta">
                  <Ago at={createdAt} />
                </span>
              </div>
              <p className="PinnedPost-text" lang={language}>
                <Link to="/p/$id" params={{ id }}>
                  {plainText(body).slice(0, 300) || t('posts.one')}
                </Link>
              </p>
              {viewerCan.pin && (
                <Button small look="quiet" busy={unpin.loading} onClick={() => void takeOff(id)}>
                  {t('posts.unpin')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
