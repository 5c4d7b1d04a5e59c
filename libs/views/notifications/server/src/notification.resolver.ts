import { excerpt } from '@plein/document';
import {
  type Asking,
  Community,
  Content,
  Me,
  Person,
  type Viewer,
  communityById,
  communityIds,
  personById,
  readableBy,
  signedIn,
  textFor,
} from '@plein/kernel/server';
import { PageArgs, Payload, byId, connectionOf, defineLoader, payloadOf } from '@plein/platform/server';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { type InboxFilter, type InboxView, inboxFilters, inboxViews } from './inbox.sql';
import { AlsoHappened, Notification } from './notification.entity';
import { NotificationService } from './notification.service';

const NotificationConnection = connectionOf(Notification);
const NotificationPayload = payloadOf('notification', Notification);

@ArgsType()
class InboxArgs extends PageArgs {
  @Field(() => String, { description: 'open, later or done.' }) @IsIn(inboxViews) view: InboxView;
  @Field(() => String, { nullable: true, description: 'mentioned, waiting or communities.' })
  @IsOptional()
  @IsIn(inboxFilters)
  filter?: InboxFilter | null;
}

@ArgsType()
class AllDoneArgs {
  @Field(() => String, { nullable: true, description: 'mentioned, waiting or communities.' })
  @IsOptional()
  @IsIn(inboxFilters)
  filter?: InboxFilter | null;
}

@ObjectType()
class NotificationMutedPayload extends Payload {
  @Field(() => Notification, { nullable: true }) notification?: Notification | null;
  @Field(() => String, { nullable: true, description: 'What is quiet now: content or community.' })
  scope?: string | null;
  @Field(() => ID, { nullable: true, description: 'Which one; `levelSet` takes it to undo.' })
  levelOf?: string | null;
}

@ObjectType()
class NotificationsDonePayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many.' }) count?: number | null;
  @Field(() => Date, { nullable: true, description: 'When; `notificationsReopen` takes it to undo.' })
  at?: Date | null;
}

/** The texts behind many rows, as far as the viewer may read them. */
const contentById = defineLoader<Content, Asking>(async (ids, asking) => {
  const query = asking.db.of(Content).createQueryBuilder('content').where('content.id = ANY(:ids)', { ids });
  return byId(await readableBy(signedIn(asking), query).getMany());
});

@Resolver(() => Notification)
export class NotificationResolver {
  constructor(private readonly service: NotificationService) {}

  @Query(() => NotificationConnection)
  notifications(@Me() viewer: Viewer, @Args() { view, filter, ...page }: InboxArgs) {
    return this.service.list(viewer, view, filter ?? null, page);
  }

  @Query(() => Int, { description: 'How many are new; never more than 99.' })
  notificationCount(@Me() viewer: Viewer) {
    return this.service.count(viewer);
  }

  @Mutation(() => NotificationPayload)
  async notificationRead(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { notification: await this.service.read(viewer, id) };
  }

  @Mutation(() => NotificationPayload, { description: 'Off the list, or back on it.' })
  async notificationDone(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('done') done: boolean,
  ) {
    return { notification: await this.service.done(viewer, id, done) };
  }

  @Mutation(() => NotificationPayload, { description: 'New again, as if nobody had looked.' })
  async notificationUnread(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { notification: await this.service.unread(viewer, id) };
  }

  @Mutation(() => NotificationPayload, { description: 'Off the list until then; without it, back now.' })
  async notificationLater(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('until', { type: () => Date, nullable: true }) until?: Date | null,
  ) {
    return { notification: await this.service.later(viewer, id, until ?? null) };
  }

  @Mutation(() => NotificationMutedPayload, { description: 'Off the list, and no more of this thread.' })
  notificationMute(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.service.mute(viewer, id);
  }

  @Mutation(() => NotificationsDonePayload)
  notificationsAllDone(@Me() viewer: Viewer, @Args() { filter }: AllDoneArgs) {
    return this.service.allDone(viewer, filter ?? null);
  }

  @Mutation(() => NotificationsDonePayload, { description: 'Undoes that all were done at that moment.' })
  async notificationsReopen(@Me() viewer: Viewer, @Args('at', { type: () => Date }) at: Date) {
    return { count: await this.service.reopen(viewer, at) };
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whoever caused it last.' })
  actor(@Parent() notification: Notification, @Context() asking: Asking) {
    return notification.actorId ? personById(asking).load(notification.actorId) : null;
  }

  @ResolveField(() => Int, { description: 'How many others are behind it.' })
  others(@Parent() notification: Notification) {
    return Math.max(0, notification.actorIds.length - 1);
  }

  @ResolveField(() => [AlsoHappened], { description: 'What else happened in the same thread.' })
  also(@Parent() notification: Notification) {
    return notification.also ?? [];
  }

  @ResolveField(() => Content, { nullable: true, description: 'The post or page it stands on.' })
  async root(@Parent() notification: Notification, @Context() asking: Asking) {
    const content = notification.contentId ? await contentById(asking).load(notification.contentId) : null;
    return content ? ((await contentById(asking).load(content.onScreenId)) ?? null) : null;
  }

  @ResolveField(() => Community, { nullable: true })
  async community(@Parent() notification: Notification, @Context() asking: Asking) {
    if (notification.communityId) {
      const community = await communityById(asking).load(notification.communityId);
      const mayKnow =
        community && (community.kind !== 'secret' || communityIds(signedIn(asking)).includes(community.id));
      return mayKnow ? community : null;
    }
    const content = notification.contentId ? await contentById(asking).load(notification.contentId) : null;
    return content?.communityId ? communityById(asking).load(content.communityId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The beginning of the text.' })
  async excerpt(@Parent() notification: Notification, @Context() asking: Asking) {
    const content = notification.contentId ? await contentById(asking).load(notification.contentId) : null;
    return content ? excerpt(await textFor(asking, content.body), 160) : null;
  }

  @ResolveField(() => String, { description: 'Where it leads.' })
  async address(@Parent() notification: Notification, @Context() asking: Asking): Promise<string> {
    const content = notification.contentId ? await contentById(asking).load(notification.contentId) : null;
    if (content?.kind === 'post') return `/p/${content.id}`;
    if (content?.kind === 'page') return `/page/${content.id}`;
    if (content) {
      const root = await contentById(asking).load(content.onScreenId);
      return `${root?.kind === 'page' ? '/page' : '/p'}/${content.onScreenId}#comment-${content.id}`;
    }
    if (notification.reason === 'schedule-failed') return '/scheduled';
    if (notification.reason === 'handover-offered' || notification.reason === 'invited') return '/me/part';
    const community = notification.communityId
      ? await communityById(asking).load(notification.communityId)
      : null;
    return community
      ? `/c/${community.slug}${notification.reason === 'requested' ? '/settings' : ''}`
      : notification.reason === 'taken-away'
        ? '/inbox'
        : '/me/part';
  }
}
