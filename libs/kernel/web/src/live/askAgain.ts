import type { ApolloClient, DocumentNode } from '@apollo/client';

const waiting = new WeakMap<ApolloClient, Set<string>>();

/** Asks these questions once more, those that are on the screen; many signals in a moment make one round. */
export function askAgain(client: ApolloClient, ...queries: DocumentNode[]): void {
  const names = queries.flatMap(({ definitions }) =>
    definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? [one.name?.value ?? ''] : [])),
  );
  const already = waiting.get(client);
  if (already) return names.forEach((name) => already.add(name));
  const wanted = new Set(names);
  waiting.set(client, wanted);
  setTimeout(
    () => {
      waiting.delete(client);
      void client.refetchQueries({
        include: 'active',
        onQueryUpdated: ({ queryName }) => queryName !== undefined && wanted.has(queryName),
      });
    },
    50 + Math.random() * 250,
  );
}
