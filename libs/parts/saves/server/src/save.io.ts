import type { Document } from '@plein/document';
import { type Content, Person } from '@plein/kernel/server';
import { Payload, connectionOf } from '@plein/platform/server';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID } from 'class-validator';

@ObjectType({ description: 'A post, comment or page that the viewer keeps to read later.' })
export class Saved {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Of the post, comment or page.' }) contentId: string;
  @Field() savedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the viewer is reminded; null: not any more.' })
  remindAt: Date | null;
  @Field(() => SavedText, { nullable: true, description: 'Null: gone, or no longer for the viewer.' })
  text: SavedText | null;
}

@ObjectType({ description: 'What was kept, as far as a list shows it.' })
export class SavedText {
  @Field(() => String, { description: 'post, comment or page.' }) kind: Content['kind'];
  @Field(() => String, { nullable: true }) title: string | null;
  @Field() address: string;
  @Field(() => Person) author: Person;
  @Field(() => String, { nullable: true, description: 'The community; null: said to everyone.' })
  place: string | null;
  body: Document;
  authorId: string;
}

export const SavedConnection = connectionOf(Saved);

@ObjectType()
export class SavePayload extends Payload {
  @Field(() => Saved, { nullable: true }) saved?: Saved | null;
}

@ArgsType()
export class SaveArgs {
  @Field(() => ID) @IsUUID() contentId: string;
  @Field(() => Date, {
    nullable: true,
    description: 'When to be reminded of it; null: not; left out: as it was.',
  })
  @IsOptional()
  @IsDate()
  remindAt?: Date | null;
  @Field(() => ID, {
    nullable: true,
    description: 'What it was until it was let go: it returns to its place.',
  })
  @IsOptional()
  @IsUUID()
  savedId?: string | null;
}

@ArgsType()
export class SavedArgs {
  @Field(() => ID) @IsUUID() contentId: string;
}
