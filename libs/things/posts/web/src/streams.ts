import type { ApolloCache } from '@apollo/client';

/** The lists of posts that a screen may hold. */
const streams = ['feed', 'communityPosts', 'personPosts', 'topicPosts'] as const;

interface Edges {
  edges: readonly { node: { __ref: string } | { __typename?: string; id?: string } }[];
}

/** Takes a post out of every list on the screen. The text itself stays in the cache, for undo. */
export function removeFromStreams(cache: ApolloCache, id: string): void {
  changeStreams(cache, (edges) =>
    edges.filter(({ node }) => !('__ref' in node) || node.__ref !== `Post:${id}`),
  );
}

/** The one way into the lists, for one's own posts: on top, once. */
export function addToStreams(cache: ApolloCache, id: string, communityId: string | null): void {
  const edge = { __typename: 'PostEdge', cursor: id, node: { __ref: `Post:${id}` } };
  changeStreams(
    cache,
    (edges) =>
      edges.some(({ node }) => '__ref' in node && node.__ref === `Post:${id}`) ? edges : [edge, ...edges],
    (name) =>
      name.startsWith('feed')
        ? !name.includes('"news"')
        : name.startsWith('communityPosts') && name.includes(`"${communityId}"`),
  );
}

function changeStreams(
  cache: ApolloCache,
  change: (edges: Edges['edges']) => Edges['edges'],
  concerns: (storeFieldName: string) => boolean = () => true,
): void {
  const changeOne = (present: Edges | undefined, { storeFieldName }: { storeFieldName: string }) =>
    present?.edges && concerns(storeFieldName) ? { ...present, edges: change(present.edges) } : present;
  cache.modify({ fields: Object.fromEntries(streams.map((name) => [name, changeOne])) as never });
}
