import {
  CommentPublished,
  type CommentRef,
  CommentRestored,
  CommentRevised,
  CommentWithdrawn,
  ContentTakenAway,
} from '@plein/contract';
import type { Document } from '@plein/document';
import {
  type Content,
  Facts,
  Gate,
  type Viewer,
  checkRoleMentions,
  linkContent,
  readDocument,
  readableBy,
  reviseContent,
} from '@plein/kernel/server';
import {
  Db,
  type Page,
  type PageArgs,
  Problem,
  Refusal,
  clock,
  insertOnce,
  toPage,
} from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Comment } from './comment.entity';
import type { CommentPublishInput } from './comment.io';
import { commentPolicy } from './comment.policy';

/** The verbs of a comment, on anything that may be commented on. */
@Injectable()
export class CommentService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  find(viewer: Viewer, id: string): Promise<Comment> {
    return this.gate.open(viewer, commentPolicy, 'read', id);
  }

  /**
   * The same id twice is the same comment. When what it hangs on goes to another community, or is closed, at this very moment, it
   * is opened anew: who may speak there, and who may read it, is for that community to say.
   */
  async publish(viewer: Viewer, draft: CommentPublishInput): Promise<Comment> {
    const body = readDocument(draft.body, 'short');
    try {
      return await this.say(viewer, draft, body);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      return this.say(viewer, draft, body);
    }
  }

  private say(viewer: Viewer, draft: CommentPublishInput, body: Document): Promise<Comment> {
    return this.db.transact(async () => {
      const root = await this.gate.openContent(viewer, 'comment', draft.rootId);
      const replyToId = draft.replyToId ? await this.topOf(viewer, root, draft.replyToId) : null;
      const comment = Comment.write(viewer, root, { body, replyToId });
      if (draft.id) comment.id = draft.id;
      await checkRoleMentions(this.db, viewer, comment, body);
      if (!(await insertOnce(this.db, comment))) return this.earlier(comment);
      // Counting holds the row of what it hangs on until the end: from here on it stays where it is.
      const now = await this.count(root.id, 1);
      if (now.communityId !== root.communityId || now.isClosed) throw new ChangedMeanwhile();
      await linkContent(this.db, viewer, comment, { isNew: true });
      await this.facts.record(CommentPublished, refTo(comment), viewer);
      return comment;
    });
  }

  revise(viewer: Viewer, id: string, draft: { body: Document }): Promise<Comment> {
    const body = readDocument(draft.body, 'short');
    return this.db.transact(async () => {
      const comment = await this.gate.openToChange(viewer, commentPolicy, 'revise', id);
      if (isDeepStrictEqual(comment.body, body)) return comment;
      const newRoles = await checkRoleMentions(this.db, viewer, comment, body, comment.body);
      await reviseContent(this.db, comment, viewer.personId, { body });
      await this.db.of(Comment).save(comment);
      await linkContent(this.db, viewer, comment, { isNew: false });
      await this.facts.record(CommentRevised, { ...refTo(comment), newRoles }, viewer);
      return comment;
    });
  }

  withdraw(viewer: Viewer, id: string): Promise<Comment> {
    return this.db.transact(async () => {
      const comment = await this.gate.openToChange(viewer, commentPolicy, 'withdraw', id);
      comment.withdrawnAt = clock.now();
      comment.withdrawnBy = viewer.personId;
      await this.db.of(Comment).save(comment);
      await this.count(comment.rootId, -1);
      await this.facts.record(CommentWithdrawn, refTo(comment), viewer);
      const { communityId, authorId } = comment;
      if (authorId !== viewer.personId)
        await this.facts.record(ContentTakenAway, { contentId: comment.id, communityId, authorId }, viewer);
      return comment;
    });
  }

  /** Undo: brings back what the viewer withdrew and may still withdraw. */
  restore(viewer: Viewer, id: string): Promise<Comment> {
    return this.db.transact(async () => {
      const where = { id, withdrawnBy: viewer.personId };
      const comment = await this.db.of(Comment).findOne({ where, lock: { mode: 'pessimistic_write' } });
      if (!comment?.withdrawnAt) throw new Refusal('NOT_FOUND');
      comment.withdrawnAt = null;
      comment.withdrawnBy = null;
      if (!commentPolicy.can(viewer, 'withdraw', comment)) throw new Refusal('NOT_FOUND');
      await this.db.of(Comment).save(comment);
      await this.count(comment.rootId, 1);
      await this.facts.record(CommentRestored, refTo(comment), viewer);
      return comment;
    });
  }

  /** A conversation from its newest part backwards; `after` goes further back. Each page reads oldest first. */
  async on(viewer: Viewer, rootId: string, { first, after }: PageArgs): Promise<Page<Comment>> {
    const query = readableBy(viewer, this.db.of(Comment).createQueryBuilder('comment').where({ rootId }));
    if (after) query.andWhere('comment.id < :after', { after });
    const found = await query
      .orderBy('comment.id', 'DESC')
      .take(first + 1)
      .getMany();
    const { edges, pageInfo } = toPage(found, first);
    return { edges: edges.toReversed(), pageInfo };
  }

  /** Answers stand one level deep: an answer to an answer joins the same comment. */
  private async topOf(viewer: Viewer, root: Content, replyToId: string): Promise<string> {
    const comment = await this.gate.open(viewer, commentPolicy, 'read', replyToId);
    if (comment.rootId !== root.id) throw new Problem('comment.elsewhere', 'replyToId');
    return comment.replyToId ?? comment.id;
  }

  private async earlier({ id, authorId, rootId }: Comment): Promise<Comment> {
    const comment = await this.db.of(Comment).findOneBy({ id, authorId, rootId });
    if (!comment) throw new Refusal('FORBIDDEN');
    return comment;
  }

  /** @returns where what is commented on stands now, and whether it is closed. */
  private async count(
    rootId: string,
    change: 1 | -1,
  ): Promise<{ communityId: string | null; isClosed: boolean }> {
    const [root] = await this.db.rows<{ communityId: string | null; isClosed: boolean }>(
      `UPDATE content SET comment_count = comment_count + $2 WHERE id = $1
       RETURNING community_id AS "communityId", closing IS NOT NULL AS "isClosed"`,
      [rootId, change],
    );
    return root!;
  }
}

/** What was opened stands in another community now, or was closed. */
class ChangedMeanwhile extends Error {}

const refTo = ({ id, rootId, replyToId, communityId, alsoInIds }: Comment): CommentRef => ({
  commentId: id,
  rootId,
  replyToId,
  communityId,
  alsoInIds,
});
