import { type Asking, Community, Me, type Viewer, communityById } from '@plein/kernel/server';
import { DonePayload } from '@plein/platform/server';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SearchGap, SearchGapDismissArgs, SearchMissedArgs } from './gap.io';
import { GapService } from './gap.service';

@Resolver(() => SearchGap)
export class GapResolver {
  constructor(private readonly gaps: GapService) {}

  @Query(() => [SearchGap], {
    description:
      'What was looked for and not found: in the communities that the viewer looks after; for HR also everywhere and in open communities. Most often first.',
  })
  searchGaps(@Me() viewer: Viewer) {
    return this.gaps.all(viewer);
  }

  @Mutation(() => DonePayload, {
    description: 'Says that a whole search found nothing. Nothing is kept of it that names the viewer.',
  })
  async searchMissed(@Me() viewer: Viewer, @Args() { text }: SearchMissedArgs) {
    await this.gaps.note(viewer, text);
    return { done: true };
  }

  @Mutation(() => DonePayload, {
    description: 'Takes it off the list until somebody looks for it on a later day.',
  })
  async searchGapDismiss(@Me() viewer: Viewer, @Args() { id, dismissed }: SearchGapDismissArgs) {
    await this.gaps.dismiss(viewer, id, dismissed);
    return { done: true };
  }

  @ResolveField(() => Community, { nullable: true })
  community(@Parent() { communityId }: SearchGap, @Context() asking: Asking) {
    return communityId ? communityById(asking).load(communityId) : null;
  }
}
