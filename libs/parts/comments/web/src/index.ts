export { type CommentExtras } from './CommentItem';
export { CommentThread, CommentThread_content } from './CommentThread';
