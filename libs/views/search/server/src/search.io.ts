import { type FoundStatus, filterNames, searchLimits } from '@plein/contract';
import { Community, Person } from '@plein/kernel/server';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';

export const contentKinds = ['page', 'question', 'post', 'comment'] as const;
export type ContentKind = (typeof contentKinds)[number];
const kindsInWords = 'page, question, post or comment.';

const statusesInWords =
  'open or answered (a question that somebody else replied to), closed, archived, kept (a page with an owner, updated within two years), unowned, outdated.';

@ObjectType({ description: 'A piece of a snippet; hits are what was searched for.' })
export class SnippetPart {
  @Field() text: string;
  @Field() hit: boolean;
}

@ObjectType({ description: 'A text that was found.' })
export class SearchHit {
  @Field(() => ID) id: string;
  @Field(() => String, { description: kindsInWords }) kind: ContentKind;
  @Field(() => String, { nullable: true, description: 'Of the page, or of the page it hangs on.' }) title:
    string | null;
  @Field(() => ID, { nullable: true, description: 'What a comment hangs on.' }) rootId: string | null;
  @Field(() => [SnippetPart]) snippet: SnippetPart[];
  @Field() createdAt: Date;
  @Field(() => String) language: string;
  @Field(() => [String], { description: `How it stands with it: ${statusesInWords}` })
  statuses: FoundStatus[];
  authorId: string;
  communityId: string | null;
}

@ObjectType({
  description: 'A file that was found by its name or by the text in it, and a text that shows it.',
})
export class FileHit {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() mime: string;
  @Field(() => [SnippetPart]) snippet: SnippetPart[];
  @Field(() => String, {
    nullable: true,
    description: 'Why its text is not known: locked, broken, tooLarge or tooSlow.',
  })
  refused: string | null;
  @Field(() => ID) onId: string;
  @Field(() => String, { description: 'page, post or comment.' }) onKind: string;
  @Field(() => ID, { nullable: true, description: 'What the comment that shows it hangs on.' }) onRootId:
    string | null;
  @Field(() => String, { nullable: true, description: 'Of the page, or of the page it hangs on.' }) onTitle:
    string | null;
  @Field() createdAt: Date;
  authorId: string;
  communityId: string | null;
}

@ObjectType({ description: 'How many texts of one kind match; from 100 on it is no longer counted.' })
export class KindCount {
  @Field(() => String, { description: kindsInWords }) kind: ContentKind;
  @Field(() => Int) count: number;
}

@ObjectType({
  description: 'A filter with a value that names nothing, or nothing that the viewer may know of.',
})
export class UnknownFilter {
  @Field(() => String, { description: `One of ${filterNames.join(', ')}, topic.` }) name: string;
  @Field() value: string;
}

@ObjectType({ description: 'A filter that would narrow what was found.' })
export class Refinement {
  @Field(() => String, { description: 'status, in, from or topic.' }) name: string;
  @Field({ description: 'As it is typed behind its name; a status as it is called here.' }) value: string;
  @Field() label: string;
}

@ObjectType()
export class SearchResults {
  @Field(() => [Person]) people: Person[];
  @Field(() => [Community]) communities: Community[];
  @Field(() => [SearchHit], { description: 'Best first.' }) hits: SearchHit[];
  @Field() hasMore: boolean;
  @Field(() => [FileHit], { description: 'Files that hang on texts that the viewer may read; best first.' })
  files: FileHit[];
  @Field(() => Int, { description: 'How many files match; from 100 on it is no longer counted.' })
  fileCount: number;
  @Field(() => [KindCount], { description: 'Of every kind, whatever kinds were asked for.' })
  counts: KindCount[];
  @Field(() => [Refinement], {
    description: 'With what this can be narrowed, most telling first; none when `each` was asked.',
  })
  refinements: Refinement[];
  @Field(() => String, {
    nullable: true,
    description: 'The words searched for instead, when those typed were found nowhere.',
  })
  correctedTo: string | null;
  @Field(() => [UnknownFilter], { description: 'Filters that nothing can be found with.' })
  unknown: UnknownFilter[];
}

@ArgsType()
export class SearchArgs {
  @Field({
    description:
      'Words, and filters as they are typed: from:anna in:hr type:wiki status:open since:month before:2026-03 #topic "these words" -notthis. The first 200 characters count.',
  })
  @Length(1, searchLimits.sent)
  text: string;
  @Field(() => [String], { nullable: true, description: `All when left out; ${kindsInWords}` })
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
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether `first` counts for every kind of text by itself.',
  })
  @IsBoolean()
  each: boolean;
}

@ArgsType()
export class WhoMayKnowArgs {
  @Field() @Length(1, searchLimits.sent) text: string;
}
