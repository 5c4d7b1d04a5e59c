export { Comment } from './comment.entity';
export { commentPolicy } from './comment.policy';
export { CommentsModule } from './comments.module';
