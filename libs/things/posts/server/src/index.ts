export { Post } from './post.entity';
export { audienceSql, extraSql, extrasOf, hasExtras } from './post.extras';
export { postPolicy } from './post.policy';
export { PostService } from './post.service';
export { PostsModule } from './posts.module';
