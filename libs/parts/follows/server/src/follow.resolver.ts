import { type Asking, Me, Person, type Viewer, personById, signedIn } from '@plein/kernel/server';
import { defineLoader, payloadOf } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SuggestPeopleArgs, SuggestTopicsArgs, SuggestedPerson, Topic } from './follow.io';
import { FollowService } from './follow.service';

const FollowPersonPayload = payloadOf('person', Person, 'FollowPersonPayload');
const FollowTopicPayload = payloadOf('topic', Topic, 'FollowTopicPayload');

const followed = (kind: 'person' | 'topic') =>
  defineLoader<true, Asking>(async (targets, asking) => {
    const rows = await asking.db.rows<{ target: string }>(
      'SELECT target FROM follow WHERE follower_id = $1 AND kind = $2 AND target = ANY($3)',
      [signedIn(asking).personId, kind, targets],
    );
    return new Map(rows.map(({ target }) => [target, true]));
  });
const followedPerson = followed('person');
const followedTopic = followed('topic');

@Resolver(() => Person)
export class FollowResolver {
  constructor(private readonly follows: FollowService) {}

  @Query(() => [SuggestedPerson], {
    description: 'Who fits the letters after an @; members of the place first.',
  })
  mentionSuggest(@Me() viewer: Viewer, @Args() { letters, communityId }: SuggestPeopleArgs) {
    return this.follows.suggestPeople(viewer, letters, communityId ?? null);
  }

  @Query(() => [String], { description: 'Topics that fit the letters after a #.' })
  topicSuggest(@Me() viewer: Viewer, @Args() { letters }: SuggestTopicsArgs) {
    return this.follows.suggestTopics(viewer, letters);
  }

  @Query(() => Topic)
  topic(@Me() _viewer: Viewer, @Args('name') name: string) {
    return { name: name.slice(0, 60).toLowerCase() };
  }

  @Mutation(() => FollowPersonPayload)
  async personFollow(
    @Me() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('on') on: boolean,
    @Context() asking: Asking,
  ) {
    await this.follows.followPerson(viewer, personId, on);
    return { person: await personById(asking).load(personId) };
  }

  @Mutation(() => FollowTopicPayload)
  async topicFollow(@Me() viewer: Viewer, @Args('topic') topic: string, @Args('on') on: boolean) {
    await this.follows.followTopic(viewer, topic, on);
    return { topic: { name: topic.toLowerCase() } };
  }

  @ResolveField(() => Boolean)
  async viewerFollows(@Parent() person: Person, @Context() asking: Asking) {
    return (await followedPerson(asking).load(person.id)) ?? false;
  }
}

@Resolver(() => Topic)
export class TopicResolver {
  @ResolveField(() => Boolean)
  async viewerFollows(@Parent() topic: Topic, @Context() asking: Asking) {
    return (await followedTopic(asking).load(topic.name)) ?? false;
  }
}
