import { Content, Me, Person, type Viewer } from '@plein/kernel/server';
import { payloadOf } from '@plein/platform/server';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PollService } from './poll.service';

const PollPayload = payloadOf('content', Content as unknown as new () => Content, 'PollPayload');

@Resolver()
export class PollResolver {
  constructor(private readonly polls: PollService) {}

  @Mutation(() => PollPayload, { description: 'Gives or changes my vote; without options, takes it back.' })
  async pollVote(
    @Me() viewer: Viewer,
    @Args('postId', { type: () => ID }) postId: string,
    @Args('options', { type: () => [Int] }) options: number[],
  ) {
    return { content: await this.polls.vote(viewer, postId, options) };
  }

  @Mutation(() => PollPayload, { description: 'Closes a poll before its time.' })
  async pollClose(@Me() viewer: Viewer, @Args('postId', { type: () => ID }) postId: string) {
    return { content: await this.polls.close(viewer, postId) };
  }

  @Query(() => [Person], {
    description: 'Who chose an option, a hundred at most; of an anonymous poll nobody is told.',
  })
  pollVoters(
    @Me() viewer: Viewer,
    @Args('postId', { type: () => ID }) postId: string,
    @Args('option', { type: () => Int }) option: number,
  ) {
    return this.polls.voters(viewer, postId, option);
  }
}
