import type { Signal } from '@plein/contract';
import { fetchAhead } from '@plein/platform/web';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  type ReactNode,
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { fetchEditor } from '../editor';
import { whenQuiet } from './quiet';
import { LiveSocket } from './socket';

/** What to do when something is heard, by the name of the fact. It asks; the server decides. */
export type OnSignal = Record<string, (signal: Signal, client: ApolloClient) => unknown>;

const Live = createContext<LiveSocket | null>(null);

/** Keeps one socket for everything below it, opened when the screen stands and the browser has nothing better to do. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [socket] = useState(() => new LiveSocket(() => void client.refetchQueries({ include: 'active' })));
  useEffect(() => {
    // And then what one writes with: it has to be there when the line drops.
    let stopAhead = () => {};
    const stop = whenQuiet(client, () => {
      void socket.open().then(() => {
        fetchEditor('short');
        stopAhead = fetchAhead();
      });
    });
    return () => {
      stop();
      stopAhead();
      socket.close();
    };
  }, [socket, client]);
  return <Live value={socket}>{children}</Live>;
}

/** The line itself, for who has more to say than what to watch; none outside the frame. */
export const useLiveSocket = (): LiveSocket | null => useContext(Live);

/** Keeps what is on screen up to date while it is on screen. */
export function useLive(watched: string | null, on: OnSignal): void {
  // An id in an address may be written otherwise than the server does.
  const topic = watched?.toLowerCase();
  const socket = useContext(Live);
  const client = useApolloClient();
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    if (!socket || !topic) return undefined;
    return socket.watch(topic, (signal) => void latest.current[signal.name]?.(signal, client));
  }, [socket, client, topic]);
}

/**
 * What to do besides asking every question on the screen again, when something may have been missed: for lists of
 * which one question does not bring all that is shown.
 */
export function useCatchUp(askAgain: () => unknown): void {
  const socket = useContext(Live);
  const latest = useRef(askAgain);
  latest.current = askAgain;
  useEffect(() => {
    if (!socket) return undefined;
    return socket.whenCatchingUp(() => void latest.current());
  }, [socket]);
}

/** What is wrong with the line: the device is offline, or the server has been out of reach for five seconds. */
export function useCutOff(): 'offline' | 'reconnecting' | null {
  const socket = useContext(Live);
  const state = useSyncExternalStore(socket?.subscribe ?? nothing, socket?.connection ?? online);
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (state === 'online') {
      setLate(false);
      return undefined;
    }
    const timer = setTimeout(() => setLate(true), 5_000);
    return () => clearTimeout(timer);
  }, [state]);
  return isOnline ? (isLate ? 'reconnecting' : null) : 'offline';
}

const watchNetwork = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};
const nothing = () => () => undefined;
const online = () => 'online' as const;
