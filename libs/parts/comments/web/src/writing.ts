import type { Document } from '@plein/document';
import { defineSending, useOutbox } from '@plein/platform/web';
import type { ApolloCache, Reference } from '@apollo/client';
import { PublishComment, ReviseComment } from './comments.queries';

export interface CommentVariables {
  [name: string]: unknown;
  input: { id: string; rootId: string; replyToId: string | null; body: Document };
}

defineSending('comment', {
  mutation: PublishComment,
  arrived: addToConversation,
  revision: {
    mutation: ReviseComment,
    variables: ({ input: { id, body } }: CommentVariables) => ({ id, input: { body } }),
  },
});

/** The comments that are on their way. */
export const useCommentOutbox = () => useOutbox<CommentVariables>('comment');

interface Edges {
  readonly edges: readonly { readonly node: Reference }[];
}

/** Puts one's own comment at the end of its conversation and counts it, unless somebody told us of it before. */
function addToConversation(cache: ApolloCache, { input }: CommentVariables): void {
  const own = { __ref: `Comment:${input.id}` };
  const isIn = (list: readonly Reference[] | undefined) => !!list?.some(({ __ref }) => __ref === own.__ref);
  for (const type of ['Post', 'Page'])
    cache.modify<Record<string, unknown>>({
      id: `${type}:${input.rootId}`,
      fields: {
        commentCount: (count, { readField }) =>
          isIn(readField('latestComments')) ? count : (count as number) + 1,
        latestComments: (latest) =>
          isIn(latest as Reference[]) ? latest : [...(latest as Reference[]), own].slice(-2),
        comments: (present) => {
          const { edges } = present as Edges;
          if (isIn(edges.map(({ node }) => node))) return present;
          const edge = { __typename: 'CommentEdge', cursor: input.id, node: own };
          return { ...(present as Edges), edges: [...edges, edge] };
        },
      },
    });
}
