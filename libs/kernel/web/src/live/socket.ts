import { type Signal, livePath } from '@plein/contract';
import type { Socket } from 'socket.io-client';

type Hear = (signal: Signal) => void;
export type Connection = 'online' | 'reconnecting';

/** Longer than this asleep, and something may have been missed without the connection noticing. */
const sleepMillis = 30_000;

/**
 * The one socket of this tab. What is watched is remembered here and watched again after every break; then
 * `catchUp` asks anew for what is on the screen, once, spread a little so that not everyone asks together.
 */
export class LiveSocket {
  private socket?: Socket;
  private readonly topics = new Map<string, Set<Hear>>();
  private readonly listeners = new Set<() => void>();
  private state: Connection = 'online';
  private hiddenAt = 0;
  private wasConnected = false;

  constructor(private readonly catchUp: () => void) {}

  /** Loaded after the first paint: reading comes first. */
  async open(): Promise<void> {
    if (this.socket) return;
    const { io } = await import('socket.io-client');
    const socket = io({
      path: livePath,
      transports: ['websocket'],
      reconnectionDelay: 300,
      reconnectionDelayMax: 3_000,
    });
    this.socket = socket;
    socket.on('connect', () => this.connected());
    socket.on('disconnect', (reason) => {
      this.become('reconnecting');
      // The server closes it when rights change or a session ends; then it is worth one more try.
      if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 1_000);
    });
    socket.on('connect_error', () => this.become('reconnecting'));
    socket.on('signal', (signal: Signal) => this.hear(signal));
    socket.on('catch-up', () => this.soonCatchUp());
    document.addEventListener('visibilitychange', this.afterSleep);
    window.addEventListener('online', this.afterSleep);
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.afterSleep);
    window.removeEventListener('online', this.afterSleep);
    this.socket?.disconnect();
    this.socket = undefined;
    this.wasConnected = false;
  }

  watch(topic: string, hear: Hear): () => void {
    const hearers = this.topics.get(topic) ?? new Set();
    if (hearers.size === 0) this.socket?.emit('watch', topic);
    this.topics.set(topic, hearers.add(hear));
    return () => {
      hearers.delete(hear);
      if (hearers.size > 0) return;
      this.topics.delete(topic);
      this.socket?.emit('unwatch', topic);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly connection = (): Connection => this.state;

  private connected(): void {
    this.become('online');
    for (const topic of this.topics.keys()) this.socket?.emit('watch', topic);
    if (this.wasConnected) this.soonCatchUp();
    this.wasConnected = true;
  }

  /** Everyone who watches hears it; what it concerns is for them to see. A socket sits in many rooms at once. */
  private hear(signal: Signal): void {
    for (const hearers of this.topics.values()) for (const hear of hearers) hear(signal);
  }

  private soonCatchUp(): void {
    setTimeout(this.catchUp, Math.random() * 500);
  }

  private readonly afterSleep = (): void => {
    if (document.visibilityState === 'hidden') this.hiddenAt = Date.now();
    else if (this.hiddenAt && Date.now() - this.hiddenAt > sleepMillis) this.soonCatchUp();
    if (document.visibilityState === 'visible' && this.socket && !this.socket.connected)
      this.socket.connect();
  };

  private become(state: Connection): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
