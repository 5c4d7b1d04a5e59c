import type { ReasonToShow } from '@plein/contract';
import { PageInfo, Payload } from '@plein/platform/server';
import { Post } from '@plein/posts/server';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Why a post stands in a feed.' })
export class Because {
  @Field(() => String, { description: 'mention, own, community, person, topic or everyone.' })
  reason: ReasonToShow;
  @Field(() => String, { nullable: true, description: 'The followed topic it is on.' }) topic: string | null;
}

@ObjectType()
export class FeedEdge {
  @Field(() => Post) node: Post;
  @Field(() => ID, { description: 'Its place in this feed; higher comes first.' }) cursor: string;
  @Field(() => Because, { nullable: true }) because: Because | null;
}

/** A part of a feed. It may be shorter than was asked for; whether there is more, `pageInfo` says. */
@ObjectType('FeedConnection')
export class FeedPage {
  @Field(() => [FeedEdge]) edges: FeedEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Date, {
    nullable: true,
    description: 'Home only: where the reader was in the visit before this one.',
  })
  seam?: Date | null;
}

@ObjectType()
export class TodayVisitPayload extends Payload {
  @Field(() => Date, { nullable: true, description: 'Where the reader was in the visit before this one.' })
  seam?: Date | null;
}
