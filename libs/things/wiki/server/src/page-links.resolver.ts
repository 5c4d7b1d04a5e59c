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
import { PageLinksService } from './page-links.service';
import { Backlink, BacklinkConnection, BacklinksArgs, PageSuggestArgs, PageTitle } from './page.io';

@Resolver(() => PageTitle)
export class PageLinksResolver {
  constructor(private readonly links: PageLinksService) {}

  @Query(() => [PageTitle], { description: 'Pages to link to, as somebody types.' })
  pageSuggest(@Me() viewer: Viewer, @Args() { letters, communityId }: PageSuggestArgs) {
    return this.links.suggest(viewer, letters, communityId ?? null);
  }

  @ResolveField(() => Community)
  community(@Parent() page: PageTitle, @Context() asking: Asking) {
    return communityById(asking).load(page.communityId);
  }
}

@Resolver(() => Backlink)
export class BacklinkResolver {
  constructor(private readonly links: PageLinksService) {}

  @Query(() => BacklinkConnection, { description: 'What points at a page, newest first.' })
  backlinks(@Me() viewer: Viewer, @Args() { id, ...page }: BacklinksArgs) {
    return this.links.backlinks(viewer, id, page);
  }

  @ResolveField(() => Community, { nullable: true })
  community(@Parent() link: Backlink, @Context() asking: Asking) {
    return link.communityId ? communityById(asking).load(link.communityId) : null;
  }

  @ResolveField(() => Person)
  author(@Parent() link: Backlink, @Context() asking: Asking) {
    return personById(asking).load(link.authorId);
  }
}
