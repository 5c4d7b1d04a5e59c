import { type ReactionKind, reactionKinds } from '@plein/contract';
import { Content } from '@plein/kernel/server';
import { payloadOf } from '@plein/platform/server';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many people reacted in one way.' })
export class ReactionCount {
  @Field(() => String, { description: 'thumb, heart, bulb, party, laugh or help.' }) kind: ReactionKind;
  @Field(() => Int) count: number;
}

/** The counts of a text in the order in which reactions are offered; those that nobody gave are left out. */
export const reactionsOf = (counts: Partial<Record<ReactionKind, number>>): ReactionCount[] =>
  reactionKinds.flatMap((kind) => (counts[kind] ? [{ kind, count: counts[kind] }] : []));

export const ReactionPayload = payloadOf(
  'content',
  Content as unknown as new () => Content,
  'ReactionPayload',
);
