import { Community, Person } from '@plein/kernel/server';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@ObjectType({ description: 'One end of a move, as far as the viewer may know of it.' })
export class MovePlace {
  @Field(() => Community, { nullable: true, description: 'Null: the square, or hidden from the viewer.' })
  community: Community | null;
  @Field({ description: 'A community of which the viewer may not know.' }) isHidden: boolean;
}

@ObjectType({ description: 'That a post went from one place to another.' })
export class PostMovement {
  @Field(() => ID) id: string;
  @Field() at: Date;
  @Field(() => Person) by: Person;
  @Field(() => MovePlace) from: MovePlace;
  @Field(() => MovePlace) to: MovePlace;
}

@ObjectType({ description: 'What a move would change.' })
export class PostMoveEffect {
  @Field(() => Int, { description: 'How many people may read it there.' }) readerCount: number;
  @Field(() => Int, { description: 'How many of those who may read it now, may not do so there.' })
  losingCount: number;
}

@ArgsType()
export class PostMovesArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class PostMoveEffectArgs extends PostMovesArgs {
  @Field(() => ID, { nullable: true, description: 'Null: to everyone in the organisation.' })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;
}
