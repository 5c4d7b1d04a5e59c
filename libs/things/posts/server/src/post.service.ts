import {
  ContentTakenAway,
  PostPublished,
  PostRestored,
  PostRevised,
  PostWithdrawn,
  type PostRef,
  type PostSaid,
} from '@plein/contract';
import { firstLink, mentions, roleMentions } from '@plein/document';
import {
  Facts,
  Gate,
  Publisher,
  type Viewer,
  checkRoleMentions,
  communityPolicy,
  linkContent,
  readDocument,
  reviseContent,
} from '@plein/kernel/server';
import { Db, Problem, Refusal, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Post } from './post.entity';
import { PostForms } from './post-forms.service';
import { Story, detailsOf, readStory, textOfStory } from './post.forms';
import type { PostPublishInput, PostReviseInput } from './post.io';
import { mayRestorePost, maySay, postPolicy } from './post.policy';
import { PostPlaces } from './post-places.service';
import { Quotes } from './quote.service';

/** The verbs of a post: publish, revise, withdraw, restore. */
@Injectable()
export class PostService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly publisher: Publisher,
    private readonly forms: PostForms,
    private readonly quotes: Quotes,
    private readonly places: PostPlaces,
  ) {}

  find(viewer: Viewer, id: string): Promise<Post> {
    return this.gate.open(viewer, postPolicy, 'read', id);
  }

  /** The same id twice is the same post: a retry finds what the first try made. */
  async publish(viewer: Viewer, draft: PostPublishInput): Promise<Post> {
    const postType = draft.postType ?? 'update';
    const details = detailsOf(postType, draft);
    const body = details instanceof Story ? textOfStory(details) : readDocument(draft.body, 'short');
    const community = draft.communityId
      ? await this.gate.open(viewer, communityPolicy, 'post', draft.communityId)
      : null;
    if (!maySay(viewer, postType, community?.id ?? null)) throw new Refusal('FORBIDDEN');
    const alsoInIds = await this.places.others(viewer, postType, community, draft.alsoInIds);
    const quoted = draft.quotedId ? await this.quotes.quotable(viewer, draft.quotedId) : null;
    const post = Post.write(viewer, community, {
      postType,
      body,
      details,
      quotedId: quoted?.id ?? null,
      alsoInIds,
    });
    if (draft.id) post.id = draft.id;
    await checkRoleMentions(this.db, viewer, post, body);
    const came = await this.save(viewer, post, this.forms.with(viewer, post, draft), quoted);
    return came ? post : this.earlier(viewer, post);
  }

  revise(viewer: Viewer, id: string, draft: PostReviseInput): Promise<Post> {
    const story = draft.story ? readStory(draft.story) : null;
    const body = story ? textOfStory(story) : readDocument(draft.body, 'short');
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, 'revise', id);
      if ((story !== null) !== (post.postType === 'story')) throw new Problem('isNotEmpty', 'story');
      if (isDeepStrictEqual(post.body, body)) return post;
      if (story) post.details = story;
      const newRoles = await checkRoleMentions(this.db, viewer, post, body, post.body);
      await reviseContent(this.db, post, viewer.personId, { body });
      await this.db.of(Post).save(post);
      await linkContent(this.db, viewer, post, { isNew: false });
      await this.facts.record(PostRevised, { ...saidIn(post), newRoles }, viewer);
      await this.quotes.changed(viewer, post);
      return post;
    });
  }

  withdraw(viewer: Viewer, id: string): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, 'withdraw', id);
      post.withdrawnAt = clock.now();
      post.withdrawnBy = viewer.personId;
      await this.db.of(Post).save(post);
      await this.facts.record(PostWithdrawn, refTo(post), viewer);
      await this.quotes.changed(viewer, post);
      const { communityId, authorId } = post;
      if (authorId !== viewer.personId)
        await this.facts.record(ContentTakenAway, { contentId: post.id, communityId, authorId }, viewer);
      return post;
    });
  }

  /** Undo: brings back what the viewer withdrew. */
  restore(viewer: Viewer, id: string): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.db
        .of(Post)
        .findOne({ where: { id, withdrawnBy: viewer.personId }, lock: { mode: 'pessimistic_write' } });
      if (!post || !mayRestorePost(viewer.personId, post)) throw new Refusal('NOT_FOUND');
      post.withdrawnAt = null;
      post.withdrawnBy = null;
      if (!postPolicy.can(viewer, 'withdraw', post)) throw new Refusal('NOT_FOUND');
      await this.db.of(Post).save(post);
      await this.facts.record(PostRestored, refTo(post), viewer);
      await this.quotes.changed(viewer, post);
      return post;
    });
  }

  /** The post and what hangs on it, or neither. Most have nothing, and are saved in one statement. */
  private save(
    viewer: Viewer,
    post: Post,
    form: (() => Promise<void>) | null,
    quoted: Post | null,
  ): Promise<boolean> {
    const told = { ...saidIn(post), ...(quoted ? { quotedAuthorId: quoted.authorId } : {}) };
    if (!form) return this.publisher.publish(viewer, post, PostPublished, told);
    return this.db.transact(async () => {
      const came = await this.publisher.publish(viewer, post, PostPublished, told);
      if (came) await form();
      return came;
    });
  }

  /** What an earlier try made. */
  private async earlier(viewer: Viewer, { id, authorId }: Post): Promise<Post> {
    const post = await this.db.of(Post).findOneBy({ id, authorId });
    if (!post || !postPolicy.can(viewer, 'read', post)) throw new Refusal('FORBIDDEN');
    return post;
  }
}

const refTo = ({ id: postId, communityId, alsoInIds }: Post): PostRef => ({ postId, communityId, alsoInIds });
const saidIn = (post: Post): PostSaid => ({
  ...refTo(post),
  mentions: mentions(post.body).length + roleMentions(post.body).length,
  hasLink: firstLink(post.body) !== null,
});
