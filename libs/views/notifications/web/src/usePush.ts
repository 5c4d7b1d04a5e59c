import { useAct } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { PushKeyQuery, SubscribeToPush, UnsubscribeFromPush } from './attention.queries';

/** `never`: this browser cannot. `blocked`: its user said no to the browser itself. */
export type PushState = 'unknown' | 'never' | 'blocked' | 'off' | 'on';

const can = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window && isSecureContext;

const present = async (): Promise<PushSubscription | null> =>
  (await (await navigator.serviceWorker.getRegistration('/'))?.pushManager.getSubscription()) ?? null;

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

async function look(known: readonly string[]): Promise<PushState> {
  if (!can()) return 'never';
  if (Notification.permission === 'denied') return 'blocked';
  const subscription = await present();
  return subscription && known.includes(subscription.endpoint) ? 'on' : 'off';
}

/** Whether this device is told, and how to turn that on and off. Asks for permission only when it is turned on. */
export function usePush(known: readonly string[]) {
  const client = useApolloClient();
  const subscribe = useAct(SubscribeToPush);
  const unsubscribe = useAct(UnsubscribeFromPush);
  const [state, setState] = useState<PushState>('unknown');
  const [failed, setFailed] = useState(false);

  const endpoints = known.join(' ');
  useEffect(() => {
    let isHere = true;
    const set = (found: PushState) => isHere && setState(found);
    void look(endpoints.split(' ')).then(set, () => set('never'));
    return () => {
      isHere = false;
    };
  }, [endpoints]);

  return {
    state,
    failed,
    sentence: subscribe.sentence ?? unsubscribe.sentence,
    turnOn: async (): Promise<boolean> => {
      setFailed(false);
      try {
        if ((await Notification.requestPermission()) !== 'granted') {
          setState(await look(known));
          return false;
        }
        const { data } = await client.query({ query: PushKeyQuery, fetchPolicy: 'network-only' });
        const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/' });
        await navigator.serviceWorker.ready;
        const subscription = await registration.pushManager.subscribe({
          userVisibleOnly: true,
          applicationServerKey: bytes(data!.pushKey),
        });
        const { endpoint, keys } = subscription.toJSON();
        const done = await subscribe.run({
          input: { endpoint: endpoint!, p256dh: keys!['p256dh']!, auth: keys!['auth']! },
        });
        return done !== null;
      } catch {
        setFailed(true);
        return false;
      }
    },
    turnOff: async (): Promise<void> => {
      const subscription = await present();
      if (!subscription) return;
      await unsubscribe.run({ endpoint: subscription.endpoint });
      await subscription.unsubscribe();
    },
  };
}
