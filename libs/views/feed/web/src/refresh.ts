import { graphql, refusalOf } from '@plein/platform/web';
import { removeFromStreams } from '@plein/posts/web';
import type { ApolloClient } from '@apollo/client';

const PostAgain = graphql(`
  query PostAgain($id: ID!) {
    post(id: $id) {
      id
      ...PostCard_post
    }
  }
`);

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Asks once more for a post on the screen; many signals about it in a moment make one question. */
export function askAgainFor(client: ApolloClient, id: string): void {
  if (waiting.has(id)) return;
  const ask = () => {
    waiting.delete(id);
    void client
      .query({ query: PostAgain, variables: { id }, fetchPolicy: 'network-only' })
      // Gone, or no longer for who is looking.
      .catch(
        (error: unknown) =>
          ['NOT_FOUND', 'GONE'].includes(refusalOf(error) ?? '') && removeFromStreams(client.cache, id),
      );
  };
  waiting.set(id, setTimeout(ask, 50 + Math.random() * 250));
}
