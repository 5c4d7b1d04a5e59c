import type { ApolloCache, ApolloClient, DocumentNode, OperationVariables } from '@apollo/client';
import { refusalOf } from '../client/client';

/** Something that was sent and has not arrived yet. */
export interface Waiting<Variables = OperationVariables> {
  /** Made here, so that what arrives twice is made once. */
  readonly id: string;
  readonly kind: string;
  readonly variables: Variables;
  /** The sentence that says why the server did not want it; until somebody changes that, it is not sent again. */
  readonly refused?: string;
  /** What the last try said, which may have arrived although nobody told us. */
  readonly tried?: string;
  /** It was changed after a try: the server may have an earlier text of it, and keeps what came first. */
  readonly changed?: boolean;
  /** The server has a text of it; this one goes in its place. */
  readonly isThere?: boolean;
}

/** How one kind of thing is sent, and what its arrival does to what this screen holds. */
export interface Sending {
  readonly mutation: DocumentNode;
  readonly arrived?: (cache: ApolloCache, variables: never) => void;
  /** How what is there already gets another text. */
  readonly revision: {
    readonly mutation: DocumentNode;
    readonly variables: (sent: never) => OperationVariables;
  };
  /** The sentence that says it arrived. */
  readonly told?: string;
}

const kinds = new Map<string, Sending>();

/** Makes a kind of thing known, so that it is also sent by a tab in which nobody is writing any more. */
export const defineSending = (kind: string, sending: Sending): void => void kinds.set(kind, sending);

const againMillis = 3_000;
const longestMillis = 20_000;

/**
 * What somebody sent, kept on this device until the server has it: through a dropped line, a reload, a closed tab
 * and a sign-out. One at a time, in the order in which it was written.
 */
export class Outbox {
  private list: readonly Waiting[];
  private cutOff = false;
  private isSending = false;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly watchers = new Set<() => void>();
  private shown: { readonly list: readonly Waiting[]; readonly cutOff: boolean };
  private readonly key: string;

  constructor(
    private readonly client: ApolloClient,
    owner: string,
    private readonly tell: (sentence: string) => void,
  ) {
    this.key = `plein.outbox.${owner}`;
    this.list = this.read();
    this.shown = { list: this.list, cutOff: false };
  }

  readonly open = (): (() => void) => {
    window.addEventListener('online', this.send);
    window.addEventListener('storage', this.otherTab);
    void this.send();
    return () => {
      clearTimeout(this.timer);
      window.removeEventListener('online', this.send);
      window.removeEventListener('storage', this.otherTab);
    };
  };

  readonly now = () => this.shown;
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Sends it now, or as soon as that is possible; not when it is refused. The same id again: as it is now. */
  readonly put = (item: Waiting): void => {
    const list = this.read();
    const before = list.find(({ id }) => id === item.id);
    const changed = before?.changed || (before?.tried !== undefined && before.tried !== textOf(item));
    const next = { ...item, tried: before?.tried, isThere: before?.isThere, changed };
    this.keep([...list.filter(({ id }) => id !== item.id), next]);
    void this.send();
  };

  readonly drop = (id: string): void => this.keep(this.read().filter((item) => item.id !== id));

  private readonly send = async (): Promise<void> => {
    if (this.isSending) return;
    this.isSending = true;
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) await this.sendOne(next);
      this.become(false);
    } catch {
      this.become(true);
      this.timer = setTimeout(this.send, againMillis);
    } finally {
      this.isSending = false;
    }
  };

  private next(): Waiting | undefined {
    return this.list.find(({ kind, refused }) => !refused && kinds.has(kind));
  }

  /** @throws when it did not get through, so that it has to be tried again. */
  private async sendOne(item: Waiting): Promise<void> {
    const { mutation, arrived, told, revision } = kinds.get(item.kind)!;
    this.keep(this.read().map((one) => (one.id === item.id ? { ...one, tried: textOf(item) } : one)));
    try {
      const { data } = await this.client.mutate({
        mutation: item.isThere ? revision.mutation : mutation,
        variables: item.isThere ? revision.variables(item.variables as never) : item.variables,
        update: (cache, { data: answer }) => {
          if (!item.isThere && codeIn(answer) === null) arrived?.(cache, item.variables as never);
        },
        context: { fetchOptions: { signal: AbortSignal.timeout(longestMillis) } },
      });
      const code = codeIn(data);
      if (code !== null) return this.refuse(item, `errors.${code}`);
      if (this.received(item) && told) this.tell(told);
    } catch (error) {
      const refusal = refusalOf(error) ?? 'INTERNAL';
      if (['OFFLINE', 'UNAUTHENTICATED', 'TOO_MANY'].includes(refusal)) throw error;
      this.refuse(item, `refused.${refusal}`);
    }
  }

  /** It is there. What was written since, or may have been left lying by an earlier try, goes after it. */
  private received(sent: Waiting): boolean {
    const now = this.read().find(({ id }) => id === sent.id);
    const isDone = !now || (textOf(now) === textOf(sent) && (sent.isThere || !now.changed));
    if (isDone) this.drop(sent.id);
    else
      this.keep(
        this.read().map((one) => (one.id === sent.id ? { ...one, isThere: true, changed: false } : one)),
      );
    return isDone;
  }

  /** The server has answered, so this try has left nothing behind. */
  private refuse(refused: Waiting, sentence: string): void {
    this.keep(
      this.read().map((item) =>
        item.id === refused.id ? { ...item, refused: sentence, tried: undefined } : item,
      ),
    );
    this.tell('platform.outbox.refused');
  }

  private readonly otherTab = ({ key }: StorageEvent): void => {
    if (key === this.key) this.show(this.read());
  };

  private read(): readonly Waiting[] {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '[]') as Waiting[];
    } catch {
      return this.list ?? [];
    }
  }

  private keep(list: readonly Waiting[]): void {
    try {
      if (list.length) localStorage.setItem(this.key, JSON.stringify(list));
      else localStorage.removeItem(this.key);
    } catch {
      // A full device: it still waits in this tab.
    }
    this.show(list);
  }

  private show(list: readonly Waiting[]): void {
    this.list = list;
    this.changed();
  }

  private become(cutOff: boolean): void {
    if (cutOff === this.cutOff) return;
    this.cutOff = cutOff;
    this.changed();
  }

  private changed(): void {
    this.shown = { list: this.list, cutOff: this.cutOff };
    for (const tell of this.watchers) tell();
  }
}

const textOf = ({ variables }: Waiting): string => JSON.stringify(variables);

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
}

/** What can be put right, from whatever the mutation answered; null when it was done. */
function codeIn(data: unknown): string | null {
  const [payload] = Object.values((data ?? {}) as Record<string, Payload>);
  return payload?.userErrors[0]?.code ?? null;
}
