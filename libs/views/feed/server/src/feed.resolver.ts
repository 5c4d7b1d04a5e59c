import { textLimits } from '@plein/contract';
import { Me, type Viewer } from '@plein/kernel/server';
import { PageArgs } from '@plein/platform/server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsDate, IsIn, IsUUID, Length } from 'class-validator';
import { FeedPage, TodayVisitPayload } from './feed.io';
import { FeedService } from './feed.service';
import { type FeedTab, feedTabs } from './feed.sources';
import { SeamService } from './seam.service';

@ArgsType()
class HomeArgs extends PageArgs {
  @Field(() => String, { description: 'for-you, following or news.' }) @IsIn(feedTabs) tab: FeedTab;
}

@ArgsType()
class CommunityPostsArgs extends PageArgs {
  @Field(() => ID) @IsUUID() communityId: string;
}

@ArgsType()
class PersonPostsArgs extends PageArgs {
  @Field(() => ID) @IsUUID() personId: string;
}

@ArgsType()
class TopicPostsArgs extends PageArgs {
  @Field() @Length(1, textLimits.name) topic: string;
}

@ArgsType()
class AmongArgs {
  @Field(() => String, { description: 'for-you, following or news.' }) @IsIn(feedTabs) tab: FeedTab;
  @Field(() => [ID]) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids: string[];
}

@ArgsType()
class DayArgs {
  @Field(() => Date, { description: 'When the day begins where the reader is.' }) @IsDate() day: Date;
}

@Resolver()
export class FeedResolver {
  constructor(
    private readonly feeds: FeedService,
    private readonly seams: SeamService,
  ) {}

  @Query(() => FeedPage, {
    description:
      'My home. For you: what I may read, what is mine as if one day newer. Following and news: newest first.',
  })
  feed(@Me() viewer: Viewer, @Args() { tab, ...page }: HomeArgs) {
    return this.feeds.home(viewer, tab, page);
  }

  @Query(() => FeedPage, { description: 'What was said in a community.' })
  communityPosts(@Me() viewer: Viewer, @Args() { communityId, ...page }: CommunityPostsArgs) {
    return this.feeds.ofCommunity(viewer, communityId, page);
  }

  @Query(() => FeedPage, { description: 'What somebody said.' })
  personPosts(@Me() viewer: Viewer, @Args() { personId, ...page }: PersonPostsArgs) {
    return this.feeds.ofPerson(viewer, personId, page);
  }

  @Query(() => FeedPage, { description: 'What was said about a topic.' })
  topicPosts(@Me() viewer: Viewer, @Args() { topic, ...page }: TopicPostsArgs) {
    return this.feeds.ofTopic(viewer, topic, page);
  }

  @Query(() => [ID], { description: 'Of posts that were just said: which stand in this feed.' })
  feedAmong(@Me() viewer: Viewer, @Args() { tab, ids }: AmongArgs) {
    return this.feeds.among(viewer, tab, ids);
  }

  @Query(() => FeedPage, { description: 'What got most answers in a day: at most ten, newest first.' })
  bestPosts(@Me() viewer: Viewer, @Args() { day }: DayArgs) {
    return this.feeds.best(viewer, day);
  }

  @Mutation(() => TodayVisitPayload, {
    description: 'The viewer looks at Today; after an hour away another visit begins.',
  })
  async todayVisit(@Me() viewer: Viewer) {
    return { seam: await this.seams.look(viewer) };
  }
}
