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
import { SearchArgs, SearchHit, SearchResults, contentKinds } from './search.io';
import { SearchService } from './search.service';

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly searches: SearchService) {}

  @Query(() => SearchResults, { description: 'People, communities and texts that the viewer may read.' })
  search(@Me() viewer: Viewer, @Args() { text, kinds, communityId, first }: SearchArgs) {
    return this.searches.search(viewer, {
      text,
      kinds: kinds ?? contentKinds,
      communityId: communityId ?? null,
      first,
    });
  }

  @ResolveField(() => Person)
  author(@Parent() hit: SearchHit, @Context() asking: Asking) {
    return personById(asking).load(hit.authorId);
  }

  @ResolveField(() => Community, { nullable: true })
  community(@Parent() hit: SearchHit, @Context() asking: Asking) {
    return hit.communityId ? communityById(asking).load(hit.communityId) : null;
  }
}
