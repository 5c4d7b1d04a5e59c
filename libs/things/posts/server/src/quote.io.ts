import { type PostType, type Quoting, quotings } from '@plein/contract';
import type { Document } from '@plein/document';
import { DocumentScalar, Person } from '@plein/kernel/server';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';

@ObjectType({ description: 'A post as it stands in another one.' })
export class QuotedPost {
  @Field(() => ID) id: string;
  @Field(() => String) postType: PostType;
  @Field() language: string;
  @Field() createdAt: Date;
  @Field(() => DocumentScalar) body: Document;
  @Field(() => Person) author: Person;
  closedPages: readonly string[] | null;
}

@ObjectType({ description: 'What a post shows of another one; each reader what they may read of it.' })
export class Quote {
  @Field({ description: 'Whoever wrote it took it back.' }) isTakenBack: boolean;
  @Field({ description: 'Whether the viewer muted it, so that it is folded away.' }) isMuted: boolean;
  @Field({ description: 'Whether the viewer wrote it: they can take it back, or put it back.' })
  viewerCanTakeBack: boolean;
  @Field(() => QuotedPost, { nullable: true, description: 'Null: taken back, or not for the viewer.' })
  post: QuotedPost | null;
}

@ArgsType()
export class QuotingArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => String, {
    description: 'open; closed: nobody quotes it any more; withdrawn: nothing of it shows in any quote.',
  })
  @IsIn(quotings)
  quoting: Quoting;
}

@ArgsType()
export class QuoteTakeBackArgs {
  @Field(() => ID, { description: 'The post that quotes the viewer.' }) @IsUUID() id: string;
  @Field({ description: 'False: undo.' }) @IsBoolean() takenBack: boolean;
}
