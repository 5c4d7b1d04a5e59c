import { Me, type Viewer } from '@plein/kernel/server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageTreeService } from './page-tree.service';
import { PageGone, PageMoveInput, PagePayload, PageTree } from './page.io';
import { PageService } from './page.service';

@Resolver()
export class PageTreeResolver {
  constructor(
    private readonly trees: PageTreeService,
    private readonly pages: PageService,
  ) {}

  @Query(() => PageTree, {
    description: 'The pages of a community, or with `under` those right under a page.',
  })
  pageTree(
    @Me() viewer: Viewer,
    @Args('communityId', { type: () => ID }) communityId: string,
    @Args('under', { type: () => ID, nullable: true }) under: string | null,
  ) {
    return this.trees.tree(viewer, communityId, under);
  }

  @Query(() => PageGone, {
    nullable: true,
    description:
      'When and by whom a page was taken off the screen; null when it was not, or is not for the viewer.',
  })
  pageGone(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.trees.gone(viewer, id);
  }

  @Mutation(() => PagePayload)
  async pageMove(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: PageMoveInput,
  ) {
    await this.trees.move(viewer, id, input);
    return { page: await this.pages.find(viewer, id) };
  }

  @Mutation(() => PagePayload, { description: 'Takes a page off the screen, with everything under it.' })
  async pageWithdraw(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { page: await this.trees.withdraw(viewer, id) };
  }

  @Mutation(() => PagePayload, { description: 'Undo of pageWithdraw, with all that went along.' })
  async pageRestore(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.trees.restore(viewer, id);
    return { page: await this.pages.find(viewer, id) };
  }
}
