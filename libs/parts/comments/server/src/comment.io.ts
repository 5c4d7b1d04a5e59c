import type { Document } from '@plein/document';
import { DocumentScalar, abilitiesType } from '@plein/kernel/server';
import { connectionOf, payloadOf } from '@plein/platform/server';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsObject, IsOptional, IsUUID } from 'class-validator';
import { Comment } from './comment.entity';
import { commentPolicy } from './comment.policy';

@InputType()
export class CommentPublishInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client (UUID v7), so that sending it again does no harm.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID, { description: 'The post or page it hangs on.' }) @IsUUID() rootId: string;
  @Field(() => ID, { nullable: true, description: 'The comment it answers.' })
  @IsOptional()
  @IsUUID()
  replyToId?: string | null;
  @Field(() => DocumentScalar) @IsObject() body: Document;
}

@InputType()
export class CommentReviseInput {
  @Field(() => DocumentScalar) @IsObject() body: Document;
}

export const CommentPayload = payloadOf('comment', Comment);
export const CommentAbilities = abilitiesType(commentPolicy);
export const CommentConnection = connectionOf(Comment);
