import { asksOnly } from '@plein/platform/server';
import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Asking } from './asking';
import { Community } from './community.entity';
import { Content } from './content.entity';
import { ContentRevision } from './content-revision.entity';
import { communityById, personById } from './loaders';
import { Person } from './person.entity';

const onCard = new Set(['__typename', 'id', 'slug', 'name', 'kind']);

/** The fields that all content shares, resolved once and inherited by every kind. */
@Resolver(() => Content)
export class ContentResolver {
  @ResolveField(() => Person)
  author(@Parent() content: Content, @Context() asking: Asking) {
    return personById(asking).load(content.authorId);
  }

  @ResolveField(() => Community, {
    nullable: true,
    description: 'Where it was said; null: on the square, to everyone.',
  })
  community(@Parent() content: Content, @Context() asking: Asking, @Info() info: GraphQLResolveInfo) {
    if (!content.communityId) return null;
    return content.communityCard && asksOnly(info, onCard)
      ? content.communityCard
      : communityById(asking).load(content.communityId);
  }
}

@Resolver(() => ContentRevision)
export class ContentRevisionResolver {
  @ResolveField(() => Person)
  author(@Parent() revision: ContentRevision, @Context() asking: Asking) {
    return personById(asking).load(revision.authorId);
  }
}
