import { Me, type Viewer } from '@plein/kernel/server';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Mute, MuteEndArgs, MuteInput, MutesPayload } from './mute.io';
import { MuteService } from './mute.service';

@Resolver()
export class MuteResolver {
  constructor(private readonly service: MuteService) {}

  @Query(() => [Mute], { description: 'What the viewer does not want to see now, the newest first.' })
  mutes(@Me() viewer: Viewer) {
    return this.service.of(viewer);
  }

  @Mutation(() => MutesPayload, { description: 'Not to see somebody, a topic or a word for a while.' })
  async muteStart(@Me() viewer: Viewer, @Args('input') { kind, target, until }: MuteInput) {
    return { mutes: await this.service.mute(viewer, kind, target, until ?? null) };
  }

  @Mutation(() => MutesPayload, { description: 'To see it again.' })
  async muteEnd(@Me() viewer: Viewer, @Args() { kind, target }: MuteEndArgs) {
    return { mutes: await this.service.end(viewer, kind, target) };
  }
}
