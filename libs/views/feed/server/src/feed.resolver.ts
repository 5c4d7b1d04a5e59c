import { textLimits } from '@plein/contract';
import { Me, type Viewer } from '@plein/kernel/server';
import { PageArgs, connectionOf } from '@plein/platform/server';
import { Post } from '@plein/posts/server';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsUUID, Length } from 'class-validator';
import { FeedService, type FeedTab, feedTabs } from './feed.service';

const PostConnection = connectionOf(Post);

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

  @Query(() => PostConnection, { description: 'My home: what I may read and follow, newest first.' })
  feed(@Me() viewer: Viewer, @Args() { tab, ...page }: HomeArgs) {
    return this.feeds.home(viewer, tab, page);
  }

  @Query(() => PostConnection, { description: 'What was said in a community.' })
  communityPosts(@Me() viewer: Viewer, @Args() { communityId, ...page }: CommunityPostsArgs) {
    return this.feeds.ofCommunity(viewer, communityId, page);
  }

  @Query(() => PostConnection, { description: 'What somebody said.' })
  personPosts(@Me() viewer: Viewer, @Args() { personId, ...page }: PersonPostsArgs) {
    return this.feeds.ofPerson(viewer, personId, page);
  }

  @Query(() => PostConnection, { description: 'What was said about a topic.' })
  topicPosts(@Me() viewer: Viewer, @Args() { topic, ...page }: TopicPostsArgs) {
    return this.feeds.ofTopic(viewer, topic, page);
  }
}
