import { orderLimits } from '@plein/contract';
import type { Content } from '@plein/kernel/server';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsOptional, IsUUID, Length } from 'class-validator';

@ObjectType({ description: 'Why nobody says more to a post.' })
export class CommentsClosed {
  @Field() reason: string;
  @Field() at: Date;
  byId: string;

  static from({ reason, at, byId }: NonNullable<Content['closing']>): CommentsClosed {
    return Object.assign(new CommentsClosed(), { reason, byId, at: new Date(at) });
  }
}

@ArgsType()
export class CommentsCloseArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'For everyone who reads it: why.' }) @Length(1, orderLimits.reason) reason: string;
}

@ArgsType()
export class ArchiveArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field() @IsBoolean() archived: boolean;
}

@ArgsType()
export class PinArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Date, { nullable: true, description: 'Null: until somebody takes it off.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

@ArgsType()
export class MoveArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => ID, { nullable: true, description: 'Null: to everyone in the organisation.' })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;
}
