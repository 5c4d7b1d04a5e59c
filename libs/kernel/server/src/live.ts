import { Injectable } from '@nestjs/common';
import {
  MembershipEnded,
  MembershipStarted,
  CommunityRevised,
  PageMoved,
  PersonSuspended,
  PasswordChanged,
  SessionEnded,
  RoleAssigned,
  RoleEnded,
  type CommunityRef,
  type PageMove,
  type PersonRef,
  type SessionRef,
  type Signal,
  livePath,
  topicOf,
} from '@plein/contract';
import { Broadcast, Config, Db, isOwnOrigin, sessionCookie } from '@plein/platform/server';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { ToldFact } from './facts';
import { Gate } from './gate';
import { SocketDesk, type LiveSocket } from './socket-desk';
import { viewerByToken } from './viewer.queries';

/**
 * Tells watchers that something changed, never what it says: they ask again, as themselves. Every process hears
 * every fact at commit and tells its own sockets, so live works the same on one node or ten.
 */
@Injectable()
export class Live {
  server: Server;

  constructor(
    private readonly broadcast: Broadcast,
    private readonly config: Config,
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  async open(http: HttpServer): Promise<void> {
    this.server = new Server(http, {
      path: livePath,
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: 16_384,
      allowRequest: ({ headers }, answer) =>
        answer(null, headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, this.config)),
    });
    this.server.use((socket, next) => void this.admit(socket).then(next, () => next(new Error('INTERNAL'))));
    this.server.on('connection', (socket) => new SocketDesk(socket as LiveSocket, this.gate, this.server));
    await this.broadcast.listen(
      (message) => this.hear(JSON.parse(message) as ToldFact),
      () => this.server.emit('catch-up'),
    );
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  private async admit(socket: LiveSocket): Promise<Error | undefined> {
    const token = sessionCookie.read(socket.handshake.headers.cookie, this.config);
    const viewer = token ? await viewerByToken(this.db, token) : null;
    if (!viewer || !token) return new Error('UNAUTHENTICATED');
    socket.data = { viewer, token, watched: new Set() };
    return undefined;
  }

  private hear(fact: ToldFact): void {
    const [topic, ...others] = fact.topics;
    if (topic) {
      const signal: Signal = { name: fact.name, id: fact.subject, topic };
      this.server.to([topic, ...others]).emit('signal', signal);
    }
    void this.keepRights(fact).catch(() => this.server.disconnectSockets(true));
  }

  /** Rights that changed count at once, also for sockets that were let in before. */
  private async keepRights(fact: ToldFact): Promise<void> {
    switch (fact.name) {
      case SessionEnded.name:
        return this.look((socket) => socket.data.viewer.sessionId === (fact.payload as SessionRef).sessionId);
      case PersonSuspended.name:
      case PasswordChanged.name:
      case MembershipStarted.name:
      case MembershipEnded.name:
      case RoleAssigned.name:
      case RoleEnded.name:
        return this.look((socket) => socket.data.viewer.personId === (fact.payload as PersonRef).personId);
      case PageMoved.name: {
        const { pageId, fromCommunityId } = fact.payload as PageMove;
        if (fromCommunityId) await this.look((socket) => socket.rooms.has(topicOf.content(pageId)));
        return undefined;
      }
      case CommunityRevised.name: {
        const room = topicOf.community((fact.payload as CommunityRef).communityId);
        return this.look(
          (socket) =>
            socket.rooms.has(room) || [...socket.data.watched].some((topic) => topic.startsWith('content:')),
        );
      }
    }
  }

  private async look(concerns: (socket: LiveSocket) => boolean): Promise<void> {
    const sockets = [...this.server.sockets.sockets.values()] as LiveSocket[];
    for (const socket of sockets.filter(concerns)) {
      const viewer = await viewerByToken(this.db, socket.data.token);
      if (!viewer) socket.disconnect(true);
      else await socket.data.desk?.seatAgain(viewer);
    }
  }
}
