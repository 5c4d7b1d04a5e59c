import {
  CommunityArchived,
  CommunityVisited,
  PostPublished,
  PostRestored,
  PostShared,
  topicOf,
} from '@plein/contract';
import { MeQuery, type OnSignal, askAgain, useLive, useMe, useQuietMoment } from '@plein/kernel/web';
import { graphql } from '@plein/platform/web';
import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, useContext, useEffect, useMemo, useRef } from 'react';

export const FreshCommunitiesQuery = graphql(`
  query FreshCommunities {
    communitiesWithNews
  }
`);

const VisitCommunity = graphql(`
  mutation VisitCommunity($communityId: ID!) {
    communityVisit(communityId: $communityId) {
      done
    }
  }
`);

const nothing: ReadonlySet<string> = new Set();
const Fresh = createContext(nothing);

/** Where something was said since one last looked around: on every screen, the same in every tab. */
export function FreshCommunities({ children }: { children: ReactNode }) {
  const me = useMe();
  const isQuiet = useQuietMoment();
  const { data } = useQuery(FreshCommunitiesQuery, { skip: !isQuiet, fetchPolicy: 'cache-and-network' });
  const ids = data?.communitiesWithNews;
  const fresh = useMemo(() => new Set(ids), [ids]);
  const latest = useRef(fresh);
  latest.current = fresh;
  const onSignal = useMemo<OnSignal>(() => {
    // Where there is a dot already, one more post asks nothing of the server.
    const said: OnSignal[string] = ({ room }, client) => {
      const [kind, id] = room.split(':');
      if (kind === 'community' && !latest.current.has(id!)) askAgain(client, FreshCommunitiesQuery);
    };
    return {
      [PostPublished.name]: said,
      [PostRestored.name]: said,
      [PostShared.name]: said,
      // Out of the lists of places, or back in them.
      [CommunityArchived.name]: (_, client) => askAgain(client, MeQuery),
    };
  }, []);
  const onVisit = useMemo<OnSignal>(
    () => ({ [CommunityVisited.name]: (_, client) => askAgain(client, FreshCommunitiesQuery) }),
    [],
  );
  useLive(topicOf.home, onSignal);
  useLive(topicOf.person(me.person.id), onVisit);
  return <Fresh value={fresh}>{children}</Fresh>;
}

/** Ids of my communities with something new. */
export const useFreshCommunities = (): ReadonlySet<string> => useContext(Fresh);

/** Looking around here: what is new while one looks is news no more. */
export function useVisit(communityId: string | undefined): void {
  const isFresh = useFreshCommunities().has(communityId ?? '');
  const [visit] = useMutation(VisitCommunity, {
    update: (cache) =>
      cache.updateQuery({ query: FreshCommunitiesQuery }, (before) =>
        before
          ? { communitiesWithNews: before.communitiesWithNews.filter((id) => id !== communityId) }
          : before,
      ),
  });
  useEffect(() => {
    if (communityId && isFresh) void visit({ variables: { communityId } }).catch(() => undefined);
  }, [communityId, isFresh, visit]);
}
