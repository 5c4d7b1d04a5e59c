import { movedInTime, yoursLeadsMillis } from '@plein/contract';
import { addToStretches, closeGaps, removeFromStretches } from '@plein/platform/web';
import type { ApolloCache } from '@apollo/client';

/** The lists of posts that a screen may hold. */
const streams = ['feed', 'communityPosts', 'personPosts', 'topicPosts'] as const;

/** Takes a post out of every list on the screen. The text itself stays in the cache, for undo. */
export const removeFromStreams = (cache: ApolloCache, id: string): void =>
  removeFromStretches(cache, streams, `Post:${id}`);

/** The one way into the lists, for one's own posts: in their place, once. For you puts them a day further up. */
export function addToStreams(
  cache: ApolloCache,
  id: string,
  communityId: string | null,
  alsoInIds: readonly string[] = [],
): void {
  const node = { __ref: `Post:${id}` };
  const because = { __typename: 'Because', reason: 'own', topic: null };
  const inFeed = (cursor: string, tab: string) =>
    addToStretches(cache, streams, { __typename: 'FeedEdge', cursor, node, because } as never, (name) =>
      name.startsWith(`feed:{"tab":"${tab}"`),
    );
  inFeed(movedInTime(id, yoursLeadsMillis), 'for-you');
  inFeed(id, 'following');
  addToStretches(
    cache,
    streams,
    { __typename: 'FeedEdge', cursor: id, node },
    (name) =>
      name.startsWith('communityPosts') &&
      [communityId, ...alsoInIds].some((place) => name.includes(`"${place}"`)),
  );
}

/** Lets the lists begin with what is newest, without a hole further down. */
export const closeStreams = (cache: ApolloCache): void => closeGaps(cache, streams);
