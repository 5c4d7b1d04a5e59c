import { type ReactionKind, reactionKinds } from '@plein/contract';
import { type Asking, Content, Me, type Viewer, signedIn } from '@plein/kernel/server';
import { Problem, defineLoader } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReactionCount, ReactionPayload, reactionsOf } from './reaction.io';
import { ReactionService } from './reaction.service';

/** The viewer's own reaction on each of many texts. */
const ownReaction = defineLoader<ReactionKind, Asking>(async (ids, asking) => {
  const rows = await asking.db.rows<{ id: string; kind: ReactionKind }>(
    'SELECT content_id AS id, kind FROM reaction WHERE person_id = $1 AND content_id = ANY($2::uuid[])',
    [signedIn(asking).personId, ids],
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
});

@Resolver(() => Content)
export class ReactionResolver {
  constructor(private readonly service: ReactionService) {}

  @Mutation(() => ReactionPayload, {
    description: 'Gives or changes my reaction; without a kind, takes it away.',
  })
  async contentReact(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('kind', { type: () => String, nullable: true }) kind: ReactionKind | null,
  ) {
    if (kind && !reactionKinds.includes(kind)) throw new Problem('reaction.unknown', 'kind');
    return { content: await this.service.react(viewer, id, kind ?? null) };
  }

  @ResolveField(() => [ReactionCount])
  reactions(@Parent() content: Content) {
    return reactionsOf(content.reactionCounts);
  }

  @ResolveField(() => String, { nullable: true, description: 'The reaction of whoever asks.' })
  viewerReaction(@Parent() content: Content, @Context() asking: Asking) {
    return ownReaction(asking).load(content.id);
  }
}
