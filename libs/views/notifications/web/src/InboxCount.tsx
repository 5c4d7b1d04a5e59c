import { NotificationRaised, NotificationsChanged, topicOf } from '@plein/contract';
import { type OnSignal, askAgain, useLive, useMe } from '@plein/kernel/web';
import { useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, useContext, useMemo } from 'react';
import { InboxCountQuery, InboxQuery } from './notifications.queries';

const Count = createContext(0);

/** How much waits in the inbox, the same in every tab and at once. */
export function InboxCount({ children }: { children: ReactNode }) {
  const me = useMe();
  const { data } = useQuery(InboxCountQuery, { fetchPolicy: 'cache-and-network' });
  const onSignal = useMemo<OnSignal>(() => {
    const again: OnSignal[string] = (_, client) => askAgain(client, InboxCountQuery, InboxQuery);
    return { [NotificationRaised.name]: again, [NotificationsChanged.name]: again };
  }, []);
  useLive(topicOf.person(me.person.id), onSignal);
  return <Count value={data?.notificationCount ?? 0}>{children}</Count>;
}

export const useInboxCount = (): number => useContext(Count);
