import { textLimits } from '@plein/contract';
import { Community, Person } from '@plein/kernel/server';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';

export const contentKinds = ['page', 'post', 'comment'] as const;
export type ContentKind = (typeof contentKinds)[number];

@ObjectType({ description: 'A piece of a snippet; hits are what was searched for.' })
export class SnippetPart {
  @Field() text: string;
  @Field() hit: boolean;
}

@ObjectType({ description: 'A text that was found.' })
export class SearchHit {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'page, post or comment.' }) kind: ContentKind;
  @Field(() => String, { nullable: true, description: 'Of the page, or of the page it hangs on.' }) title:
    string | null;
  @Field(() => ID, { nullable: true, description: 'What a comment hangs on.' }) rootId: string | null;
  @Field(() => [SnippetPart]) snippet: SnippetPart[];
  @Field() createdAt: Date;
  @Field(() => String) language: string;
  authorId: string;
  communityId: string | null;
}

@ObjectType({ description: 'How many texts of one kind match; from 200 on it is no longer counted.' })
export class KindCount {
  @Field(() => String, { description: 'page, post or comment.' }) kind: ContentKind;
  @Field(() => Int) count: number;
}

@ObjectType()
export class SearchResults {
  @Field(() => [Person]) people: Person[];
  @Field(() => [Community]) communities: Community[];
  @Field(() => [SearchHit], { description: 'Best first.' }) hits: SearchHit[];
  @Field() hasMore: boolean;
  @Field(() => [KindCount], { description: 'Of every kind, whatever kinds were asked for.' })
  counts: KindCount[];
  @Field(() => String, {
    nullable: true,
    description: 'The words searched for instead, when those typed were found nowhere.',
  })
  correctedTo: string | null;
}

@ArgsType()
export class SearchArgs {
  @Field() @Length(1, textLimits.search) text: string;
  @Field(() => [String], { nullable: true, description: 'page, post, comment; all when left out.' })
  @IsOptional()
  @ArrayMaxSize(contentKinds.length)
  @IsIn(contentKinds, { each: true })
  kinds?: ContentKind[] | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() communityId?: string | null;
  @Field(() => Int, { defaultValue: 10, description: 'How many of each sort.' })
  @IsInt()
  @Min(1)
  @Max(200)
  first: number;
}
