import { excerpt } from '@plein/document';
import { type Asking, Me, type Viewer, personById, textFor } from '@plein/kernel/server';
import { DonePayload, PageArgs } from '@plein/platform/server';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SaveArgs, SavePayload, Saved, SavedArgs, SavedConnection, SavedText } from './save.io';
import { SaveService } from './save.service';

const excerptLength = 280;

@Resolver(() => SavedText)
export class SaveResolver {
  constructor(private readonly service: SaveService) {}

  @Query(() => SavedConnection, { description: 'What the viewer keeps to read later, the newest first.' })
  savedItems(@Me() viewer: Viewer, @Args() page: PageArgs) {
    return this.service.list(viewer, page);
  }

  @Query(() => Saved, { nullable: true, description: 'Whether and how the viewer keeps one thing.' })
  savedItem(@Me() viewer: Viewer, @Args() { contentId }: SavedArgs) {
    return this.service.find(viewer, contentId);
  }

  @Mutation(() => SavePayload, { description: 'Keeps something to read later; again: with this reminder.' })
  async contentSave(@Me() viewer: Viewer, @Args() { contentId, remindAt, savedId }: SaveArgs) {
    return { saved: await this.service.save(viewer, contentId, remindAt, savedId) };
  }

  @Mutation(() => DonePayload, { description: 'Keeps it no longer.' })
  async contentUnsave(@Me() viewer: Viewer, @Args() { contentId }: SavedArgs) {
    await this.service.unsave(viewer, contentId);
    return { done: true };
  }

  @ResolveField(() => String, { description: 'The beginning of the text.' })
  async excerpt(@Parent() { body }: SavedText, @Context() asking: Asking) {
    return excerpt(await textFor(asking, body), excerptLength);
  }

  @ResolveField()
  author(@Parent() { authorId }: SavedText, @Context() asking: Asking) {
    return personById(asking).load(authorId);
  }
}
