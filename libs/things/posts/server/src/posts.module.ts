import { Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PollsModule } from '@plein/polls/server';
import { PreviewsModule } from '@plein/previews/server';
import { MustReadResolver } from './must-read.resolver';
import { MustReadService } from './must-read.service';
import { PostForms } from './post-forms.service';
import { PostMove } from './post-move.service';
import { PostMoves } from './post-moves.service';
import { PostOrderResolver } from './post-order.resolver';
import { PostOrder } from './post-order.service';
import { Post } from './post.entity';
import { PostPreviewResolver } from './post-preview.resolver';
import { PostPreview } from './post-preview.service';
import { PostResolver } from './post.resolver';
import { PostPlaces } from './post-places.service';
import { PostService } from './post.service';
import { QuoteResolver } from './quote.resolver';
import { Quotes } from './quote.service';
import { ScheduleResolver } from './schedule.resolver';
import { ScheduleService } from './schedule.service';

@Module({
  imports: [TypeOrmModule.forFeature([Post]), PollsModule, PreviewsModule],
  providers: [
    ScheduleService,
    ScheduleResolver,
    PostForms,
    PostMove,
    PostMoves,
    PostOrder,
    PostOrderResolver,
    PostPlaces,
    Quotes,
    QuoteResolver,
    PostPreview,
    PostPreviewResolver,
    PostService,
    PostResolver,
    MustReadService,
    MustReadResolver,
  ],
  exports: [PostService],
})
export class PostsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly schedules: ScheduleService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled(
      'publish-scheduled',
      '* * * * *',
      async () => void (await this.schedules.publishDue()),
    );
  }
}
