import { PostMoved } from '@plein/contract';
import { Facts, Gate, type Viewer, communityPolicy, renewWordsOf, resettle } from '@plein/kernel/server';
import { Db, Problem, Refusal } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { Post } from './post.entity';
import { mayMoveTo, maySay, postPolicy } from './post.policy';
import { Quotes } from './quote.service';

/** Takes a post with its whole conversation to another place. Its address stays; who may read it follows the place. */
@Injectable()
export class PostMove {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly quotes: Quotes,
  ) {}

  /** @param communityId null: the square, to everyone. */
  move(viewer: Viewer, id: string, communityId: string | null): Promise<Post> {
    return this.db.transact(async () => {
      // First the community and then the post, as whoever opens or closes a community does.
      const community = communityId
        ? await this.gate.openToChange(viewer, communityPolicy, 'post', communityId)
        : null;
      const post = await this.gate.openToChange(viewer, postPolicy, 'move', id);
      const from = post.communityId;
      const to = community?.id ?? null;
      if (from === to) return post;
      if (!maySay(viewer, post.postType, to) || !mayMoveTo(viewer, post, to, false))
        throw new Refusal('FORBIDDEN');
      if (!mayMoveTo(viewer, post, to, await this.haveOthersSaid(post))) throw new Problem('post.othersSaid');
      await resettle(this.db, [post.id], community);
      await renewWordsOf(this.db, post.id);
      await this.db.rows('DELETE FROM pin WHERE content_id = $1', [post.id]);
      const { id: postId, authorId, alsoInIds } = post;
      const fact = { postId, communityId: to, alsoInIds, fromCommunityId: from, authorId };
      await this.facts.record(PostMoved, fact, viewer, { from, to });
      await this.quotes.changed(viewer, post);
      return this.db.of(Post).findOneByOrFail({ id: post.id });
    });
  }

  /** Whether somebody besides its author said something that whoever reads it there would read for the first time. */
  private async haveOthersSaid(post: Post): Promise<boolean> {
    const others = await this.db.rows(
      `SELECT FROM content WHERE root_id = $1 AND author_id <> $2 AND audience = 'members' AND withdrawn_at IS NULL LIMIT 1`,
      [post.id, post.authorId],
    );
    return others.length > 0;
  }
}
