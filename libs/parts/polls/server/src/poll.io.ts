import { pollLimits } from '@plein/contract';
import { Problem, clock } from '@plein/platform/server';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsOptional, IsString } from 'class-validator';

/** Why the numbers are not there, when they are not. */
export type PollResult = 'shown' | 'untilVoted' | 'tooFew';

@ObjectType({ description: 'One thing that can be chosen in a poll.' })
export class PollOption {
  @Field(() => Int, { description: 'Its place, from 0; `pollVote` takes it.' }) number: number;
  @Field() text: string;
  @Field(() => Int, { nullable: true, description: 'How many chose it; null while the result is not shown.' })
  votes: number | null;
  @Field(() => Boolean, { description: 'Whether whoever asks chose it.' }) isMine: boolean;
}

@ObjectType({ description: 'A question that colleagues answer by choosing.' })
export class Poll {
  @Field(() => [PollOption]) options: PollOption[];
  @Field(() => Boolean, { description: 'Several may be chosen.' }) isMultiple: boolean;
  @Field(() => Boolean, { description: 'Nobody is told, and nothing keeps, who chose what.' })
  isAnonymous: boolean;
  @Field(() => Boolean, { description: 'Whoever has not voted sees no result before it is closed.' })
  hidesResult: boolean;
  @Field(() => Date, { nullable: true }) closesAt: Date | null;
  @Field(() => Boolean) isClosed: boolean;
  @Field(() => Int, { nullable: true, description: 'How many people voted; null with the result.' })
  voterCount: number | null;
  @Field(() => String, {
    description:
      'shown, untilVoted (vote first) or tooFew (an anonymous poll shows nothing before five people voted).',
  })
  result: PollResult;
}

@InputType()
export class PollDraft {
  @Field(() => [String], { description: 'From 2 to 10, each different.' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  options: string[];

  @Field(() => Boolean) @IsBoolean() isMultiple: boolean;
  @Field(() => Boolean) @IsBoolean() isAnonymous: boolean;
  @Field(() => Boolean) @IsBoolean() hidesResult: boolean;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() closesAt?: Date | null;
}

/** What is asked, tidied. @throws Problem in words for the form. */
export function readPoll(draft: PollDraft): PollDraft {
  const options = draft.options.map(asLine).filter(Boolean);
  const at = ['poll', 'options'];
  if (options.length < pollLimits.leastOptions) throw new Problem('poll.tooFewOptions', ...at);
  if (options.length > pollLimits.mostOptions) throw new Problem('poll.tooManyOptions', ...at);
  if (options.some((option) => option.length > pollLimits.option))
    throw new Problem('poll.optionTooLong', ...at);
  if (new Set(options.map((option) => option.toLowerCase())).size < options.length)
    throw new Problem('poll.sameOption', ...at);
  if (draft.closesAt && draft.closesAt.getTime() <= clock.millis())
    throw new Problem('poll.closesInPast', 'poll', 'closesAt');
  return { ...draft, options };
}

const asLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
