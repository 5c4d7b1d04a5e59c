import { type WatchAnswer, liveLimits, topicOf } from '@plein/contract';
import { clock, isId } from '@plein/platform/server';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Presence } from './presence/presence';
import type { Typing } from './presence/typing';
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
  /** Whether there is a socket but nobody at it. */
  away: boolean;
  desk?: SocketDesk;
}

export type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

type Answer<T> = (answer: T) => void;
const answering = <T>(answer: unknown): Answer<T> =>
  typeof answer === 'function' ? (answer as Answer<T>) : () => undefined;

/** As many as a client needs to watch everything again after a break, at once. */
const burst = liveLimits.watchesPerSocket + 2 * liveLimits.eventsPerSecond;
const isPresence = (topic: string) => topic.startsWith(topicOf.presence(''));
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
    private readonly presence: Presence,
    private readonly typing: Typing,
  ) {
    socket.data.desk = this;
    void socket.join(topicOf.person(socket.data.viewer.personId));
    socket.on('watch', (topic: unknown, answer?: unknown) => void this.watch(topic, answer));
    socket.on('unwatch', (topic: unknown) => this.unwatch(topic));
    socket.on('look', (people: unknown, answer?: unknown) => void this.look(people, answer));
    socket.on('away', (isAway: unknown) => this.turn(isAway === true));
    socket.on('typing', (rootId: unknown, isOn: unknown) => void typing.say(socket, rootId, isOn));
    socket.on('disconnect', () => this.leave());
    socket.use((_, next) => (this.isTooMuch() ? socket.disconnect(true) : next()));
    socket.conn.on('packetCreate', () => this.keepUp());
    socket.conn.on('drain', () => (this.unread = 0));
    void seating.seat([socket]);
  }

  /** Takes the seats that these rights give and leaves all others. A seat that is new by right missed what was said. */
  sit({ viewer, lastsMillis }: LastingViewer, roomsOf: RoomsOf): void {
    this.socket.data.viewer = viewer;
    this.typing.forget(this.socket);
    this.show();
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
    const reply = answering<WatchAnswer>(answer);
    if (!isTopic(topic) || (!watched.has(topic) && watched.size >= liveLimits.watchesPerSocket))
      return reply({ ok: false });
    watched.add(topic);
    await this.seating.seat([this.socket]);
    const rooms = watched.has(topic) ? (this.roomsByTopic.get(topic) ?? []) : [];
    const quiet = rooms.map((room) => this.quiet.of(room));
    return reply(rooms.length > 0 ? { ok: true, quiet: Math.min(...quiet) } : { ok: false });
  }

  /** Whoever is looked at, and nobody else from now on. Answers who of them is online. */
  private async look(people: unknown, answer: unknown): Promise<void> {
    const { watched } = this.socket.data;
    const wanted = (Array.isArray(people) ? people.slice(0, liveLimits.lookedAt) : [])
      .filter(isId)
      .map((id) => id.toLowerCase());
    const topics = new Set(wanted.map(topicOf.presence));
    for (const topic of watched) if (isPresence(topic) && !topics.has(topic)) this.unwatch(topic);
    const isNew = [...topics].some((topic) => !watched.has(topic));
    for (const topic of topics) watched.add(topic);
    if (isNew) await this.seating.seat([this.socket]);
    const seen = (id: string) => this.socket.rooms.has(topicOf.presence(id)) && this.presence.isHere(id);
    answering<string[]>(answer)(wanted.filter(seen));
  }

  private turn(isAway: boolean): void {
    this.socket.data.away = isAway;
    this.show();
  }

  private show(): void {
    const { viewer, away } = this.socket.data;
    if (this.socket.connected) this.presence.set(this.socket, !away && !viewer.invisible);
  }

  /** Who may no longer be here is gone at once, to others too. */
  dismiss(): void {
    this.turn(true);
    this.socket.disconnect(true);
  }

  private leave(): void {
    clearTimeout(this.term);
    this.presence.leave(this.socket);
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
