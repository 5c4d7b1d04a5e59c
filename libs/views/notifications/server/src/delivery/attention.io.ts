import { type DigestRhythm, type NoticeKind, digestRhythms, noticeKinds } from '@plein/contract';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

@ObjectType({ description: 'By which ways one kind of thing may come.' })
export class WaysOfKind {
  @Field(() => String) kind: NoticeKind;
  @Field() app: boolean;
  @Field() push: boolean;
  @Field() mail: boolean;
  @Field() digest: boolean;
}

@ObjectType({ description: 'What reaches the viewer, by which way and when.' })
export class AttentionSettings {
  @Field(() => [WaysOfKind]) ways: WaysOfKind[];
  @Field(() => String, { nullable: true, description: 'Null: no browser has said so yet.' })
  timeZone: string | null;
  @Field() quiet: boolean;
  @Field(() => Int, { description: 'In minutes after midnight, where the viewer is.' }) quietFrom: number;
  @Field(() => Int) quietTo: number;
  @Field(() => [Int], { description: 'Days that are quiet as a whole; 1 is Monday.' }) quietDays: number[];
  @Field(() => Date, { nullable: true }) pausedUntil: Date | null;
  @Field(() => Date, { nullable: true, description: 'Until when nothing comes now; null: it is not quiet.' })
  quietUntil: Date | null;
  @Field(() => Int, { description: 'Interruptions in a day.' }) budget: number;
  @Field(() => Int, { description: 'The most that can be chosen here.' }) budgetMost: number;
  @Field(() => Int, { description: 'Interruptions since midnight.' }) used: number;
  @Field(() => Int, { description: 'What waits for the next digest.' }) inNextDigest: number;
  @Field(() => String) digest: DigestRhythm;
  @Field(() => Int) digestAt: number;
  @Field(() => Int) digestDay: number;
  @Field({ description: 'Mails say that there is something, and not what.' }) mailPrivacy: boolean;
  @Field({ description: 'Whether there is a mail server.' }) hasMail: boolean;
}

@InputType()
export class WaysInput {
  @Field(() => String) @IsIn(noticeKinds) kind: NoticeKind;
  @Field() @IsBoolean() app: boolean;
  @Field() @IsBoolean() push: boolean;
  @Field() @IsBoolean() mail: boolean;
  @Field() @IsBoolean() digest: boolean;
}

const minutes = () => (target: object, key: string) => {
  for (const rule of [IsInt(), Min(0), Max(1439)]) rule(target, key);
};

@InputType()
export class AttentionInput {
  @Field(() => [WaysInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(noticeKinds.length)
  @ValidateNested({ each: true })
  @Type(() => WaysInput)
  ways?: WaysInput[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) timeZone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the browser says; taken when nobody chose another.',
  })
  @IsOptional()
  @MaxLength(60)
  seenTimeZone?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() quiet?: boolean | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @minutes() quietFrom?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @minutes() quietTo?: number | null;
  @Field(() => [Int], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(7)
  @Min(1, { each: true })
  @Max(7, { each: true })
  quietDays?: number[] | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(50) budget?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(digestRhythms) digest?: DigestRhythm | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @minutes() digestAt?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(7) digestDay?: number | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() mailPrivacy?: boolean | null;
}

@InputType()
export class PauseInput {
  @Field(() => Date, { nullable: true, description: 'Until when nothing comes; null: it may come again.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

@ObjectType({ description: 'What a message to many costs them.' })
export class AttentionPrice {
  @Field(() => Int, { description: 'Whom it reaches.' }) people: number;
  @Field(() => Int, { description: 'Of all of them together.' }) minutes: number;
  @Field(() => Int, { description: 'Whose budget of today is used up.' }) full: number;
  @Field(() => Int, { description: 'The most interruptions that one of those had today.' }) mostFull: number;
}

@ObjectType({ description: 'Whom a message has reached.' })
export class AttentionReach {
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'At once.' }) interrupted: number;
  @Field(() => Int, { description: 'In their digest.' }) digest: number;
  @Field(() => Int, { description: 'When their quiet hours are over.' }) waiting: number;
}

@ObjectType({ description: 'One thing in a digest.' })
export class DigestEntry {
  @Field(() => ID) id: string;
  @Field(() => String) reason: string;
  @Field(() => String, { nullable: true }) actor: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => String) address: string;
}

@ObjectType({ description: 'What passed by and what was new, at the hour that the viewer chose.' })
export class Digest {
  @Field(() => ID) id: string;
  @Field() moment: Date;
  @Field(() => [DigestEntry], { description: 'What was for the viewer.' }) passed: DigestEntry[];
  @Field(() => [DigestEntry], { description: 'New in what they follow.' }) fresh: DigestEntry[];
}

@ObjectType({ description: 'What the organisation allows.' })
export class AttentionFrame {
  @Field(() => Int, { description: 'Interruptions in a day, for who chose nothing.' }) budgetUsual: number;
  @Field(() => Int, { description: 'The most that can be chosen.' }) budgetMost: number;
}

@InputType()
export class AttentionFrameInput {
  @Field(() => Int) @IsInt() @Min(0) @Max(50) budgetUsual: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(50) budgetMost: number;
}
