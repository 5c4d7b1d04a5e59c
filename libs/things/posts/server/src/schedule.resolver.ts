import {
  type Asking,
  Community,
  Me,
  type Viewer,
  communityById,
  communityPolicy,
} from '@plein/kernel/server';
import { DonePayload } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PostPayload } from './post.io';
import { RescheduleArgs, ScheduleArgs, SchedulePayload, ScheduledPost, UnscheduleArgs } from './schedule.io';
import { ScheduleService } from './schedule.service';

@Resolver(() => ScheduledPost)
export class ScheduleResolver {
  constructor(private readonly schedules: ScheduleService) {}

  @Query(() => [ScheduledPost], {
    description: 'My posts that wait for their moment, the first to come first.',
  })
  scheduledPosts(@Me() viewer: Viewer) {
    return this.schedules.all(viewer);
  }

  @Mutation(() => SchedulePayload, {
    description: 'Publishes a post at a later moment, as its author may then.',
  })
  async postSchedule(@Me() viewer: Viewer, @Args() { input, publishAt, draft }: ScheduleArgs) {
    return { scheduled: await this.schedules.schedule(viewer, input, publishAt, draft) };
  }

  @Mutation(() => SchedulePayload, { description: 'At another moment.' })
  async postReschedule(@Me() viewer: Viewer, @Args() { id, publishAt }: RescheduleArgs) {
    return { scheduled: await this.schedules.reschedule(viewer, id, publishAt) };
  }

  @Mutation(() => DonePayload, { description: 'Takes it back before its moment, or undoes that.' })
  async postUnschedule(@Me() viewer: Viewer, @Args() { id, unscheduled }: UnscheduleArgs) {
    await this.schedules.unschedule(viewer, id, unscheduled);
    return { done: true };
  }

  @Mutation(() => PostPayload, { description: 'Publishes it now.' })
  async scheduledPublish(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { post: await this.schedules.publishNow(viewer, id) };
  }

  @ResolveField(() => Community, { nullable: true })
  async community(@Me() viewer: Viewer, @Parent() { communityId }: ScheduledPost, @Context() asking: Asking) {
    const community = communityId ? await communityById(asking).load(communityId) : null;
    return community && communityPolicy.can(viewer, 'read', community) ? community : null;
  }
}
