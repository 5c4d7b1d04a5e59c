import { type PresenceNews, liveLimits } from '@plein/contract';
import type { LiveSocket, Talk } from './socket';

/** Who is looked at changes with every line one scrolls past. */
const patience = 250;

/** Who of those on the screen is online. The server tells of these people and of nobody else. */
export class Looking implements Talk {
  private readonly shown = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private here: ReadonlySet<string> = new Set();
  private asking?: ReturnType<typeof setTimeout>;

  constructor(private readonly socket: LiveSocket) {
    socket.talk(this);
  }

  readonly hears = {
    presence: ({ id, isHere }: PresenceNews) => {
      if (!this.shown.has(id)) return;
      const here = new Set(this.here);
      if (isHere) here.add(id);
      else here.delete(id);
      this.become(here);
    },
  };

  readonly connected = (): void => {
    if (this.shown.size > 0) this.ask();
  };

  /** Looks at somebody. @returns what looks away. */
  show(id: string): () => void {
    this.shown.set(id, (this.shown.get(id) ?? 0) + 1);
    this.soonAsk();
    return () => {
      const left = this.shown.get(id)! - 1;
      if (left > 0) this.shown.set(id, left);
      else this.shown.delete(id);
      this.soonAsk();
    };
  }

  isHere(id: string): boolean {
    return this.here.has(id);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private soonAsk(): void {
    this.asking ??= setTimeout(() => {
      this.asking = undefined;
      this.ask();
    }, patience);
  }

  /** Of more people than can be looked at, those who came on the screen last. */
  private ask(): void {
    const ids = [...this.shown.keys()].slice(-liveLimits.lookedAt);
    this.socket.say('look', ids, (here: string[]) => this.become(new Set(here)));
  }

  private become(here: ReadonlySet<string>): void {
    this.here = here;
    for (const listener of this.listeners) listener();
  }
}
