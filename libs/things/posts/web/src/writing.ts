import type { PostType } from '@plein/contract';
import type { Document } from '@plein/document';
import { defineSending, useOutbox } from '@plein/platform/web';
import type { ApolloCache } from '@apollo/client';
import type { formToSend } from './kinds/kinds';
import { PublishPost } from './posts.queries';
import { RevisePost } from './revising.queries';
import { addToStreams } from './streams';

export interface PostVariables {
  [name: string]: unknown;
  input: {
    id: string;
    communityId: string | null;
    alsoInIds: string[];
    postType: PostType;
    body: Document;
    quotedId?: string;
  } & ReturnType<typeof formToSend>;
}

const saidHere = new Set<string>();

/** Whether it was posted from this tab: then it is no news to who reads here. */
export const wasSaidHere = (id: string): boolean => saidHere.has(id);

defineSending('post', {
  mutation: PublishPost,
  arrived: (cache: ApolloCache, { input }: PostVariables) => {
    saidHere.add(input.id);
    addToStreams(cache, input.id, input.communityId, input.alsoInIds);
  },
  revision: {
    mutation: RevisePost,
    variables: ({ input: { id, body, story } }: PostVariables) => ({ id, input: { body, story } }),
  },
  told: 'posts.published',
});

/** The posts that are on their way. */
export const usePostOutbox = () => useOutbox<PostVariables>('post');
