import { PollsModule } from '@plein/polls/server';
import { Module } from '@nestjs/common';
import { FeedResolver } from './feed.resolver';
import { FeedService } from './feed.service';

@Module({ imports: [PollsModule], providers: [FeedService, FeedResolver] })
export class FeedModule {}
