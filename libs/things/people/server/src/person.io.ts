import { type CommunityRole, type Language, languages, profileLimits, textLimits } from '@plein/contract';
import { Community, Person, abilitiesType, personPolicy } from '@plein/kernel/server';
import { PageArgs, Payload, connectionOf, payloadOf } from '@plein/platform/server';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsIn, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { Invitation } from './invitation.entity';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.search) search?: string | null;
}

@InputType()
export class SignInInput {
  @Field() @MaxLength(textLimits.email) email: string;
  @Field() @MaxLength(textLimits.password.max) password: string;
}

@InputType()
export class PasswordChangeInput {
  @Field() @MaxLength(textLimits.password.max) present: string;
  @Field() @MaxLength(textLimits.password.max + 1) next: string;
}

@InputType()
export class PersonInviteInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client (UUID v7): sending it again invites nobody twice, and tells a new link.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field() @Length(1, textLimits.name) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsEmail() @MaxLength(textLimits.email) email?:
    string | null;
}

@InputType()
export class JoinInput {
  @Field() @Length(1, textLimits.name) name: string;
  @Field() @IsEmail() @MaxLength(textLimits.email) email: string;
  @Field() @MaxLength(textLimits.password.max + 1) password: string;
  @Field(() => String) @IsIn(languages) language: Language;
}

@InputType()
export class SetupInput extends JoinInput {
  @Field({ description: 'The name of the organisation.' }) @Length(1, textLimits.name) organisation: string;
}

@InputType()
export class ProfileReviseInput {
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, textLimits.name) name?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.name) roleTitle?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.name) team?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.name) place?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() photoId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(languages) language?: Language | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.paragraph) about?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(50) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.name) workingDays?:
    string | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(profileLimits.words)
  @MaxLength(profileLimits.word, { each: true })
  skills?: string[] | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(profileLimits.words)
  @MaxLength(profileLimits.word, { each: true })
  askMeAbout?: string[] | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(profileLimits.words)
  @MaxLength(profileLimits.word, { each: true })
  languages?: string[] | null;
}

@ObjectType({ description: 'Somebody who came not long ago.' })
export class Newcomer {
  @Field(() => Person) person: Person;
  @Field() since: Date;
}

@ObjectType({ description: 'A community I am in, and what I am there.' })
export class MyCommunity {
  @Field(() => Community) community: Community;
  @Field(() => String) role: CommunityRole;
}

@ObjectType({ description: 'Whoever asks: what the frame of every page needs.' })
export class Me {
  @Field(() => Person) person: Person;
  @Field(() => String) language: Language;
  @Field(() => [String], { description: 'Roles in the organisation: admin, hr, news.' }) roles: string[];
  @Field(() => ID) sessionId: string;
  @Field({ description: 'Whether there is something I do not want to see in feeds.' }) mutes: boolean;
  @Field({ description: 'Whether others do not see that I am online.' }) invisible: boolean;
}

@ObjectType({ description: 'What an open invitation says to who opens it.' })
export class OpenInvitation {
  @Field() name: string;
  @Field(() => String, { nullable: true }) email: string | null;
}

@ObjectType()
export class InvitationPayload extends Payload {
  @Field(() => Invitation, { nullable: true }) invitation?: Invitation | null;
  @Field(() => String, { nullable: true, description: 'Told once; works once, for fourteen days.' }) link?:
    string | null;
}

export const PersonPayload = payloadOf('person', Person);
export const SignInPayload = payloadOf('person', Person, 'SignInPayload');
export const PersonConnection = connectionOf(Person);
export const PersonAbilities = abilitiesType(personPolicy);
