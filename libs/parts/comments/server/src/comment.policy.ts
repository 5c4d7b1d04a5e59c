import { mayJoinIn, mayRevise, mayWithdraw, policyFor, reads } from '@plein/kernel/server';
import { Comment } from './comment.entity';

/** Who may do what with a comment. It follows the place of what it hangs on. */
export const commentPolicy = policyFor(Comment)({
  read: reads,
  react: mayJoinIn,
  revise: mayRevise,
  withdraw: mayWithdraw,
});
