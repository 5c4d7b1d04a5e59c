import {
  CommentPublished,
  MembershipDeclined,
  MembershipInvited,
  MembershipRequested,
  MembershipStarted,
  MembershipWithdrawn,
  NotificationRaised,
  NotificationsChanged,
  PostWithdrawn,
  RoleHandoverDeclined,
  RoleHandoverOffered,
  topicOf,
} from '@plein/contract';
import { type OnSignal, askAgain, useLive, useMe } from '@plein/kernel/web';
import { Stip, graphql, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';

const WaitingQuery = graphql(`
  query WaitingForMe {
    waitingForMe {
      id
      kind
      title
      address
      count
      by {
        id
        name
      }
    }
  }
`);

const again: OnSignal[string] = (_, client) => askAgain(client, WaitingQuery);
const atTheDoor: OnSignal = Object.fromEntries(
  [
    MembershipRequested,
    MembershipWithdrawn,
    MembershipStarted,
    MembershipDeclined,
    MembershipInvited,
    RoleHandoverOffered,
    RoleHandoverDeclined,
    NotificationRaised,
    NotificationsChanged,
  ].map(({ name }) => [name, again]),
);

/** What does not go on without me: what it is, and why it waits for me of all people. */
export function WaitingForMe() {
  const t = useMessages();
  const me = useMe();
  const { data } = useQuery(WaitingQuery, { fetchPolicy: 'cache-and-network' });
  const waiting = data?.waitingForMe;
  const shown = useRef(new Set<string>());
  shown.current = new Set(waiting?.map(({ id }) => id));
  const onSignal = useMemo<OnSignal>(() => {
    const ofShown: OnSignal[string] = (signal, client) =>
      shown.current.has(signal.id) && again(signal, client);
    return { ...atTheDoor, [CommentPublished.name]: ofShown, [PostWithdrawn.name]: ofShown };
  }, []);
  useLive(topicOf.home, onSignal);
  useLive(topicOf.person(me.person.id), atTheDoor);
  if (!waiting) return null;
  return (
    <section aria-labelledby="waiting-for-me">
      <h2 id="waiting-for-me">
        {t('waiting.title')} {waiting.length > 0 && <Stip />}
      </h2>
      {waiting.length === 0 && <p className="meta">{t('waiting.nothing')}</p>}
      <ul>
        {waiting.map(({ id, kind, title, address, count, by }) => (
          <li key={kind + id}>
            <Link to={address}>{title}</Link>
            <span className="meta">{t(`waiting.why.${kind}`, { name: by.name, others: count - 1 })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
