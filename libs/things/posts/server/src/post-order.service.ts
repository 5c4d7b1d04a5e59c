import {
  PostArchived,
  PostCommentsClosed,
  PostCommentsOpened,
  type PostOrderRef,
  PostPinned,
  PostUnarchived,
  PostUnpinned,
  orderLimits,
} from '@plein/contract';
import { Facts, Gate, type Viewer, communityPolicy } from '@plein/kernel/server';
import { Db, Problem, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Post } from './post.entity';
import { postPolicy } from './post.policy';

/** Keeping order among posts: their conversation closed, out of the feeds, at the top. Each with its way back. */
@Injectable()
export class PostOrder {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  closeComments(viewer: Viewer, id: string, given: string): Promise<Post> {
    const reason = given.trim();
    if (!reason) throw new Problem('isNotEmpty', 'reason');
    return this.change(viewer, 'closeComments', id, async (post) => {
      const isNew = post.closing === null;
      post.closing = { byId: viewer.personId, at: clock.now().toISOString(), reason };
      return isNew ? PostCommentsClosed : null;
    });
  }

  openComments(viewer: Viewer, id: string): Promise<Post> {
    return this.change(viewer, 'closeComments', id, async (post) => {
      if (post.closing === null) return null;
      post.closing = null;
      return PostCommentsOpened;
    });
  }

  archive(viewer: Viewer, id: string, archived: boolean): Promise<Post> {
    return this.change(viewer, 'archive', id, async (post) => {
      if (archived === (post.archivedAt !== null)) return null;
      post.archivedAt = archived ? clock.now() : null;
      return archived ? PostArchived : PostUnarchived;
    });
  }

  pin(viewer: Viewer, id: string, until: Date | null): Promise<Post> {
    if (until) {
      const days = (until.getTime() - clock.millis()) / 86_400_000;
      if (!(days > 0)) throw new Problem('pin.past', 'until');
      if (days > orderLimits.furthestDays) throw new Problem('pin.tooFar', 'until');
    }
    return this.change(viewer, 'pin', id, async (post) => {
      // One after the other in a community, so that two at once do not both find room.
      await this.db.rows('SELECT FROM community WHERE id = $1 FOR NO KEY UPDATE', [post.communityId]);
      const pinned = await this.db.rows(
        `INSERT INTO pin (content_id, by_id, since, until)
         SELECT $1, $2, $3, $4 WHERE (
           SELECT count(*) FROM pin JOIN content c ON c.id = pin.content_id
            WHERE c.community_id = $5 AND c.id <> $1 AND c.withdrawn_at IS NULL AND c.archived_at IS NULL AND (pin.until IS NULL OR pin.until > $3)) < ${orderLimits.pins}
         ON CONFLICT (content_id) DO UPDATE SET until = excluded.until RETURNING 1`,
        [post.id, viewer.personId, clock.now(), until, post.communityId],
      );
      if (pinned.length === 0) throw new Problem('pin.tooMany');
      return PostPinned;
    });
  }

  /** @returns also until when it was to stand there, for who wants it back. */
  async unpin(viewer: Viewer, id: string): Promise<{ post: Post; until: Date | null }> {
    let until: Date | null = null;
    const post = await this.change(viewer, 'pin', id, async () => {
      const [gone] = await this.db.rows<{ until: Date | null }>(
        'DELETE FROM pin WHERE content_id = $1 RETURNING until',
        [id],
      );
      until = gone?.until ?? null;
      return gone ? PostUnpinned : null;
    });
    return { post, until };
  }

  /** What stands at the top of a community, as far as the viewer may look inside; the last one pinned first. */
  async pinned(viewer: Viewer, communityId: string): Promise<Post[]> {
    await this.gate.open(viewer, communityPolicy, 'readContents', communityId);
    const pins = await this.db.rows<{ id: string }>(
      `SELECT c.id FROM pin JOIN content c ON c.id = pin.content_id
        WHERE c.community_id = $1 AND c.withdrawn_at IS NULL AND c.archived_at IS NULL AND (pin.until IS NULL OR pin.until > $2)
        ORDER BY pin.since DESC LIMIT ${orderLimits.pins}`,
      [communityId, clock.now()],
    );
    const posts = await this.db.of(Post).findBy({ id: In(pins.map(({ id }) => id)) });
    return pins
      .flatMap(({ id }) => posts.find((post) => post.id === id) ?? [])
      .filter((post) => postPolicy.can(viewer, 'read', post));
  }

  /** What was so already changes nothing, and is no news. */
  private change(
    viewer: Viewer,
    ability: 'closeComments' | 'archive' | 'pin',
    id: string,
    how: (post: Post) => Promise<typeof PostPinned | null>,
  ): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, ability, id);
      const fact = await how(post);
      await this.db.of(Post).save(post);
      if (fact) await this.facts.record(fact, refTo(post), viewer);
      return post;
    });
  }
}

const refTo = ({ id: postId, communityId, alsoInIds, authorId }: Post): PostOrderRef => ({
  postId,
  communityId,
  alsoInIds,
  authorId,
});
