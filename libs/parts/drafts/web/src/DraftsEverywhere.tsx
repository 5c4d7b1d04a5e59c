import { useMe } from '@plein/kernel/web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

/** Keeps what somebody is writing the same on all their devices; begins when the page is there. */
export function DraftsEverywhere() {
  const { person } = useMe();
  const client = useApolloClient();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    import('./shelf').then(
      ({ keepTheSame }) => {
        if (!isGone) stop = keepTheSame(client, person.id);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [person.id, client]);
  return null;
}
