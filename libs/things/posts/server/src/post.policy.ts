import { mayJoinIn, mayRevise, mayWithdraw, policyFor, reads } from '@plein/kernel/server';
import { Post } from './post.entity';

/** Who may do what with a post. */
export const postPolicy = policyFor(Post)({
  read: reads,
  comment: mayJoinIn,
  react: mayJoinIn,
  revise: mayRevise,
  withdraw: mayWithdraw,
  vote: (viewer, post) => post.postType === 'poll' && mayJoinIn(viewer, post),
  closePoll: (viewer, post) => post.postType === 'poll' && mayWithdraw(viewer, post),
});

/** Only whoever withdrew a post brings it back; it is gone for all others. */
export const mayRestorePost = (personId: string, post: Post): boolean => post.withdrawnBy === personId;
