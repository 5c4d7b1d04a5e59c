import { textLimits } from '@plein/contract';
import { Me, type Viewer } from '@plein/kernel/server';
import { PageArgs } from '@plein/platform/server';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsUUID, Length } from 'class-validator';
import { FeedPage } from './feed.io';
import { FeedService, type FeedTab, feedTabs } from './feed.service';

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

@Resolver()
export class FeedResolver {
  constructor(private readonly feeds: FeedService) {}

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
}
