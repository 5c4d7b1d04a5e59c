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
import { FileHit, SearchArgs, SearchHit, SearchResults, WhoMayKnowArgs, contentKinds } from './search.io';
import { SearchService } from './search.service';

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly searches: SearchService) {}

  @Query(() => SearchResults, { description: 'People, communities and texts that the viewer may read.' })
  search(@Me() viewer: Viewer, @Args() { text, kinds, communityId, first, each }: SearchArgs) {
    return this.searches.search(viewer, {
      text,
      kinds: kinds ?? contentKinds,
      communityId: communityId ?? null,
      first,
      isEach: each,
    });
  }

  @Query(() => [Person], { description: 'Colleagues who may know about it: they say so, or write about it.' })
  whoMayKnow(@Me() viewer: Viewer, @Args() { text }: WhoMayKnowArgs) {
    return this.searches.whoMayKnow(viewer, text);
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

@Resolver(() => FileHit)
export class FileHitResolver {
  @ResolveField(() => Person)
  author(@Parent() hit: FileHit, @Context() asking: Asking) {
    return personById(asking).load(hit.authorId);
  }

  @ResolveField(() => Community, { nullable: true })
  community(@Parent() hit: FileHit, @Context() asking: Asking) {
    return hit.communityId ? communityById(asking).load(hit.communityId) : null;
  }
}
