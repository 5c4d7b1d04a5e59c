export { Post } from './post.entity';
export { postPolicy } from './post.policy';
export { PostService } from './post.service';
export { PostsModule } from './posts.module';
