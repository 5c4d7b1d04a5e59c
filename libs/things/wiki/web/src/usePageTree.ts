import { type ApolloCache } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { PageMoved, PagePublished, PageRestored, PageWithdrawn, topicOf } from '@plein/contract';
import { useLive } from '@plein/kernel/web';
import { useAct, useMessages, useToast } from '@plein/platform/web';
import { useCallback } from 'react';
import { type Place, type TreeNode, moved } from './tree';
import { MovePage, PageTreeQuery } from './wiki.queries';

interface Moved {
  slug: string;
  community: { slug: string; name: string } | null;
}

/** The tree of a community: kept up to date, with the one way to move a page in it. */
export function usePageTree(communityId: string) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(PageTreeQuery, { variables: { communityId } });
  const act = useAct(MovePage);
  const nodes = (data?.pageTree.nodes ?? []) as TreeNode[];

  const again = () => void refetch();
  useLive(topicOf.community(communityId), {
    [PagePublished.name]: again,
    [PageMoved.name]: again,
    [PageWithdrawn.name]: again,
    [PageRestored.name]: again,
  });

  /** To a place in this tree, or in that of another community. @returns where it stands now; null: it stayed. */
  const move = useCallback(
    async (id: string, to: Place & { communityId?: string }): Promise<Moved | null> => {
      const isHere = (to.communityId ?? communityId) === communityId;
      if (isHere) changeTree(client.cache, communityId, (before) => moved(before, id, to));
      const payload = (await act.run({ id, input: to })) as { page?: Moved | null } | null;
      if (!payload || !isHere) void refetch();
      return payload?.page ?? null;
    },
    [act, client, communityId, refetch],
  );

  const openBranch = useCallback(
    async (under: string) => {
      try {
        const { data: branch } = await client.query({
          query: PageTreeQuery,
          variables: { communityId, under },
          fetchPolicy: 'network-only',
        });
        const found = (branch?.pageTree.nodes ?? []) as TreeNode[];
        changeTree(client.cache, communityId, (before) => [
          ...before,
          ...found.filter((node) => !before.some(({ id }) => id === node.id)),
        ]);
      } catch {
        tell(t('refused.OFFLINE'));
      }
    },
    [client, communityId, t, tell],
  );

  return {
    nodes,
    error,
    isLoading: !data && !error,
    move,
    openBranch,
    moving: act.loading,
    sentence: act.sentence,
  };
}

function changeTree(
  cache: ApolloCache,
  communityId: string,
  change: (nodes: TreeNode[]) => TreeNode[],
): void {
  cache.updateQuery(
    { query: PageTreeQuery, variables: { communityId } },
    (data) =>
      data && {
        ...data,
        pageTree: {
          ...data.pageTree,
          nodes: change(data.pageTree.nodes as TreeNode[]).map((node) => ({
            ...node,
            __typename: 'PageNode' as const,
          })),
        },
      },
  );
}
