import { Logger } from '@nestjs/common';
import type { Db } from '@plein/platform/server';
import type { LiveSocket } from './socket-desk';
import { viewersByTokens } from './viewer.queries';
import { whoMayWatch } from './watchable';

const logger = new Logger('Seating');

/**
 * Gives sockets their seats, one round after another: everyone who waits is served in the same three statements.
 * A round reads rights after it was asked for, and no two rounds overlap, so an older answer never comes last.
 */
export class Seating {
  private waiting = new Set<LiveSocket>();
  private present: Promise<void> = Promise.resolve();
  private next?: Promise<void>;

  constructor(private readonly db: Db) {}

  /** Resolves when these sit where they may now, and nowhere else. */
  seat(sockets: Iterable<LiveSocket>): Promise<void> {
    for (const socket of sockets) this.waiting.add(socket);
    this.next ??= this.present.then(() => {
      this.next = undefined;
      const round = [...this.waiting].filter(({ connected }) => connected);
      this.waiting = new Set();
      return (this.present = this.serve(round).catch((error: unknown) => this.turnOut(round, error)));
    });
    return this.next;
  }

  private async serve(sockets: LiveSocket[]): Promise<void> {
    if (sockets.length === 0) return;
    const viewers = await viewersByTokens(
      this.db,
      sockets.map(({ data }) => data.token),
    );
    const roomsOf = await whoMayWatch(this.db, new Set(sockets.flatMap(({ data }) => [...data.watched])));
    for (const socket of sockets) {
      const lasting = viewers.get(socket.data.token);
      if (lasting) socket.data.desk?.sit(lasting, roomsOf);
      else socket.data.desk?.dismiss();
    }
  }

  /** Who cannot be checked may not stay; they come back and are asked again. */
  private turnOut(sockets: LiveSocket[], error: unknown): void {
    logger.error(error);
    for (const socket of sockets) socket.disconnect(true);
  }
}
