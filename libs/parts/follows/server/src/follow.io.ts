import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

@ObjectType({ description: 'Somebody who fits the letters after an @.' })
export class SuggestedPerson {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() handle: string;
  @Field({ description: 'Role and team, to tell namesakes apart.' }) hint: string;
  @Field({ description: 'False: would not see what is written there.' }) canRead: boolean;
}

@ObjectType({ description: 'A word that people gather texts under.' })
export class Topic {
  @Field(() => ID, { description: 'In lower case, without #.' }) name: string;
  @Field() viewerFollows: boolean;
}

@ArgsType()
export class SuggestPeopleArgs {
  @Field() @Length(1, 60) letters: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() communityId?: string | null;
}

@ArgsType()
export class SuggestTopicsArgs {
  @Field() @Length(1, 60) letters: string;
}
