import {
  type PostType,
  type PraiseValue,
  type StoryPart,
  praiseLimits,
  praiseValues,
  storyLimits,
  storyParts,
} from '@plein/contract';
import { type Document, fromPlainText } from '@plein/document';
import { Person } from '@plein/kernel/server';
import { Problem, clock } from '@plein/platform/server';
import type { PollDraft } from '@plein/polls/server';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsDate, IsOptional, IsString, IsUUID } from 'class-validator';

@ObjectType({ description: 'Who is praised, and what for.' })
export class Praise {
  @Field(() => String, { description: 'together, craft, courage, care or learning.' }) value: PraiseValue;
  @Field(() => [Person]) people: Person[];
}

@InputType()
export class PraiseDraft {
  @Field(() => [ID], { description: 'From one to ten colleagues.' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  personIds: string[];
  @Field(() => String, { description: 'together, craft, courage, care or learning.' })
  @IsString()
  value: PraiseValue;
}

@ObjectType({ description: 'Something that was lived through and brought something.' })
export class Story implements Record<StoryPart, string> {
  @Field() situation: string;
  @Field({ description: 'What the author did.' }) did: string;
  @Field({ description: 'What it brought.' }) brought: string;
  @Field({ description: 'What colleagues may ask the author about; may be empty.' }) askMe: string;
}

@InputType()
export class StoryDraft implements Record<StoryPart, string> {
  @Field() @IsString() situation: string;
  @Field() @IsString() did: string;
  @Field() @IsString() brought: string;
  @Field() @IsString() askMe: string;
}

@ObjectType({ description: 'Everyone in the scope is asked to say that they read and understood it.' })
export class MustRead {
  @Field(() => Date, { nullable: true, description: 'The day before which to read it.' }) until: Date | null;
  @Field(() => Boolean, { description: 'Whether whoever asks has said so.' }) hasRead: boolean;
  @Field(() => Int, { nullable: true, description: 'How many have said so; for its sender only.' })
  readCount: number | null;
  @Field(() => Int, { nullable: true, description: 'How many are asked; for its sender only.' })
  audienceCount: number | null;
}

@InputType()
export class MustReadDraft {
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() until?: Date | null;
}

/** What kinds of posts keep beside their text. */
export type PostDetails = { value: PraiseValue } | Story;

export interface Forms {
  poll?: PollDraft | null;
  praise?: PraiseDraft | null;
  story?: StoryDraft | null;
  mustRead?: MustReadDraft | null;
}

const kindOf = { poll: 'poll', praise: 'praise', story: 'story', mustRead: 'announcement' } as const;

/** @throws Problem in words for the form, when what its kind needs is not there. */
export function detailsOf(postType: PostType, forms: Forms): PostDetails | null {
  const { praise, story, mustRead } = forms;
  for (const [form, kind] of Object.entries(kindOf))
    if (forms[form as keyof Forms] && kind !== postType) throw new Problem('post.otherForm', form);
  if (postType === 'story') return readStory(story);
  if (postType === 'announcement' && mustRead?.until && mustRead.until.getTime() <= clock.millis())
    throw new Problem('mustRead.untilInPast', 'mustRead', 'until');
  if (postType !== 'praise') return null;
  const people = new Set(praise?.personIds).size;
  if (!praise || people === 0) throw new Problem('praise.nobody', 'praise', 'personIds');
  if (people > praiseLimits.people) throw new Problem('praise.tooMany', 'praise', 'personIds');
  if (!praiseValues.includes(praise.value)) throw new Problem('praise.value', 'praise', 'value');
  return { value: praise.value };
}

export function readStory(draft: StoryDraft | null | undefined): Story {
  const story = Object.assign(new Story(), {
    situation: draft?.situation.trim() ?? '',
    did: draft?.did.trim() ?? '',
    brought: draft?.brought.trim() ?? '',
    askMe: draft?.askMe.trim() ?? '',
  });
  for (const part of storyParts) {
    if (!story[part] && part !== 'askMe') throw new Problem('isNotEmpty', 'story', part);
    if (story[part].length > storyLimits[part]) throw new Problem('isLength', 'story', part);
  }
  return story;
}

/** The story as one text: for search, for who reads it elsewhere, and for what it was before. */
export const textOfStory = (story: Story): Document =>
  fromPlainText(
    storyParts
      .map((part) => story[part])
      .filter(Boolean)
      .join('\n\n'),
  );
