import { type PageRole, textLimits, wikiLimits } from '@plein/contract';
import type { Document } from '@plein/document';
import {
  Community,
  Content,
  ContentRevision,
  DocumentScalar,
  Person,
  abilitiesType,
} from '@plein/kernel/server';
import { PageArgs, Payload, connectionOf, payloadOf } from '@plein/platform/server';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { addressOf } from './page-address';
import { Page } from './page.entity';
import { pagePolicy } from './page.policy';

/** What publishing and revising have in common. */
@InputType({ isAbstract: true })
abstract class PageText {
  @Field() @IsString() @IsNotEmpty() @MaxLength(textLimits.title) title: string;
  @Field(() => DocumentScalar) @IsObject() body: Document;
  @Field(() => String, { nullable: true, description: 'What changed, in one line.' })
  @IsOptional()
  @IsString()
  @MaxLength(wikiLimits.changeNote)
  changeNote?: string | null;
}

@InputType()
export class PagePublishInput extends PageText {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client (UUID v7), so that sending it again does no harm.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID) @IsUUID() communityId: string;

  @Field(() => ID, { nullable: true, description: 'The page to stand under; null: at the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType()
export class PageReviseInput extends PageText {
  @Field(() => Int, { description: 'The revision that was on the screen when writing began.' })
  @IsInt()
  @Min(1)
  baseRevision: number;
}

@InputType()
export class PageMoveInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The community to stand in, with everything under it; left out: the one it is in.',
  })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The page to stand under; null: at the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The page to stand right behind; null: first; left out: last.',
  })
  @IsOptional()
  @IsUUID()
  after?: string | null;
}

@ArgsType()
export class PageVersionsArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { defaultValue: 50 }) @IsInt() @Min(1) @Max(100) first: number;
  @Field(() => Int, { nullable: true, description: 'Versions older than this number.' })
  @IsOptional()
  @IsInt()
  after?: number | null;
}

@ArgsType()
export class PageSuggestArgs {
  @Field({ description: 'Part of a title.' }) @IsString() @MaxLength(textLimits.title) letters: string;
  @Field(() => ID, { nullable: true, description: 'Pages of this community come first.' })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;
}

@ArgsType()
export class BacklinksArgs extends PageArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@ObjectType({ description: 'A page by name, for lists and paths.' })
export class PageTitle {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() slug: string;
  communityId: string;

  static of(page: { id: string; title: string; communityId: string }): PageTitle {
    return Object.assign(new PageTitle(), page, { slug: addressOf(page.title) });
  }
}

@ObjectType({ description: 'A page in the tree of its community.' })
export class PageNode {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() slug: string;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field() hasChildren: boolean;
}

@ObjectType({ description: 'The pages of a community in their order, level by level.' })
export class PageTree {
  @Field(() => ID, { description: 'Of the community, and of the page it hangs under when it is a branch.' })
  id: string;
  @Field(() => [PageNode]) nodes: PageNode[];
  @Field({ description: 'All levels are here. If not, ask for the branches under a page as it is opened.' })
  isWhole: boolean;
}

@ObjectType({ description: 'Who looks after a page.' })
export class PageKeeper {
  @Field(() => ID, { description: 'To end it with.' }) assignmentId: string;
  @Field(() => String, { description: 'owner or deputy.' }) role: PageRole;
  @Field(() => Person) person: Person;
  @Field() since: Date;
}

@ObjectType({ description: 'That a page was taken off the screen. What it was called is not told.' })
export class PageGone {
  @Field() at: Date;
  @Field(() => Person) by: Person;
  @Field() viewerCanRestore: boolean;
}

@ObjectType({ description: 'A version in the list; its text is in pageVersion.' })
export class PageVersion {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field({ description: 'What changed, in the words of who changed it.' }) changeNote: string;
  @Field(() => Int, { description: 'Characters that came.' }) added: number;
  @Field(() => Int, { description: 'Characters that went.' }) removed: number;
  @Field() createdAt: Date;
  authorId: string;
}

@ObjectType({ description: 'Somebody else published first. Both texts are here; nothing was overwritten.' })
export class PageConflict {
  @Field(() => ContentRevision, { description: 'The present text.' }) theirs: ContentRevision;
  @Field({ description: 'What you sent.' }) yourTitle: string;
  @Field(() => DocumentScalar) yourBody: Document;
}

@ObjectType({ description: 'Either the page, or the conflict.' })
export class PageRevisePayload extends Payload {
  @Field(() => Page, { nullable: true }) page?: Page | null;
  @Field(() => PageConflict, { nullable: true }) conflict?: PageConflict | null;
}

@ObjectType({ description: 'Something that points at a page.' })
export class Backlink {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'page, post or comment.' }) kind: Content['kind'];
  @Field({ description: 'The title of a page, the first words of anything else.' }) title: string;
  @Field(() => ID, { description: 'What to open: itself, or the thing a comment hangs on.' }) rootId: string;
  @Field({ description: 'When it was written.' }) createdAt: Date;
  communityId: string | null;
  authorId: string;
}

@ObjectType({ description: 'The wiki of a community.' })
export class WikiSpace {
  @Field(() => ID, { description: 'The id of its community.' }) id: string;
  @Field(() => Community) community: Community;
  @Field(() => Int) pageCount: number;
  @Field(() => Date, { nullable: true, description: 'When a page was last changed.' }) changedAt: Date | null;
  @Field({ description: 'May the viewer write here?' }) viewerCanWrite: boolean;
}

@ObjectType({ description: 'A page that was changed lately.' })
export class RecentPage extends PageTitle {
  @Field() changedAt: Date;
  authorId: string;
}

export const PagePayload = payloadOf('page', Page);
export const PageAbilities = abilitiesType(pagePolicy);
export const PageVersionConnection = connectionOf(PageVersion);
export const BacklinkConnection = connectionOf(Backlink);
