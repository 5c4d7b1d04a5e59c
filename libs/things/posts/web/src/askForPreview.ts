import type { ApolloClient } from '@apollo/client';
import { PreviewAgain } from './previews.queries';

const asked = new Map<string, Promise<unknown>>();

/** Asks which preview a post has now. Once the question before was answered: what is known last is what is newest. */
export function askForPreview(client: ApolloClient, id: string): Promise<unknown> {
  const ask = () =>
    client
      .query({
        query: PreviewAgain,
        variables: { id },
        fetchPolicy: 'network-only',
        context: { queryDeduplication: false },
      })
      .catch(() => undefined);
  const answered = (asked.get(id) ?? Promise.resolve()).then(ask).finally(() => {
    if (asked.get(id) === answered) asked.delete(id);
  });
  asked.set(id, answered);
  return answered;
}
