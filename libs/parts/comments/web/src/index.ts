export { CommentThread, CommentThread_content } from './CommentThread';
