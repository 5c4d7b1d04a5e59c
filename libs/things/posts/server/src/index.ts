export { Post } from './post.entity';
export { type RareRow, audienceSql, extrasOf, hasExtras, rareSql } from './post.extras';
export { postPolicy } from './post.policy';
export { PostService } from './post.service';
export { PostsModule } from './posts.module';
