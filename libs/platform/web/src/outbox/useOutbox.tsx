import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  type ReactNode,
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useMessages } from '../i18n/messages';
import { useToast } from '../ui/Toasts';
import { Outbox, type Waiting } from './outbox';

const OutboxContext = createContext<Outbox | null>(null);

/** Keeps and sends what `owner` wrote, wherever in the product they are. */
export function OutboxProvider({ owner, children }: { owner: string; children: ReactNode }) {
  const client = useApolloClient();
  const t = useMessages();
  const tell = useToast();
  const say = useRef((sentence: string) => tell(t(sentence)));
  say.current = (sentence) => tell(t(sentence));
  const outbox = useMemo(
    () => new Outbox(client, owner, (sentence) => say.current(sentence)),
    [client, owner],
  );
  useEffect(() => outbox.open(), [outbox]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** What of one kind is on its way, with the means to send, change and drop it. */
export function useOutbox<Variables extends OperationVariables>(kind: string) {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox stands below the frame of a signed-in page');
  const { list, cutOff } = useSyncExternalStore(outbox.watch, outbox.now);
  return {
    waiting: list.filter((item) => item.kind === kind) as unknown as Waiting<Variables>[],
    /** The last try did not reach the server. */
    cutOff,
    send: (id: string, variables: Variables) => outbox.put({ id, kind, variables }),
    /** Keeps it back while somebody changes it. */
    hold: (id: string, variables: Variables) =>
      outbox.put({ id, kind, variables, refused: 'platform.outbox.held' }),
    drop: outbox.drop,
  };
}
