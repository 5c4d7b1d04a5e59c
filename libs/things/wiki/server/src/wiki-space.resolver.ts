import {
  type Asking,
  Community,
  Me,
  Person,
  type Viewer,
  communityById,
  personById,
} from '@plein/kernel/server';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RecentPage, WikiSpace } from './page.io';
import { WikiSpaceService } from './wiki-space.service';

@Resolver(() => WikiSpace)
export class WikiSpaceResolver {
  constructor(private readonly spaces: WikiSpaceService) {}

  @Query(() => [WikiSpace], { description: 'The wikis I may read: of my communities first.' })
  wikiSpaces(@Me() viewer: Viewer) {
    return this.spaces.list(viewer);
  }

  @Query(() => WikiSpace, { description: 'The wiki of one community, by its short name.' })
  wikiSpace(@Me() viewer: Viewer, @Args('community') community: string) {
    return this.spaces.find(viewer, community);
  }

  @ResolveField(() => [RecentPage], { description: 'What was changed lately.' })
  recentPages(@Me() viewer: Viewer, @Parent() space: WikiSpace) {
    return this.spaces.recent(viewer, space.id);
  }
}

@Resolver(() => RecentPage)
export class RecentPageResolver {
  @ResolveField(() => Person)
  changedBy(@Parent() page: RecentPage, @Context() asking: Asking) {
    return personById(asking).load(page.authorId);
  }

  @ResolveField(() => Community)
  community(@Parent() page: RecentPage, @Context() asking: Asking) {
    return communityById(asking).load(page.communityId);
  }
}
