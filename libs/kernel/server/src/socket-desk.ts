import { type WatchAnswer, liveLimits, topicOf } from '@plein/contract';
import { clock } from '@plein/platform/server';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Quiet } from './quiet';
import type { Seating } from './seating';
import type { Viewer } from './viewer';
import type { LastingViewer } from './viewer.queries';
import { type RoomsOf, isTopic } from './watchable';

export interface SocketData {
  viewer: Viewer;
  token: string;
  /** What the client asked to watch, allowed or not: what is not may be later. `home` stands for many rooms. */
  watched: Set<string>;
  desk?: SocketDesk;
}

export type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

type Answer = (answer: WatchAnswer) => void;

/** As many as a client needs to watch everything again after a break, at once. */
const burst = liveLimits.watchesPerSocket + 2 * liveLimits.eventsPerSecond;
/** A timer cannot count further than this. */
const longestMillis = 2 ** 31 - 1;

/** Looks after one socket: what it wants to hear, which rooms it sits in, and whether it still keeps up. */
export class SocketDesk {
  private readonly refused = new Set<string>();
  private roomsByTopic = new Map<string, string[]>();
  private left = burst;
  private countedAt = clock.millis();
  private unread = 0;
  private term?: NodeJS.Timeout;

  constructor(
    private readonly socket: LiveSocket,
    private readonly seating: Seating,
    private readonly quiet: Quiet,
  ) {
    socket.data.desk = this;
    void socket.join(topicOf.person(socket.data.viewer.personId));
    socket.on('watch', (topic: unknown, answer?: unknown) => void this.watch(topic, answer));
    socket.on('unwatch', (topic: unknown) => this.unwatch(topic));
    socket.on('disconnect', () => clearTimeout(this.term));
    socket.use((_, next) => (this.isTooMuch() ? socket.disconnect(true) : next()));
    socket.conn.on('packetCreate', () => this.keepUp());
    socket.conn.on('drain', () => (this.unread = 0));
    void seating.seat([socket]);
  }

  /** Takes the seats that these rights give and leaves all others. A seat that is new by right missed what was said. */
  sit({ viewer, lastsMillis }: LastingViewer, roomsOf: RoomsOf): void {
    this.socket.data.viewer = viewer;
    let gained = false;
    this.roomsByTopic = new Map();
    for (const topic of this.socket.data.watched) {
      const rooms = roomsOf(viewer, topic);
      if (rooms.length === 0) this.refused.add(topic);
      else if (this.refused.delete(topic)) gained = true;
      this.roomsByTopic.set(topic, rooms);
    }
    this.takeSeats();
    if (gained) this.socket.emit('catch-up');
    clearTimeout(this.term);
    this.term = setTimeout(
      () => void this.seating.seat([this.socket]),
      Math.min(lastsMillis + 50, longestMillis),
    ).unref();
  }

  private async watch(topic: unknown, answer: unknown): Promise<void> {
    const { watched } = this.socket.data;
    const reply: Answer = typeof answer === 'function' ? (answer as Answer) : () => undefined;
    if (!isTopic(topic) || (!watched.has(topic) && watched.size >= liveLimits.watchesPerSocket))
      return reply({ ok: false });
    watched.add(topic);
    await this.seating.seat([this.socket]);
    const rooms = watched.has(topic) ? (this.roomsByTopic.get(topic) ?? []) : [];
    const quiet = rooms.map((room) => this.quiet.of(room));
    return reply(rooms.length > 0 ? { ok: true, quiet: Math.min(...quiet) } : { ok: false });
  }

  private unwatch(topic: unknown): void {
    if (typeof topic !== 'string' || !this.socket.data.watched.delete(topic)) return;
    this.refused.delete(topic);
    this.roomsByTopic.delete(topic);
    this.takeSeats();
  }

  private takeSeats(): void {
    const entitled = new Set([this.socket.id, topicOf.person(this.socket.data.viewer.personId)]);
    for (const rooms of this.roomsByTopic.values()) for (const room of rooms) entitled.add(room);
    for (const room of this.socket.rooms) if (!entitled.has(room)) void this.socket.leave(room);
    void this.socket.join([...entitled]);
  }

  /** Whoever does not read what it is sent fills our memory; it comes back and asks anew. */
  private keepUp(): void {
    this.unread += 1;
    if (this.unread > liveLimits.waiting) this.socket.conn.close(true);
  }

  private isTooMuch(): boolean {
    const now = clock.millis();
    this.left = Math.min(burst, this.left + ((now - this.countedAt) / 1000) * liveLimits.eventsPerSecond);
    this.countedAt = now;
    this.left -= 1;
    return this.left < 0;
  }
}
