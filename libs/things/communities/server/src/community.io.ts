import {
  type CommunityKind,
  type CommunityRole,
  communityKinds,
  communityLimits,
  textLimits,
} from '@plein/contract';
import { Community, Person, abilitiesType, communityPolicy } from '@plein/kernel/server';
import { PageArgs, Payload, connectionOf, payloadOf } from '@plein/platform/server';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';

@ArgsType()
export class CommunitiesArgs extends PageArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.search) search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only where I belong.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.search) search?: string | null;
}

@InputType()
export class CommunityStartInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client (UUID v7), so that sending it again does no harm.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field() @Length(1, textLimits.name) name: string;
  @Field(() => String) @IsIn(communityKinds) kind: CommunityKind;
  @Field() @Length(1, communityLimits.purpose) purpose: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(communityLimits.frame) frameIn?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(communityLimits.frame) frameOut?:
    string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() deputyId?: string | null;
}

@InputType()
export class CommunityReviseInput {
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, textLimits.name) name?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(communityKinds) kind?: CommunityKind | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(communityLimits.purpose) purpose?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(communityLimits.frame) frameIn?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(communityLimits.frame) frameOut?:
    string | null;
}

@InputType()
export class MembersAddInput {
  @Field(() => [String], { description: 'E-mail addresses or handles.' })
  @ArrayMaxSize(100)
  @MaxLength(textLimits.email, { each: true })
  people: string[];
}

@ObjectType({ description: 'Somebody in a community, and what they are there.' })
export class Member {
  @Field(() => ID) id: string;
  @Field(() => Person) person: Person;
  @Field(() => String) role: CommunityRole;
  @Field(() => ID, { nullable: true, description: 'The assignment behind a role beyond member.' })
  assignmentId: string | null;
  @Field() since: Date;
  @Field(() => Date, { nullable: true, description: 'When the term of the role is over.' })
  until: Date | null;
  @Field(() => [String], { description: 'Roles that the viewer may give them.' }) canMake: CommunityRole[];
  @Field({ description: 'Whether the viewer may end their role.' }) canEndRole: boolean;
  @Field({ description: 'Whether the viewer may offer their role to somebody else.' }) canHandOver: boolean;
  @Field({ description: 'Whether the viewer may take them out of the community.' }) canRemove: boolean;
}

@ObjectType({ description: 'Somebody who waits to be let in, or was asked to join.' })
export class Waiting {
  @Field(() => Person) person: Person;
  @Field(() => String, { description: 'request or invitation.' }) kind: string;
  @Field(() => Person, { description: 'Who asked.' }) by: Person;
  @Field() createdAt: Date;
}

@ObjectType({ description: 'A community I was asked to join.' })
export class MyInvitation {
  @Field(() => ID) communityId: string;
  @Field() name: string;
  @Field() purpose: string;
  @Field(() => Person) by: Person;
}

@ObjectType()
export class MembersAddPayload extends Payload {
  @Field(() => Int, { nullable: true }) added?: number | null;
  @Field(() => [String], { nullable: true, description: 'Those that were not found.' }) unknown?:
    string[] | null;
}

export const CommunityPayload = payloadOf('community', Community);
export const CommunityConnection = connectionOf(Community);
export const MemberConnection = connectionOf(Member);
export const CommunityAbilities = abilitiesType(communityPolicy);
