import { Payload } from '@plein/platform/server';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsObject, Length, Max, Min } from 'class-validator';
import { GraphQLError, GraphQLScalarType } from 'graphql';

/** In characters of JSON; what is longer stays on its device. And how many one may have lying about. */
export const draftLimits = { place: 120, text: 100_000, many: 200 } as const;

/** What a form keeps, as an object; only that form reads it. */
export const DraftTextScalar = new GraphQLScalarType<object, unknown>({
  name: 'DraftText',
  description: 'What a form keeps while somebody writes: a JSON object, given as a variable.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new GraphQLError('A draft is a JSON object.');
  },
  parseLiteral: () => {
    throw new GraphQLError('A draft is given as a variable.');
  },
});

@ObjectType({ description: 'Something that is being written.' })
export class Draft {
  @Field({ description: 'Where, as in post:home or comment:<id>.' }) place: string;
  @Field(() => DraftTextScalar) text: object;
  @Field(() => Int) version: number;
  @Field(() => Date) savedAt: Date;
  @Field(() => String, { nullable: true, description: 'The page to write on at, as far as one may read it.' })
  address: string | null;
}

@ArgsType()
export class DraftSaveArgs {
  @Field() @Length(1, draftLimits.place) place: string;
  @Field(() => DraftTextScalar) @IsObject() text: object;
  @Field(() => Int, { description: 'The version it was written from; 0: from nothing.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  base: number;
}

@ObjectType()
export class DraftSavePayload extends Payload {
  @Field(() => Draft, { nullable: true, description: 'As it is kept now.' }) draft?: Draft | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'False: another device wrote in the meantime; `draft` is what it wrote, and nothing was lost.',
  })
  isSaved?: boolean | null;
}
