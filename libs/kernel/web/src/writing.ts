import { type RoleKind, roleLabels } from '@plein/document';
import { type Language, graphql, useMessages } from '@plein/platform/web';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import type { SuggestedRole } from './editor/editor.types';
import { useMe } from './me';
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

export const MentionRolesQuery = graphql(`
  query MentionRoles($communityId: ID, $rootId: ID) {
    mentionRoles(communityId: $communityId, rootId: $rootId) {
      kind
      id
      people
    }
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

/** Roles and groups of a place, by any word of their name; asked once for each text that is written. */
const suggestRolesIn = (
  client: ApolloClient,
  variables: { communityId: string | null; rootId: string | null },
  nameOf: (kind: RoleKind) => string,
  language: Language,
) => {
  let asked: Promise<{ kind: string; id: string; people: number }[]> | undefined;
  const ask = async () =>
    (await client.query({ query: MentionRolesQuery, variables, fetchPolicy: 'network-only' })).data
      ?.mentionRoles ?? [];
  return async (letters: string): Promise<SuggestedRole[]> => {
    if (!letters || (!variables.communityId && !variables.rootId)) return [];
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    const begins = (words: string) =>
      words
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(letters.toLowerCase()));
    return (await asked)
      .map(({ people, ...role }) => {
        const kind = role.kind as RoleKind;
        return { kind, id: role.id, people, name: nameOf(kind), label: roleLabels[kind][language] };
      })
      .filter(({ kind, name }) => [name, roleLabels[kind].nl, roleLabels[kind].en].some(begins));
  };
};

/**
 * What an editor offers wherever people write: colleagues, topics and files. `isUnderway` tells its form that a file is
 * not in the text yet, so that nothing is published without it. `rootId`: what is said something to.
 */
export function useWriting(communityId: string | null, rootId: string | null = null) {
  const client = useApolloClient();
  const t = useMessages();
  const me = useMe();
  const place = me.communities.find(({ community }) => community.id === communityId)?.community.name ?? '';
  const nameOf = useRef<(kind: RoleKind) => string>(() => '');
  nameOf.current = (kind) => t(`editor.role.${kind}`, { place: place || 'none' });
  const language = me.language as Language;
  const underway = useRef(0);
  return useMemo(
    () => ({
      suggestPeople: suggestPeopleIn(client, communityId),
      suggestRoles: suggestRolesIn(client, { communityId, rootId }, (kind) => nameOf.current(kind), language),
      suggestTopics: suggestTopics(client),
      uploadFile,
      onUploads: (count: number) => void (underway.current = count),
      isUnderway: () => underway.current > 0,
    }),
    [client, communityId, rootId, language],
  );
}

/** Finds colleagues by the letters of their name, for a field that asks for somebody. */
export function usePeopleFinder() {
  const client = useApolloClient();
  return useMemo(() => suggestPeopleIn(client, null), [client]);
}
