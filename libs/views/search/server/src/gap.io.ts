import { searchLimits } from '@plein/contract';
import { Community } from '@plein/kernel/server';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsUUID, Length } from 'class-validator';

@ObjectType({
  description: 'What several colleagues looked for and did not find in the last ninety days; never who.',
})
export class SearchGap {
  @Field(() => ID) id: string;
  @Field({ description: 'Folded: lower case, without accents.' }) words: string;
  @Field(() => Int, { description: 'How often, each colleague once a day.' }) times: number;
  @Field({ description: 'The day on which somebody looked for it last.' }) lastOn: Date;
  @Field(() => Community, { nullable: true, description: 'Where; null: everywhere.' })
  community?: Community | null;
  communityId: string | null;
}

@ArgsType()
export class SearchMissedArgs {
  @Field({ description: 'The whole search, as it was sent.' }) @Length(1, searchLimits.sent) text: string;
}

@ArgsType()
export class SearchGapDismissArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'False: undo.' }) @IsBoolean() dismissed: boolean;
}
