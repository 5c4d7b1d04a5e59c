import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Asking } from './asking';
import { Community } from './community.entity';
import { Content } from './content.entity';
import { ContentRevision } from './content-revision.entity';
import { communityById, personById } from './loaders';
import { Person } from './person.entity';

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
  community(@Parent() content: Content, @Context() asking: Asking) {
    return content.communityId ? communityById(asking).load(content.communityId) : null;
  }
}

@Resolver(() => ContentRevision)
export class ContentRevisionResolver {
  @ResolveField(() => Person)
  author(@Parent() revision: ContentRevision, @Context() asking: Asking) {
    return personById(asking).load(revision.authorId);
  }
}
