import { PollsModule } from '@plein/polls/server';
import { Module } from '@nestjs/common';
import { FeedResolver } from './feed.resolver';
import { FeedService } from './feed.service';
import { SeamService } from './seam.service';

@Module({ imports: [PollsModule], providers: [FeedService, SeamService, FeedResolver] })
export class FeedModule {}
