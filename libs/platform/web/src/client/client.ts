import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { fragments } from './graphql';
import { pages } from './pages';
import { stretches } from './stretches';

const kindsOfContent = ['Post', 'Comment', 'Page'];

/** What the server is not: kept here as the only place where a session ends for this tab. */
type OnSignedOut = () => void;

/** The client of this tab. `onSignedOut` is called when the server no longer knows who is asking. */
export function createClient(onSignedOut: OnSignedOut): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (refusalOf(error) === 'UNAUTHENTICATED') onSignedOut();
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'x-plein': '1', accept: 'application/json' },
  });
  return new ApolloClient({
    link: ApolloLink.from([signedOut, http]),
    cache: createCache(),
    defaultOptions: {
      watchQuery: {
        fetchPolicy: 'cache-and-network',
        nextFetchPolicy: 'cache-first',
        // Asking again for the first page must not make the others vanish.
        refetchWritePolicy: 'merge',
      },
    },
  });
}

export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    fragments,
    possibleTypes: { Content: kindsOfContent },
    typePolicies: {
      Query: {
        fields: {
          feed: stretches(['tab']),
          communityPosts: stretches(['communityId']),
          personPosts: stretches(['personId']),
          topicPosts: stretches(['topic']),
          notifications: pages(['view', 'filter']),
          savedItems: pages([]),
          people: pages(['search']),
          communities: pages(['search', 'mine']),
          auditLog: pages(['filter']),
          roleRegister: pages(['filter']),
          pageVersions: pages(['id']),
          contentHistory: pages(['id']),
          backlinks: pages(['id']),
        },
      },
      Post: { fields: { comments: stretches([], 'oldest first') } },
      Page: { fields: { comments: stretches([], 'oldest first') } },
      Community: { fields: { members: pages(['search']) } },
      Organisation: { keyFields: [] },
      Me: { keyFields: [] },
      AttentionSettings: { keyFields: [] },
    },
  });

export type Refusal =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'GONE' | 'TOO_MANY' | 'INTERNAL' | 'OFFLINE';

/** Why something did not work, in one word that screens have a sentence for. */
export function refusalOf(error: unknown): Refusal | null {
  if (!error) return null;
  if (isRefusal(error)) return error;
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return isRefusal(code) ? code : 'INTERNAL';
  }
  if (!ServerError.is(error) || isOutOfReach(error)) return 'OFFLINE';
  return error.statusCode === 429 ? 'TOO_MANY' : 'INTERNAL';
}

/** It is not there, or not for this viewer, any more: what the screen still has of it is to go. */
export const isMissing = (error: unknown): boolean => ['NOT_FOUND', 'GONE'].includes(refusalOf(error) ?? '');

/** Something before the server answers in its place, as while it is started again. */
const isOutOfReach = ({ statusCode }: ServerError): boolean => statusCode >= 502 && statusCode <= 504;

const known: readonly unknown[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'GONE',
  'TOO_MANY',
  'INTERNAL',
];
const isRefusal = (code: unknown): code is Refusal => known.includes(code);

/** The id of what could not be done, for whoever is asked to help. */
export const requestIdOf = (error: unknown): string | null => {
  const id = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['requestId'] : null;
  return typeof id === 'string' ? id : null;
};
