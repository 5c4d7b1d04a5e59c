import { NotificationRaised, NotificationsChanged, topicOf } from '@plein/contract';
import { type OnSignal, askAgain, useLive, useMe } from '@plein/kernel/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, useContext, useEffect, useMemo } from 'react';
import { InboxCountQuery, InboxQuery, SeeTimeZone } from './notifications.queries';

const Count = createContext(0);

/** How much waits in the inbox, the same in every tab and at once. */
export function InboxCount({ children }: { children: ReactNode }) {
  const me = useMe();
  const { data } = useQuery(InboxCountQuery, { fetchPolicy: 'cache-and-network' });
  const onSignal = useMemo<OnSignal>(() => {
    const again: OnSignal[string] = (_, client) => askAgain(client, InboxCountQuery, InboxQuery);
    return { [NotificationRaised.name]: again, [NotificationsChanged.name]: again };
  }, []);
  useTimeZone();
  useLive(topicOf.person(me.person.id), onSignal);
  return <Count value={data?.notificationCount ?? 0}>{children}</Count>;
}

export const useInboxCount = (): number => useContext(Count);

const seen = 'plein.timeZone';

/** Quiet hours are those of where somebody is: the browser says so once. */
function useTimeZone(): void {
  const client = useApolloClient();
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (!timeZone || localStorage.getItem(seen) === timeZone) return;
    const said = client.mutate({ mutation: SeeTimeZone, variables: { timeZone } });
    void said.then(
      () => localStorage.setItem(seen, timeZone),
      () => undefined,
    );
  }, [client]);
}
