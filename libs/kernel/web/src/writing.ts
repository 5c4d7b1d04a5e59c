import { graphql } from '@plein/platform/web';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import { uploadFile } from './upload';

const SuggestPeople = graphql(`
  query SuggestPeople($letters: String!, $communityId: ID) {
    mentionSuggest(letters: $letters, communityId: $communityId) {
      id
      name
      hint
      canRead
    }
  }
`);

const SuggestTopics = graphql(`
  query SuggestTopics($letters: String!) {
    topicSuggest(letters: $letters)
  }
`);

/** Who fits the letters after an @ in this place. */
const suggestPeopleIn = (client: ApolloClient, communityId: string | null) => async (letters: string) => {
  if (!letters) return [];
  const { data } = await client.query({ query: SuggestPeople, variables: { letters, communityId } });
  return data?.mentionSuggest ?? [];
};

const suggestTopics = (client: ApolloClient) => async (letters: string) => {
  if (!letters) return [];
  const { data } = await client.query({ query: SuggestTopics, variables: { letters } });
  return data?.topicSuggest ?? [];
};

/**
 * What an editor offers wherever people write: colleagues, topics and files. `isUnderway` tells its form that a file is
 * not in the text yet, so that nothing is published without it.
 */
export function useWriting(communityId: string | null) {
  const client = useApolloClient();
  const underway = useRef(0);
  return useMemo(
    () => ({
      suggestPeople: suggestPeopleIn(client, communityId),
      suggestTopics: suggestTopics(client),
      uploadFile,
      onUploads: (count: number) => void (underway.current = count),
      isUnderway: () => underway.current > 0,
    }),
    [client, communityId],
  );
}

/** Finds colleagues by the letters of their name, for a field that asks for somebody. */
export function usePeopleFinder() {
  const client = useApolloClient();
  return useMemo(() => suggestPeopleIn(client, null), [client]);
}
