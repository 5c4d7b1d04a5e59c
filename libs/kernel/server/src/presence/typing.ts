import { type TypingNews, topicOf, typingTimes } from '@plein/contract';
import { type Db, type Whispers, clock, isId } from '@plein/platform/server';
import type { Server } from 'socket.io';
import { Content } from '../content.entity';
import { policyOf } from '../policy';
import type { LiveSocket } from '../socket-desk';
import { forPolicies } from '../watchable';

interface Turn {
  readonly may: Promise<boolean>;
  saidAt: number;
}

/**
 * Who is writing in a conversation. Told to who has it open and may read it, for a few seconds; kept nowhere. Only of
 * who may join in there, and never of who is invisible.
 */
export class Typing {
  /** What a socket may is asked once for each of its seatings. */
  private readonly turns = new WeakMap<LiveSocket, Map<string, Turn>>();

  constructor(
    private readonly db: Db,
    private readonly whispers: Whispers,
  ) {}

  /** @param isOn false: has stopped, or has said it. */
  async say(socket: LiveSocket, rootId: unknown, isOn: unknown): Promise<void> {
    if (!isId(rootId) || !this.isSeated(socket, rootId)) return;
    const turns = this.turns.get(socket) ?? new Map<string, Turn>();
    this.turns.set(socket, turns);
    const turn = turns.get(rootId) ?? { may: this.mayJoinIn(socket, rootId), saidAt: -Infinity };
    turns.set(rootId, turn);
    const now = clock.millis();
    // A client that says it all the time is not passed on all the time.
    if (isOn === true ? now - turn.saidAt < typingTimes.again / 2 : turn.saidAt === -Infinity) return;
    turn.saidAt = isOn === true ? now : -Infinity;
    if (!(await turn.may) || !this.isSeated(socket, rootId)) return;
    const news: TypingNews = {
      rootId: rootId.toLowerCase(),
      personId: socket.data.viewer.personId,
      isOn: isOn === true,
    };
    await this.whispers.tell({ typing: news });
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
    return connected && !data.viewer.invisible && rooms.has(topicOf.content(rootId.toLowerCase()));
  }

  private async mayJoinIn({ data }: LiveSocket, id: string): Promise<boolean> {
    const content = await this.db.of(Content).findOne({ where: { id }, select: forPolicies });
    return !!content && !!policyOf(content)?.can(data.viewer, 'comment', content);
  }
}
