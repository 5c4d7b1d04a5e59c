import { Injectable } from '@nestjs/common';
import {
  CommunityArchived,
  CommunityRevised,
  MembershipEnded,
  MembershipStarted,
  PageMoved,
  PostMoved,
  PageRestored,
  PageWithdrawn,
  PasswordChanged,
  PersonSuspended,
  PostRestored,
  PostWithdrawn,
  RoleAssigned,
  RoleEnded,
  SessionEnded,
  type CommunityRef,
  type PersonRef,
  type SessionRef,
  PresenceChosen,
  type Signal,
  type TypingNews,
  liveLimits,
  livePath,
  topicOf,
} from '@plein/contract';
import {
  Broadcast,
  Config,
  Db,
  Whispers,
  isOwnOrigin,
  safeHeaders,
  sessionCookie,
} from '@plein/platform/server';
import type { Server as HttpServer, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { Server } from 'socket.io';
import type { ToldFact } from './facts';
import { Memory } from './memory';
import type { Word } from './presence/gathering';
import { Presence } from './presence/presence';
import { Typing } from './presence/typing';
import { Quiet } from './quiet';
import { Seating } from './seating';
import { SocketDesk, type LiveSocket } from './socket-desk';
import { viewersByTokens } from './viewer.queries';
import { heardIn } from './watchable';

/** As many sockets as are written to in some milliseconds. */
const atOnce = 250;

/**
 * Tells watchers that something changed, never what it says: they ask again, as themselves. Every process hears
 * every fact at commit and tells its own sockets, so live works the same on one node or ten.
 */
@Injectable()
export class Live {
  server: Server;
  private readonly seating: Seating;
  private readonly typing: Typing;
  private readonly quiet = new Quiet();

  constructor(
    private readonly broadcast: Broadcast,
    private readonly config: Config,
    private readonly db: Db,
    private readonly memory: Memory,
    private readonly whispers: Whispers,
    private readonly presence: Presence,
  ) {
    this.seating = new Seating(db);
    this.typing = new Typing(db, whispers);
  }

  async open(http: HttpServer): Promise<void> {
    this.server = new Server(http, {
      path: livePath,
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: 16_384,
      pingInterval: 10_000,
      pingTimeout: 10_000,
      allowRequest: ({ headers }, answer) =>
        answer(null, headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, this.config)),
    });
    const headers = Object.entries(safeHeaders(this.config));
    this.server.engine.use((_: unknown, response: ServerResponse, next: () => void) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      next();
    });
    this.server.use((socket, next) => void this.admit(socket).then(next, () => next(new Error('INTERNAL'))));
    this.server.on('connection', (socket) => this.receive(socket as LiveSocket));
    this.presence.open(this.server);
    this.whispers.hear((whisper: Whisper) => {
      if ('presence' in whisper) this.presence.hear(whisper.presence);
      else this.typing.hear(this.server, whisper.typing);
    });
    await this.broadcast.listen(
      (message) => this.hear(JSON.parse(message) as ToldFact),
      () => void this.afterGap(),
    );
  }

  /** Hangs up on everyone; their browsers call again. The server beneath goes on until it is closed itself. */
  close(): void {
    void this.presence.close();
    this.server?.engine.close();
  }

  private async admit(socket: LiveSocket): Promise<Error | undefined> {
    const token = sessionCookie.read(socket.handshake.headers.cookie, this.config);
    const viewer = token ? (await viewersByTokens(this.db, [token])).get(token)?.viewer : undefined;
    if (!viewer || !token) return new Error('UNAUTHENTICATED');
    if (this.isCrowded(viewer.personId)) return new Error('TOO_MANY');
    socket.data = { viewer, token, watched: new Set(), away: false };
    return undefined;
  }

  private receive(socket: LiveSocket): void {
    // Many may have been let in together.
    if (this.isCrowded(socket.data.viewer.personId)) socket.disconnect(true);
    else new SocketDesk(socket, this.seating, this.quiet, this.presence, this.typing);
  }

  private isCrowded(personId: string): boolean {
    const present = this.server.sockets.adapter.rooms.get(topicOf.person(personId))?.size ?? 0;
    return present >= liveLimits.socketsPerPerson;
  }

  private hear(fact: ToldFact): void {
    // Before anybody hears of it and asks.
    this.memory.heed(fact);
    for (const room of fact.topics) {
      for (const [inside, topic] of heardIn(room)) {
        this.quiet.said(inside);
        void this.tell(inside, { name: fact.name, id: fact.subject, topic, room });
      }
    }
    const concerns = rightsOf[fact.name];
    if (concerns) void this.seating.seat(this.sockets().filter((socket) => concerns(socket, fact)));
  }

  /** A full room is told part by part: whoever asks something meanwhile does not wait for the last. */
  private async tell(inside: string, signal: Signal): Promise<void> {
    const room = this.server.sockets.adapter.rooms.get(inside);
    if (!room) return;
    if (room.size <= atOnce) return void this.server.to(inside).emit('signal', signal);
    const there = [...room];
    for (let from = 0; from < there.length; from += atOnce) {
      // Not who has left since.
      const part = there.slice(from, from + atOnce).filter((id) => room.has(id));
      if (part.length > 0) this.server.to(part).emit('signal', signal);
      await setImmediate();
    }
  }

  /** What was said in the meantime was not heard, and neither was who lost their rights. */
  private async afterGap(): Promise<void> {
    this.quiet.missed();
    this.memory.forget();
    await this.seating.seat(this.sockets());
    this.server.emit('catch-up');
  }

  private sockets(): LiveSocket[] {
    return [...this.server.sockets.sockets.values()] as LiveSocket[];
  }
}

type Whisper = { readonly presence: Word } | { readonly typing: TypingNews };

type Concerns = (socket: LiveSocket, fact: ToldFact) => boolean;

const thatPerson: Concerns = ({ data }, { payload }) =>
  data.viewer.personId === (payload as PersonRef).personId;
const thatSession: Concerns = ({ data }, { payload }) =>
  data.viewer.sessionId === (payload as SessionRef).sessionId;
/** Of a text that somebody watches it is not known here in which community it is. */
const thatCommunity: Concerns = ({ data }, { payload }) => {
  const room = topicOf.community((payload as CommunityRef).communityId);
  return [...data.watched].some((topic) => topic === room || topic.startsWith('content:'));
};
const thatContent: Concerns = ({ data }, { subject }) => data.watched.has(topicOf.content(subject));

/** Facts that change who may hear what, and whose sockets they concern: those are seated anew at once. */
const rightsOf: Record<string, Concerns | undefined> = {
  [SessionEnded.name]: thatSession,
  [PersonSuspended.name]: thatPerson,
  [PasswordChanged.name]: thatPerson,
  [PresenceChosen.name]: thatPerson,
  [MembershipStarted.name]: thatPerson,
  [MembershipEnded.name]: thatPerson,
  [RoleAssigned.name]: thatPerson,
  [RoleEnded.name]: thatPerson,
  [CommunityRevised.name]: thatCommunity,
  [CommunityArchived.name]: thatCommunity,
  [PostWithdrawn.name]: thatContent,
  [PostRestored.name]: thatContent,
  [PageWithdrawn.name]: thatContent,
  [PageRestored.name]: thatContent,
  [PageMoved.name]: thatContent,
  [PostMoved.name]: thatContent,
};
