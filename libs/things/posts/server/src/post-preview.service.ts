import { PostPreviewed } from '@plein/contract';
import { Facts, Gate, type Viewer } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { PreviewService, linkOf } from '@plein/previews/server';
import { Injectable } from '@nestjs/common';
import type { Post } from './post.entity';
import { postPolicy } from './post.policy';

const leaveOut =
  'INSERT INTO link_preview_left_out (content_id, preview_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const bringBack = 'DELETE FROM link_preview_left_out WHERE content_id = $1 AND preview_id = $2';

/** Whether the preview of its link stands beneath a post. */
@Injectable()
export class PostPreview {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly previews: PreviewService,
  ) {}

  /** What there is to save for a post that comes without; null when it has no link. */
  without({ id, body }: Post): (() => Promise<void>) | null {
    const link = linkOf(body);
    return link && (async () => void (await this.db.rows(leaveOut, [id, link.previewId])));
  }

  /** For the link that it has now: another link has another preview. */
  leaveOut(viewer: Viewer, id: string, isLeftOut: boolean): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, 'revise', id);
      const link = linkOf(post.body);
      if (!link) return post;
      await this.db.rows(isLeftOut ? leaveOut : bringBack, [id, link.previewId]);
      const { communityId, authorId } = post;
      if (!isLeftOut) await this.previews.want({ postId: id, communityId });
      await this.facts.record(PostPreviewed, { postId: post.id, communityId, authorId }, viewer);
      return post;
    });
  }
}
