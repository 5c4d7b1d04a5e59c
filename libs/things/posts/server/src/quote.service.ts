import {
  CommunityRevised,
  PostQuoteChanged,
  PostQuotingChanged,
  type PostRef,
  type Quoting,
} from '@plein/contract';
import { Facts, Gate, Listeners, type Viewer } from '@plein/kernel/server';
import { Db, Problem, Refusal, clock } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Post } from './post.entity';
import { mayTakeBack, postPolicy } from './post.policy';

/** So many posts that quote one are told at once that it changed, the newest; further down nobody looks at this moment. */
const mostTold = 500;

/** Posts in posts. Whoever wrote the one that is quoted decides about it, before and afterwards. */
@Injectable()
export class Quotes implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly listeners: Listeners,
  ) {}

  onModuleInit(): void {
    // Who may read everything in it may be others now.
    this.listeners.on(CommunityRevised, 'tell-quotes', ({ communityId }, { actorId }) =>
      this.db.transact(() => this.tell('q.community_id', communityId, actorId)),
    );
  }

  /** @throws Problem when the viewer may not read it (any more), or its author does not want it quoted. */
  async quotable(viewer: Viewer, id: string): Promise<Post> {
    const post = await this.gate.open(viewer, postPolicy, 'read', id).catch((error: unknown) => {
      throw error instanceof Refusal ? new Problem('quote.gone', 'quotedId') : error;
    });
    if (!postPolicy.can(viewer, 'quote', post)) throw new Problem('quote.notAllowed', 'quotedId');
    return post;
  }

  allow(viewer: Viewer, id: string, quoting: Quoting): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, 'limitQuotes', id);
      const next = quoting === 'open' ? null : quoting;
      if (post.quoting === next) return post;
      post.quoting = next;
      await this.db.of(Post).save(post);
      await this.facts.record(PostQuotingChanged, refTo(post), viewer);
      await this.changed(viewer, post);
      return post;
    });
  }

  /** @param id of the post that quotes the viewer. */
  takeBack(viewer: Viewer, id: string, takenBack: boolean): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, 'read', id);
      const quoted = post.quotedId ? await this.db.of(Post).findOneBy({ id: post.quotedId }) : null;
      if (!quoted) throw new Refusal('NOT_FOUND');
      if (!mayTakeBack(viewer, quoted.authorId)) throw new Refusal('FORBIDDEN');
      if (takenBack === (post.quoteTakenBackAt !== null)) return post;
      post.quoteTakenBackAt = takenBack ? clock.now() : null;
      await this.db.of(Post).save(post);
      await this.facts.record(PostQuoteChanged, refTo(post), viewer);
      return post;
    });
  }

  /** A post came, went or became another: whoever looks at a post that quotes it is told. */
  changed(viewer: Viewer, { id }: Pick<Post, 'id'>): Promise<void> {
    return this.tell('q.id', id, viewer.personId);
  }

  private async tell(which: 'q.id' | 'q.community_id', value: string, actorId: string | null): Promise<void> {
    const quoting = await this.db.rows<PostRef>(
      `SELECT c.id AS "postId", c.community_id AS "communityId", c.also_in AS "alsoInIds" FROM content q JOIN content c ON c.quoted_id = q.id
        WHERE ${which} = $1 AND c.quoted_id IS NOT NULL AND c.withdrawn_at IS NULL ORDER BY c.id DESC LIMIT ${mostTold}`,
      [value],
    );
    await this.facts.recordAll(PostQuoteChanged, quoting, actorId ? { personId: actorId } : null);
  }
}

const refTo = ({ id: postId, communityId, alsoInIds }: Post): PostRef => ({ postId, communityId, alsoInIds });
