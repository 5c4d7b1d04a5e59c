import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PollsModule } from '@plein/polls/server';
import { Post } from './post.entity';
import { PostResolver } from './post.resolver';
import { PostService } from './post.service';

@Module({
  imports: [TypeOrmModule.forFeature([Post]), PollsModule],
  providers: [PostService, PostResolver],
  exports: [PostService],
})
export class PostsModule {}
