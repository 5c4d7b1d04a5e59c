import { type Asking, Me, Person, type Viewer } from '@plein/kernel/server';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Page } from './page.entity';
import {
  PageAbilities,
  PageKeeper,
  PagePayload,
  PagePublishInput,
  PageReviseInput,
  PageRevisePayload,
  PageTitle,
} from './page.io';
import { pagePolicy } from './page.policy';
import { wholePageById } from './page.queries';
import { PageService } from './page.service';

@Resolver(() => Page)
export class PageResolver {
  constructor(private readonly pages: PageService) {}

  @Query(() => Page, { description: 'One page, at its permalink.' })
  page(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.pages.find(viewer, id);
  }

  @Query(() => Page, {
    description:
      'A page by an address it has or had: its title in small letters, or the path it was brought in from.',
  })
  pageByAddress(
    @Me() viewer: Viewer,
    @Args('community', { description: 'The short name of the community.' }) community: string,
    @Args('path') path: string,
  ) {
    return this.pages.findByAddress(viewer, community, path);
  }

  @Mutation(() => PagePayload)
  async pagePublish(@Me() viewer: Viewer, @Args('input') input: PagePublishInput) {
    return { page: await this.pages.publish(viewer, input) };
  }

  @Mutation(() => PageRevisePayload, {
    description: 'A new version; or a conflict, when somebody else published since `baseRevision`.',
  })
  pageRevise(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: PageReviseInput,
  ) {
    return this.pages.revise(viewer, id, input);
  }

  @Mutation(() => PagePayload, { description: 'Puts an older text back, as a new version.' })
  async pageRestoreVersion(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int }) number: number,
  ) {
    return { page: await this.pages.restoreVersion(viewer, id, number) };
  }

  @ResolveField(() => PageAbilities)
  viewerCan(@Me() viewer: Viewer, @Parent() page: Page) {
    return pagePolicy.abilities(viewer, page);
  }

  @ResolveField(() => [PageTitle], { description: 'The pages above it, from the top.' })
  async breadcrumbs(@Parent() page: Page, @Context() asking: Asking) {
    return (await wholePageById(asking).load(page.id))?.breadcrumbs ?? [];
  }

  @ResolveField(() => PageKeeper, { nullable: true })
  async owner(@Parent() page: Page, @Context() asking: Asking) {
    return (await wholePageById(asking).load(page.id))?.owner;
  }

  @ResolveField(() => PageKeeper, { nullable: true })
  async deputy(@Parent() page: Page, @Context() asking: Asking) {
    return (await wholePageById(asking).load(page.id))?.deputy;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who published the present version.' })
  async revisedBy(@Parent() page: Page, @Context() asking: Asking) {
    return (await wholePageById(asking).load(page.id))?.revisedBy;
  }

  @ResolveField(() => Int, { description: 'How many texts that the viewer may read point here.' })
  async backlinkCount(@Parent() page: Page, @Context() asking: Asking) {
    return (await wholePageById(asking).load(page.id))?.backlinkCount ?? 0;
  }
}
