import { randomUUID } from 'node:crypto';
import { type PresenceNews, topicOf } from '@plein/contract';
import { Whispers, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';
import type { LiveSocket } from '../socket-desk';
import { Gathering, type Word } from './gathering';

const tickMillis = 500;
/** Who reloads a page or rides through a tunnel was not away. */
const returnMillis = 10_000;

/**
 * Who is online: has a socket somewhere, is not away from it, and does not want to be invisible. Told only to who
 * looks at that person, and a few times a second at most, however many come and go.
 */
@Injectable()
export class Presence {
  private readonly gathering = new Gathering(randomUUID(), () => clock.millis());
  private readonly showing = new Map<string, Set<LiveSocket>>();
  private readonly leaving = new Map<string, number>();
  private server?: Server;
  private ticking?: NodeJS.Timeout;

  constructor(private readonly whispers: Whispers) {}

  open(server: Server): void {
    this.server = server;
    this.ticking = setInterval(() => this.tick(), tickMillis).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.ticking);
    if (this.ticking) await this.whispers.tell({ presence: this.gathering.end() });
    this.ticking = undefined;
  }

  hear(word: Word): void {
    this.gathering.hear(word);
  }

  /** @param shows whether this socket makes its person be there. */
  set(socket: LiveSocket, shows: boolean): void {
    const { personId } = socket.data.viewer;
    if (!shows) return this.remove(socket, 0);
    const sockets = this.showing.get(personId) ?? new Set();
    this.showing.set(personId, sockets.add(socket));
    this.leaving.delete(personId);
    this.gathering.enter(personId);
  }

  /** The line is gone; its person may be back in a moment. */
  leave(socket: LiveSocket): void {
    this.remove(socket, returnMillis);
  }

  isHere(personId: string): boolean {
    return this.gathering.isHere(personId);
  }

  private remove(socket: LiveSocket, waitMillis: number): void {
    const { personId } = socket.data.viewer;
    const sockets = this.showing.get(personId);
    if (!sockets?.delete(socket) && waitMillis > 0) return;
    if (sockets?.size) return;
    this.showing.delete(personId);
    this.leaving.set(personId, clock.millis() + waitMillis);
  }

  private tick(): void {
    const now = clock.millis();
    for (const [personId, at] of this.leaving) {
      if (now < at) continue;
      this.leaving.delete(personId);
      this.gathering.leave(personId);
    }
    for (const word of this.gathering.words()) void this.whispers.tell({ presence: word });
    for (const personId of this.gathering.takeChanged()) this.tell(personId);
  }

  private tell(personId: string): void {
    const room = topicOf.presence(personId);
    if (!this.server?.sockets.adapter.rooms.has(room)) return;
    const news: PresenceNews = { id: personId, isHere: this.isHere(personId) };
    this.server.to(room).emit('presence', news);
  }
}
