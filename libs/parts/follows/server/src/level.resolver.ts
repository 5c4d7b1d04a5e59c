import { type AttentionLevel, type AttentionScope, attentionLevels, attentionScopes } from '@plein/contract';
import { Me, type Viewer } from '@plein/kernel/server';
import { DonePayload } from '@plein/platform/server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { AttentionLevelOf, LevelInput } from './level.io';
import { LevelService } from './level.service';

@ArgsType()
class LevelOfArgs {
  @Field(() => String) @IsIn(attentionScopes) scope: AttentionScope;
  @Field(() => ID) @IsUUID() target: string;
}

@ArgsType()
class CommunityLevelArgs {
  @Field(() => ID) @IsUUID() communityId: string;
  @Field(() => String) @IsIn(attentionLevels) level: AttentionLevel;
}

@Resolver()
export class LevelResolver {
  constructor(private readonly levels: LevelService) {}

  @Query(() => AttentionLevelOf, { description: 'What the viewer chose for something, and what is usual.' })
  levelOf(@Me() viewer: Viewer, @Args() { scope, target }: LevelOfArgs) {
    return this.levels.of(viewer, scope, target);
  }

  @Query(() => [AttentionLevelOf], { description: 'Everything for which the viewer chose a level.' })
  levelsChosen(@Me() viewer: Viewer) {
    return this.levels.all(viewer);
  }

  @Mutation(() => DonePayload, { description: 'How much the viewer wants to hear of something.' })
  async levelSet(@Me() viewer: Viewer, @Args('input') { scope, target, level, until }: LevelInput) {
    await this.levels.set(viewer, { scope, target, level: level ?? null, until });
    return { done: true };
  }

  @Mutation(() => DonePayload, { description: 'What is usual in a community for who chose nothing there.' })
  async communityLevelSet(@Me() viewer: Viewer, @Args() { communityId, level }: CommunityLevelArgs) {
    await this.levels.setUsual(viewer, communityId, level);
    return { done: true };
  }
}
