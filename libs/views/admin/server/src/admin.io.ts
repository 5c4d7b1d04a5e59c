import { type RoleScope, roleScopes, textLimits } from '@plein/contract';
import { Community, DetailsScalar, Person, RoleHandover } from '@plein/kernel/server';
import { PageArgs, Payload, connectionOf } from '@plein/platform/server';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsIn, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';

@InputType()
export class RoleAssignInput {
  @Field(() => ID) @IsUUID() personId: string;
  @Field() @MaxLength(20) role: string;
  @Field(() => String, { description: 'organisation, community or page.' })
  @IsIn(roleScopes)
  scope: RoleScope;
  @Field(() => ID, { nullable: true, description: 'Null for the organisation.' })
  @IsOptional()
  @IsUUID()
  scopeId?: string | null;
  @Field(() => Date, { nullable: true, description: 'When the term is over.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(textLimits.line) reason?: string | null;
}

@InputType()
export class RoleRegisterFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() personId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(roleScopes) scope?: RoleScope | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(20) role?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Also those that have ended.' })
  @IsOptional()
  @IsBoolean()
  withEnded?: boolean | null;
}

@ArgsType()
export class RoleRegisterArgs extends PageArgs {
  @Field(() => RoleRegisterFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RoleRegisterFilter)
  filter?: RoleRegisterFilter | null;
}

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() actorId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A fact, as role.assigned, or the first part of its name.',
  })
  @IsOptional()
  @MaxLength(60)
  name?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() subjectId?: string | null;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() from?: Date | null;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() to?: Date | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AuditFilter)
  filter?: AuditFilter | null;
}

@InputType()
export class OrganisationReviseInput {
  @Field() @MaxLength(textLimits.name) name: string;
}

@ObjectType({ description: 'Who holds which role where, since when, until when, by whom.' })
export class HeldRole {
  @Field(() => ID) id: string;
  @Field(() => Person) person: Person;
  @Field() role: string;
  @Field(() => String) scope: RoleScope;
  @Field(() => ID, { nullable: true }) scopeId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The name of the community or page; null where the viewer may not know it.',
  })
  place: string | null;
  @Field(() => String, { nullable: true, description: 'Where that is.' }) address: string | null;
  @Field() since: Date;
  @Field(() => Date, { nullable: true }) until: Date | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Person, { nullable: true }) assignedBy: Person | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field({ description: 'Whether the viewer may end it.' }) canEnd: boolean;
  @Field({ description: 'Whether the viewer may offer it to somebody else.' }) canHandOver: boolean;
}

@ObjectType({ description: 'Something that nobody looks after.' })
export class Ownerless {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'community or page.' }) scope: RoleScope;
  @Field() name: string;
  @Field() address: string;
  @Field({ description: 'Whether the viewer may take it on.' }) canTake: boolean;
  @Field({ description: 'Whether the viewer may give it an owner.' }) canAssign: boolean;
}

@ObjectType({ description: 'A role that was offered to me.' })
export class OfferedRole {
  @Field(() => RoleHandover) handover: RoleHandover;
  @Field() role: string;
  @Field(() => String) scope: RoleScope;
  @Field({ description: 'The name of the community or page.' }) place: string;
  @Field(() => Person) from: Person;
}

@ObjectType({ description: 'Everything I hold, and everything that waits for my answer.' })
export class MyPart {
  @Field(() => [HeldRole]) roles: HeldRole[];
  @Field(() => [OfferedRole]) offers: OfferedRole[];
  @Field(() => [Community], { description: 'Where somebody waits to be let in by me.' }) doors: Community[];
}

@ObjectType({ description: 'A line in the audit log.' })
export class AuditLine {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Person, { nullable: true, description: 'Null: the system itself.' }) actor: Person | null;
  @Field(() => Person, { nullable: true, description: 'Whom it concerns.' }) person: Person | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => DetailsScalar, { nullable: true, description: 'Before and after, by name.' }) details:
    object | null;
  @Field(() => String, { nullable: true }) requestId: string | null;
  @Field() occurredAt: Date;
}

@ObjectType()
export class Organisation {
  @Field() name: string;
  @Field({ description: 'Filled with invented people, to look around.' }) isDemo: boolean;
}

@ObjectType()
export class OrganisationPayload extends Payload {
  @Field(() => Organisation, { nullable: true }) organisation?: Organisation | null;
}

export const HeldRoleConnection = connectionOf(HeldRole);
export const AuditConnection = connectionOf(AuditLine);
