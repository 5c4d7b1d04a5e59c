import { type AttentionLevel, type AttentionScope, attentionLevels, attentionScopes } from '@plein/contract';
import { Me, type Viewer } from '@plein/kernel/server';
import { DonePayload } from '@plein/platform/server';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, IsUUID } from 'class-validator';
import { LevelService } from './level.service';

@InputType()
export class LevelInput {
  @Field(() => String, { description: 'community, content or person.' })
  @IsIn(attentionScopes)
  scope: AttentionScope;
  @Field(() => ID) @IsUUID() target: string;
  @Field(() => String, { nullable: true, description: 'muted, normal or watching; null takes it away.' })
  @IsOptional()
  @IsIn(attentionLevels)
  level?: AttentionLevel | null;
  @Field(() => Date, { nullable: true, description: 'Until when it holds.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

@Resolver()
export class LevelResolver {
  constructor(private readonly levels: LevelService) {}

  @Mutation(() => DonePayload, { description: 'How much the viewer wants to hear of something.' })
  async levelSet(@Me() viewer: Viewer, @Args('input') { scope, target, level, until }: LevelInput) {
    await this.levels.set(viewer, { scope, target, level: level ?? null, until });
    return { done: true };
  }
}
