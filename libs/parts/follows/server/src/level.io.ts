import { type AttentionLevel, type AttentionScope, attentionLevels, attentionScopes } from '@plein/contract';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, IsUUID } from 'class-validator';

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

@ObjectType({ description: 'How much the viewer wants to hear of something.' })
export class AttentionLevelOf {
  @Field(() => String) scope: AttentionScope;
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What it is called.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What the viewer chose; null: nothing.' })
  level: AttentionLevel | null;
  @Field(() => Date, { nullable: true }) until: Date | null;
  @Field(() => String, { description: 'What holds for who chose nothing.' }) usual: AttentionLevel;
}
