import type { ApolloClient } from '@apollo/client';
import { type DraftShelf, DraftSync } from './DraftSync';
import { DiscardDraft, MyDrafts, SaveDraft } from './drafts.queries';

const shelfOf = (client: ApolloClient): DraftShelf => ({
  all: async () => {
    const { data } = await client.query({ query: MyDrafts, fetchPolicy: 'no-cache' });
    return data!.myDrafts;
  },
  save: async (place, text, base) => {
    const { data } = await client.mutate({
      mutation: SaveDraft,
      variables: { place, text: text as object, base },
      fetchPolicy: 'no-cache',
    });
    const { draft, isSaved } = data!.draftSave;
    return draft ? { draft, isSaved: isSaved ?? false } : null;
  },
  discard: async (place) => {
    await client.mutate({ mutation: DiscardDraft, variables: { place }, fetchPolicy: 'no-cache' });
  },
});

/** @returns how to stop. */
export const keepTheSame = (client: ApolloClient, owner: string): (() => void) =>
  new DraftSync(owner, shelfOf(client)).start();
