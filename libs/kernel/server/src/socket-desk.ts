import { liveLimits, topicOf } from '@plein/contract';
import { clock, isId } from '@plein/platform/server';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import { communityPolicy } from './community.policy';
import type { Gate } from './gate';
import type { Viewer } from './viewer';

export interface SocketData {
  viewer: Viewer;
  token: string;
  /** What the client asked to watch; `home` stands for many rooms. */
  watched: Set<string>;
  desk?: SocketDesk;
}

export type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

type Answer = (answer: { ok: boolean }) => void;

/** Looks after one socket: which rooms it sits in, and whether it may. A seat passes the same gate as reading. */
export class SocketDesk {
  private events = 0;
  private second = 0;

  constructor(
    private readonly socket: LiveSocket,
    private readonly gate: Gate,
    server: Server,
  ) {
    socket.data.desk = this;
    const own = topicOf.person(this.viewer.personId);
    if ((server.sockets.adapter.rooms.get(own)?.size ?? 0) >= liveLimits.socketsPerPerson) {
      socket.disconnect(true);
      return;
    }
    void socket.join(own);
    socket.on('watch', (topic: unknown, answer?: Answer) => void this.watch(topic, answer));
    socket.on('unwatch', (topic: unknown) => void this.unwatch(topic));
    socket.use((_, next) => (this.isTooMuch() ? socket.disconnect(true) : next()));
  }

  /** After a change of rights: leaves what may no longer be watched, enters what now may. */
  async seatAgain(viewer: Viewer): Promise<void> {
    this.socket.data.viewer = viewer;
    const entitled = new Set<string>([this.socket.id, topicOf.person(viewer.personId)]);
    for (const topic of this.socket.data.watched) {
      const rooms = await this.roomsOf(topic);
      if (rooms.length === 0) this.socket.data.watched.delete(topic);
      for (const room of rooms) entitled.add(room);
    }
    for (const room of this.socket.rooms) if (!entitled.has(room)) void this.socket.leave(room);
    for (const room of entitled) void this.socket.join(room);
  }

  private async watch(topic: unknown, answer?: Answer): Promise<void> {
    const watched = this.socket.data.watched;
    const rooms =
      typeof topic === 'string' && watched.size < liveLimits.watchesPerSocket
        ? await this.roomsOf(topic)
        : [];
    if (rooms.length > 0) {
      watched.add(topic as string);
      await this.socket.join(rooms);
    }
    if (typeof answer === 'function') answer({ ok: rooms.length > 0 });
  }

  private async unwatch(topic: unknown): Promise<void> {
    if (typeof topic !== 'string' || !this.socket.data.watched.delete(topic)) return;
    await this.seatAgain(this.viewer);
  }

  /** The rooms behind a topic; none when the viewer may not watch it. */
  private async roomsOf(topic: string): Promise<string[]> {
    if (topic === topicOf.home)
      return [topicOf.square, ...[...this.viewer.communities.keys()].map((id) => topicOf.community(id))];
    if (topic === topicOf.square || topic === topicOf.person(this.viewer.personId)) return [topic];
    const [kind, id] = topic.split(':');
    if (!isId(id)) return [];
    const opened =
      kind === 'community'
        ? this.gate.open(this.viewer, communityPolicy, 'readContents', id)
        : kind === 'content'
          ? this.gate.openContent(this.viewer, 'read', id)
          : Promise.reject(new Error('no such topic'));
    return opened.then(
      () => [`${kind}:${id.toLowerCase()}`],
      () => [],
    );
  }

  private get viewer(): Viewer {
    return this.socket.data.viewer;
  }

  private isTooMuch(): boolean {
    const now = Math.floor(clock.millis() / 1000);
    this.events = now === this.second ? this.events + 1 : 1;
    this.second = now;
    return this.events > liveLimits.eventsPerSecond * 5;
  }
}
