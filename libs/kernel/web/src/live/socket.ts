import { type Signal, type WatchAnswer, livePath } from '@plein/contract';
import type { Socket } from 'socket.io-client';

type Hear = (signal: Signal) => void;
export type Connection = 'online' | 'reconnecting';

/** Out of sight for longer than this, and the connection may be dead without knowing it. */
const sleepMillis = 30_000;
/** The clock of a tab in sight; when it stood still for much longer, the machine was asleep. */
const tickMillis = 2_000;
const stoodStillMillis = 15_000;
/** How long to wait when the server does not want us now: it is not well, or this person has too many tabs. */
const patience: Record<string, number> = { TOO_MANY: 30_000, UNAUTHENTICATED: 30_000 };
const shortPatience = 2_000;

/** What else is said over the line, besides signals: who looks, and who types. */
export interface Talk {
  /** By the name of the message. */
  readonly hears: Record<string, (news: never) => void>;
  /** The line is there, for the first time or again: the server knows nothing of before. */
  readonly connected: () => void;
}

interface Watched {
  hearers: Set<Hear>;
  /** When its screen asked the server; null once it is known that nothing was missed since. */
  askedAt: number | null;
}

/**
 * The one socket of this tab. What is watched is remembered here and watched again after every break; then
 * `catchUp` asks anew for what is on the screen, once, spread a little so that not everyone asks together.
 */
export class LiveSocket {
  private socket?: Socket;
  private readonly topics = new Map<string, Watched>();
  private readonly listeners = new Set<() => void>();
  private readonly askers = new Set<() => void>();
  private readonly talks = new Set<Talk>();
  private stopAttending?: () => void;
  private isAway = false;
  private state: Connection = 'online';
  private hiddenAt = 0;
  private connectedAt = 0;
  private wasConnected = false;
  private ticking?: ReturnType<typeof setInterval>;
  private retrying?: ReturnType<typeof setTimeout>;
  private catchingUp?: ReturnType<typeof setTimeout>;

  constructor(private readonly catchUp: () => void) {}

