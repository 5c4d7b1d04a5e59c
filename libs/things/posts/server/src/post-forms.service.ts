import { PostAnnounced, PostPraised, type PostRef, announcementLimits } from '@plein/contract';
import { Facts, type Viewer } from '@plein/kernel/server';
import { Db, Problem, clock } from '@plein/platform/server';
import { PollService } from '@plein/polls/server';
import { Injectable } from '@nestjs/common';
import type { Post } from './post.entity';
import type { MustReadDraft, PraiseDraft } from './post.forms';
import type { PostPublishInput } from './post.io';
import { PostPreview } from './post-preview.service';

type Save = () => Promise<void>;

/** What is saved together with a post of one kind, or not at all. */
@Injectable()
export class PostForms {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
    private readonly polls: PollService,
    private readonly previews: PostPreview,
  ) {}

  /** Null when there is nothing besides the post itself. */
  with(viewer: Viewer, post: Post, draft: PostPublishInput): Save | null {
    const form = this.ofKind(viewer, post, draft);
    const bare = draft.preview === false ? this.previews.without(post) : null;
    if (!form || !bare) return form ?? bare;
    return async () => {
      await bare();
      await form();
    };
  }

  private ofKind(viewer: Viewer, post: Post, draft: PostPublishInput): Save | null {
    switch (post.postType) {
      case 'poll':
        if (!draft.poll) throw new Problem('poll.tooFewOptions', 'poll', 'options');
        return () => this.polls.open(post.id, draft.poll!);
      case 'praise':
        return () => this.praise(viewer, post, draft.praise!);
      case 'announcement':
        return () => this.announce(viewer, post, draft.mustRead);
      default:
        return null;
    }
  }

  private async praise(viewer: Viewer, post: Post, { personIds }: PraiseDraft): Promise<void> {
    const people = [...new Set(personIds.map((id) => id.toLowerCase()))];
    const at = ['praise', 'personIds'];
    if (people.includes(viewer.personId)) throw new Problem('praise.self', ...at);
    const there = await this.db.rows<{ mayRead: boolean }>(
      `SELECT $2::uuid IS NULL OR k.kind = 'open' OR m.person_id IS NOT NULL AS "mayRead" FROM person p
         LEFT JOIN community k ON k.id = $2 LEFT JOIN membership m ON m.community_id = $2 AND m.person_id = p.id
        WHERE p.id = ANY($1::uuid[]) AND p.status IN ('active', 'invited', 'imported')`,
      [people, post.communityId],
    );
    if (there.length < people.length) throw new Problem('praise.nobody', ...at);
    if (there.some(({ mayRead }) => !mayRead)) throw new Problem('praise.outside', ...at);
    await this.db.rows('INSERT INTO praise (content_id, person_id) SELECT $1, unnest($2::uuid[])', [
      post.id,
      people,
    ]);
    await this.facts.record(PostPraised, { ...refTo(post), personIds: people }, viewer);
  }

  private async announce(
    viewer: Viewer,
    post: Post,
    mustRead: MustReadDraft | null | undefined,
  ): Promise<void> {
    // Who announces at the same moment waits here, so that the count holds.
    await this.db.rows(`SELECT pg_advisory_xact_lock(hashtextextended('announcement:' || $1::text, 0))`, [
      post.communityId ?? 'square',
    ]);
    const [lately] = await this.db.rows<{ many: number }>(
      `SELECT count(*)::int AS many FROM content WHERE post_type = 'announcement'
          AND community_id IS NOT DISTINCT FROM $1 AND created_at > $2 AND id <> $3`,
      [post.communityId, new Date(clock.millis() - 86_400_000), post.id],
    );
    if (lately!.many >= announcementLimits.perDay) throw new Problem('announcement.tooMany');
    if (mustRead)
      await this.db.rows('INSERT INTO must_read (content_id, until) VALUES ($1, $2)', [
        post.id,
        mustRead.until ?? null,
      ]);
    await this.facts.record(PostAnnounced, refTo(post), viewer);
  }
}

const refTo = ({ id: postId, communityId, alsoInIds }: Post): PostRef => ({ postId, communityId, alsoInIds });
