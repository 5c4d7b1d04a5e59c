import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/**
 * Asks the server and puts the answer in the cache, where lists give it its place. Unlike `fetchMore` it may run
 * beside any other question about the same list. @returns the answer itself, not the list it became part of.
 */
export function useAsk<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
) {
  const client = useApolloClient();
  return useCallback(
    async (variables: Variables): Promise<Data | undefined> => {
      const { data } = await client.query<Data>({ query, variables, fetchPolicy: 'no-cache' });
      if (data) client.writeQuery<Data>({ query, variables, data });
      return data;
    },
    [client, query],
  );
}
