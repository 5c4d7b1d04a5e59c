import { PollsModule } from '@plein/polls/server';
import { Module } from '@nestjs/common';
import { FeedAddressResolver } from './feed-address.resolver';
import { FeedAddressService } from './feed-address.service';
import { FeedResolver } from './feed.resolver';
import { FeedRoutes } from './feed.routes';
import { FeedService } from './feed.service';
import { SeamService } from './seam.service';

@Module({
  imports: [PollsModule],
  providers: [FeedService, SeamService, FeedAddressService, FeedRoutes, FeedResolver, FeedAddressResolver],
})
export class FeedModule {}
