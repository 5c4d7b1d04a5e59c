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
import { IsIn } from 'class-validator';
import { Notification } from './notification.entity';
import { type InboxView, NotificationService, inboxViews } from './notification.service';

const NotificationConnection = connectionOf(Notification);
const NotificationPayload = payloadOf('notification', Notification);

@ArgsType()
class InboxArgs extends PageArgs {
  @Field(() => String, { description: 'open or done.' }) @IsIn(inboxViews) view: InboxView;
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
  notifications(@Me() viewer: Viewer, @Args() { view, ...page }: InboxArgs) {
    return this.service.list(viewer, view, page);
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

  @Mutation(() => NotificationsDonePayload)
  notificationsAllDone(@Me() viewer: Viewer) {
    return this.service.allDone(viewer);
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
    return content ? excerpt(content.body, 160) : null;
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
    if (notification.reason === 'handover-offered' || notification.reason === 'invited') return '/me/part';
    const community = notification.communityId
      ? await communityById(asking).load(notification.communityId)
      : null;
    return community
      ? `/c/${community.slug}${notification.reason === 'requested' ? '/settings' : ''}`
      : '/me/part';
  }
}
