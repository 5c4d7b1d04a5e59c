import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PollsModule } from '@plein/polls/server';
import { MustReadResolver } from './must-read.resolver';
import { MustReadService } from './must-read.service';
import { PostForms } from './post-forms.service';
import { PostMove } from './post-move.service';
import { PostOrderResolver } from './post-order.resolver';
import { PostOrder } from './post-order.service';
import { Post } from './post.entity';
import { PostResolver } from './post.resolver';
import { PostService } from './post.service';

@Module({
  imports: [TypeOrmModule.forFeature([Post]), PollsModule],
  providers: [
    PostForms,
    PostMove,
    PostOrder,
    PostOrderResolver,
    PostService,
    PostResolver,
    MustReadService,
    MustReadResolver,
  ],
  exports: [PostService],
})
export class PostsModule {}
