import type { PostType } from '@plein/contract';
import type { Document } from '@plein/document';
import { DraftTextScalar } from '@plein/drafts/server';
import { Community, DocumentScalar } from '@plein/kernel/server';
import { Payload } from '@plein/platform/server';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { PostPublishInput } from './post.io';

@ObjectType({ description: 'A post of the viewer that waits for its moment.' })
export class ScheduledPost {
  @Field(() => ID) id: string;
  @Field() publishAt: Date;
  @Field(() => String) postType: PostType;
  @Field(() => DocumentScalar) body: Document;
  @Field(() => Community, {
    nullable: true,
    description: 'Where; null: to everyone, or no longer for the viewer.',
  })
  community?: Community | null;
  @Field(() => ID, { nullable: true }) communityId: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that it quotes.' }) quotedId: string | null;
  @Field(() => DraftTextScalar, { description: 'What the form had, to write on.' }) draft: object;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was not published when its moment had come; it waits for its author then.',
  })
  problem: string | null;
}

@ArgsType()
export class ScheduleArgs {
  @Field(() => PostPublishInput) @ValidateNested() @Type(() => PostPublishInput) input: PostPublishInput;
  @Field() @IsDate() publishAt: Date;
  @Field(() => DraftTextScalar) @IsObject() draft: object;
}

@ArgsType()
export class RescheduleArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field() @IsDate() publishAt: Date;
}

@ArgsType()
export class UnscheduleArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'False: undo.' }) @IsBoolean() unscheduled: boolean;
}

@ObjectType()
export class SchedulePayload extends Payload {
  @Field(() => ScheduledPost, { nullable: true }) scheduled?: ScheduledPost | null;
}
