import { type PostType, postTypes } from '@plein/contract';
import type { Document } from '@plein/document';
import { DocumentScalar, abilitiesType } from '@plein/kernel/server';
import { payloadOf } from '@plein/platform/server';
import { PollDraft } from '@plein/polls/server';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Post } from './post.entity';
import { MustReadDraft, PraiseDraft, StoryDraft } from './post.forms';
import { postPolicy } from './post.policy';

@InputType()
export class PostPublishInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client (UUID v7), so that sending it again does no harm.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Null: to everyone in the organisation.' })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Other communities that show it as well; its own is an open one then.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  alsoInIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'update (when left out), question, praise, poll, story, announcement or news.',
  })
  @IsOptional()
  @IsIn(postTypes)
  postType?: PostType | null;

  @Field(() => DocumentScalar) @IsObject() body: Document;

  @Field(() => PollDraft, { nullable: true, description: 'What can be chosen; for a poll only.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PollDraft)
  poll?: PollDraft | null;

  @Field(() => PraiseDraft, { nullable: true, description: 'Who is praised, and what for.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PraiseDraft)
  praise?: PraiseDraft | null;

  @Field(() => StoryDraft, { nullable: true, description: 'The parts of a story; its body is made of them.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StoryDraft)
  story?: StoryDraft | null;

  @Field(() => MustReadDraft, {
    nullable: true,
    description: 'Asks everyone in the scope of an announcement to confirm that they read it.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MustReadDraft)
  mustRead?: MustReadDraft | null;

  @Field(() => ID, { nullable: true, description: 'A post to show beside these words.' })
  @IsOptional()
  @IsUUID()
  quotedId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False: without the preview of its link; nothing is fetched then.',
  })
  @IsOptional()
  @IsBoolean()
  preview?: boolean | null;
}

@InputType()
export class PostReviseInput {
  @Field(() => DocumentScalar) @IsObject() body: Document;

  @Field(() => StoryDraft, { nullable: true, description: 'The parts of a story; its body is made of them.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StoryDraft)
  story?: StoryDraft | null;
}

export const PostPayload = payloadOf('post', Post);

@ObjectType()
export class UnpinPayload extends PostPayload {
  @Field(() => Date, { nullable: true, description: 'Until when it was to stand there.' }) until: Date | null;
}
export const PostAbilities = abilitiesType(postPolicy);