  /** Loaded after the first paint: reading comes first. */
  async open(): Promise<void> {
    if (this.socket) return;
    const means = await Promise.all([import('socket.io-client'), import('./attend')]).catch(() => null);
    if (this.socket) return;
    if (!means) {
      this.become('reconnecting');
      this.retrying = setTimeout(() => void this.open(), shortPatience);
      return;
    }
    const [{ io }, { attend }] = means;
    const socket = io({
      path: livePath,
      transports: ['websocket'],
      reconnectionDelay: 300,
      reconnectionDelayMax: 2_000,
      timeout: 5_000,
    });
    this.socket = socket;
    socket.on('connect', () => this.connected());
    socket.on('disconnect', (reason) => {
      this.become('reconnecting');
      if (reason === 'io server disconnect') this.turnedOut();
    });
    socket.on('connect_error', ({ message }) => {
      this.become('reconnecting');
      // Refused by the server itself; for that the client does not try again of its own accord.
      if (socket.active) return;
      if (message === 'UNAUTHENTICATED') this.catchUp();
      this.retryIn(patience[message] ?? shortPatience);
    });
    socket.on('signal', (signal: Signal) => this.hear(signal));
    socket.on('catch-up', () => this.soonCatchUp());
    for (const talk of this.talks) this.begin(talk);
    this.stopAttending = attend((isAway) => {
      this.isAway = isAway;
      this.say('away', isAway);
    });
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('online', this.renew);
    window.addEventListener('pageshow', this.shown);
    this.tick();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.seen);
    window.removeEventListener('online', this.renew);
    window.removeEventListener('pageshow', this.shown);
    this.stopAttending?.();
    clearInterval(this.ticking);
    clearTimeout(this.retrying);
    clearTimeout(this.catchingUp);
    this.socket?.disconnect();
    this.socket = undefined;
    this.wasConnected = false;
  }

  watch(topic: string, hear: Hear): () => void {
    const watched = this.topics.get(topic) ?? { hearers: new Set<Hear>(), askedAt: Date.now() };
    const isNew = watched.hearers.size === 0;
    watched.hearers.add(hear);
    this.topics.set(topic, watched);
    if (isNew && this.socket?.connected) this.ask(topic, watched);
    return () => {
      watched.hearers.delete(hear);
      if (watched.hearers.size > 0) return;
      this.topics.delete(topic);
      if (this.socket?.connected) this.socket.emit('unwatch', topic);
    };
  }

  /** For who has more to ask than the questions on the screen, when something may have been missed. */
  whenCatchingUp(ask: () => void): () => void {
    this.askers.add(ask);
    return () => void this.askers.delete(ask);
  }

  /** Says something that need not arrive. */
  say(message: string, ...content: unknown[]): void {
    if (this.socket?.connected) this.socket.emit(message, ...content);
  }

  /** Takes part in what is said besides signals. @returns what ends that. */
  talk(talk: Talk): () => void {
    this.talks.add(talk);
    if (this.socket) this.begin(talk);
    if (this.socket?.connected) talk.connected();
    return () => {
      this.talks.delete(talk);
      for (const [message, hear] of Object.entries(talk.hears))
        this.socket?.off(message, hear as (news: unknown) => void);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly connection = (): Connection => this.state;

  private connected(): void {
    this.connectedAt = Date.now();
    this.become('online');
    for (const [topic, watched] of this.topics) this.ask(topic, watched);
    if (this.isAway) this.say('away', true);
    for (const talk of this.talks) talk.connected();
    if (this.wasConnected) this.soonCatchUp();
    this.wasConnected = true;
  }

  /** What was said between the question of a screen and this moment was not heard; then it asks once more. */
  private ask(topic: string, watched: Watched): void {
    this.socket?.emit('watch', topic, (answer: WatchAnswer) => {
      if (!answer.ok || watched.askedAt === null) return;
      if (answer.quiet < Date.now() - watched.askedAt + 100) this.soonCatchUp();
      watched.askedAt = null;
    });
  }

  private begin({ hears }: Talk): void {
    for (const [message, hear] of Object.entries(hears))
      this.socket?.on(message, hear as (news: unknown) => void);
  }

  /** What came over the line. Only who watches what it was sent to hears it. */
  hear(signal: Signal): void {
    for (const hear of this.topics.get(signal.topic)?.hearers ?? []) hear(signal);
  }

  private soonCatchUp(): void {
    this.catchingUp ??= setTimeout(() => {
      this.catchingUp = undefined;
      this.catchUp();
      for (const ask of this.askers) ask();
    }, Math.random() * 500);
  }

  /** When a session ends, or when rights could not be checked; then it is worth another try, but not all the time. */
  private turnedOut(): void {
    this.retryIn(Date.now() - this.connectedAt > 5_000 ? 500 : 5_000);
  }

  private retryIn(millis: number): void {
    clearTimeout(this.retrying);
    this.retrying = setTimeout(() => this.socket?.connect(), millis * (0.75 + Math.random() / 2));
  }

  private readonly seen = (): void => {
    if (document.visibilityState === 'hidden') this.hiddenAt = Date.now();
    else if (!this.socket?.connected || Date.now() - this.hiddenAt > sleepMillis) this.renew();
  };

  /** Back from where browsers keep pages that one has left. */
  private readonly shown = (event: PageTransitionEvent): void => {
    if (event.persisted) this.renew();
  };

  /** A line that has been asleep can seem alive; a new one is quickly made. Connecting brings what was missed. */
  private readonly renew = (): void => {
    clearTimeout(this.retrying);
    this.socket?.disconnect().connect();
  };

  private tick(): void {
    let last = Date.now();
    this.ticking = setInterval(() => {
      const stoodStill = Date.now() - last > stoodStillMillis;
      last = Date.now();
      if (stoodStill && document.visibilityState === 'visible') this.renew();
    }, tickMillis);
  }

  private become(state: Connection): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
