import { Me, type Viewer } from '@plein/kernel/server';
import { DonePayload } from '@plein/platform/server';
import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { Draft, DraftSaveArgs, DraftSavePayload, draftLimits } from './draft.io';
import { DraftService } from './draft.service';

@ArgsType()
class DraftPlaceArgs {
  @Field() @Length(1, draftLimits.place) place: string;
}

@Resolver()
export class DraftResolver {
  constructor(private readonly drafts: DraftService) {}

  @Query(() => [Draft], { description: 'What I am writing, on whichever device; newest first.' })
  myDrafts(@Me() viewer: Viewer) {
    return this.drafts.all(viewer);
  }

  @Mutation(() => DraftSavePayload, { description: 'Keeps what I am writing at one place.' })
  draftSave(@Me() viewer: Viewer, @Args() { place, text, base }: DraftSaveArgs) {
    return this.drafts.save(viewer, place, text, base);
  }

  @Mutation(() => DonePayload, { description: 'Throws away what I was writing at one place.' })
  async draftDiscard(@Me() viewer: Viewer, @Args() { place }: DraftPlaceArgs) {
    await this.drafts.discard(viewer, place);
    return { done: true };
  }
}
