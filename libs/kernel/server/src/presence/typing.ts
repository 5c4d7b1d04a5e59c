import { type TypingNews, topicOf, typingTimes } from '@plein/contract';
import { type Db, type Whispers, clock, isId } from '@plein/platform/server';
import type { Server } from 'socket.io';
import { Content } from '../content.entity';
import { policyOf } from '../policy';
import type { LiveSocket } from '../socket-desk';

interface Turn {
  readonly may: Promise<boolean>;
  saidAt: number;
}

/**
 * Who is writing in a conversation. Told to who has it open and may read it, for a few seconds; kept nowhere. Only of
 * who may join in there, and never of who is invisible.
 */
export class Typing {
  /** What a socket may is asked when it begins to type. */
  private readonly turns = new WeakMap<LiveSocket, Map<string, Turn>>();

  /** What a socket said last is told after what it said before, though each is told over another line. */
  private readonly telling = new WeakMap<LiveSocket, Promise<void>>();

  constructor(
    private readonly db: Db,
    private readonly whispers: Whispers,
  ) {}

  /** @param on anything but true: has stopped, or has said it. */
  async say(socket: LiveSocket, root: unknown, on: unknown): Promise<void> {
    if (!isId(root)) return;
    const [rootId, isOn] = [root.toLowerCase(), on === true];
    if (!this.isSeated(socket, rootId)) return;
    const turns = this.turns.get(socket) ?? new Map<string, Turn>();
    this.turns.set(socket, turns);
    const now = clock.millis();
    const begun = turns.get(rootId);
    // A client that says it all the time is not passed on all the time.
    if (isOn ? begun && now - begun.saidAt < typingTimes.again / 2 : !begun) return;
    const turn = begun ?? { may: this.mayJoinIn(socket, rootId), saidAt: now };
    turn.saidAt = now;
    if (isOn) turns.set(rootId, turn);
    else turns.delete(rootId);
    const told = (this.telling.get(socket) ?? Promise.resolve()).then(async () => {
      if (!(await turn.may) || !this.isSeated(socket, rootId)) return;
      const news: TypingNews = { rootId, personId: socket.data.viewer.personId, isOn };
      await this.whispers.tell({ typing: news });
    });
    this.telling.set(
      socket,
      told.catch(() => undefined),
    );
    await told;
  }

  /** Rights may have changed. */
  forget(socket: LiveSocket): void {
    this.turns.delete(socket);
  }

  hear(server: Server, news: TypingNews): void {
    const room = topicOf.content(news.rootId);
    if (server.sockets.adapter.rooms.has(room))
      server.to(room).except(topicOf.person(news.personId)).emit('typing', news);
  }

  private isSeated({ data, rooms, connected }: LiveSocket, rootId: string): boolean {
    return connected && !data.viewer.invisible && rooms.has(topicOf.content(rootId));
  }

  private async mayJoinIn({ data }: LiveSocket, id: string): Promise<boolean> {
    const content = await this.db
      .of(Content)
      .findOneBy({ id })
      .catch(() => null);
    return !!content && !!policyOf(content)?.can(data.viewer, 'comment', content);
  }
}
