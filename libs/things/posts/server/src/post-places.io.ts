import type { CommunityCard } from '@plein/kernel/server';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ObjectType({ description: 'As much of a community as its name on a card needs.' })
export class PlaceCard implements CommunityCard {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() name: string;
  @Field(() => String, { description: 'open, closed or secret.' }) kind: CommunityCard['kind'];
}

@ArgsType()
export class PlaceArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => ID, { description: 'The community that shows it as well, or no longer.' })
  @IsUUID()
  communityId: string;
}
