import { type MuteKind, muteKinds, muteLimits } from '@plein/contract';
import { Payload } from '@plein/platform/server';
import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, Length } from 'class-validator';

@ObjectType({ description: 'What the viewer does not want to see, until when.' })
export class Mute {
  @Field(() => String, { description: 'person, topic or word.' }) kind: MuteKind;
  @Field({ description: 'The id of a person, a topic, or a word without capitals and accents.' })
  target: string;
  @Field({ description: 'What it is called: the name of a person, a topic, a word.' }) name: string;
  @Field(() => Date, { nullable: true, description: 'Null: until the viewer ends it.' }) until: Date | null;
}

@InputType()
export class MuteInput {
  @Field(() => String, { description: 'person, topic or word.' }) @IsIn(muteKinds) kind: MuteKind;
  @Field() @Length(1, muteLimits.length) target: string;
  @Field(() => Date, { nullable: true, description: 'Null: until the viewer ends it.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

@ArgsType()
export class MuteEndArgs {
  @Field(() => String) @IsIn(muteKinds) kind: MuteKind;
  @Field() @Length(1, muteLimits.length) target: string;
}

@ObjectType()
export class MutesPayload extends Payload {
  @Field(() => [Mute], { nullable: true }) mutes?: Mute[] | null;
}
