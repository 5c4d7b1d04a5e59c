import { factType } from './fact';
import { type Placed, placeTopics, topicOf } from './live';
import type { RoleRefs } from './roles';

/** Characters of plain text in a comment. */
export const commentLimits = { text: 5_000 } as const;

export interface CommentRef extends Placed {
  commentId: string;
  /** The thing it hangs on: a post or a page. */
  rootId: string;
  /** The comment it answers, when it answers one. */
  replyToId: string | null;
}

const about = {
  topics: (comment: CommentRef) => [...placeTopics(comment), topicOf.content(comment.rootId)],
  /** The thing whose conversation changed: that is what a screen shows. */
  subject: (comment: CommentRef) => comment.rootId,
};

export const CommentPublished = factType<CommentRef>('comment.published', about);
/** `newRoles`: the roles and groups that it did not address before. */
export const CommentRevised = factType<CommentRef & { newRoles: RoleRefs }>('comment.revised', about);
export const CommentWithdrawn = factType<CommentRef>('comment.withdrawn', about);
export const CommentRestored = factType<CommentRef>('comment.restored', about);
