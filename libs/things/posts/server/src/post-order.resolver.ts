import { type Asking, Me, Person, type Viewer, personById } from '@plein/kernel/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ArchiveArgs, CommentsCloseArgs, CommentsClosed, MoveArgs, PinArgs } from './post-order.io';
import { PlaceArgs } from './post-places.io';
import { PostPlaces } from './post-places.service';
import { PostMove } from './post-move.service';
import { PostMoveEffect, PostMoveEffectArgs, PostMovement, PostMovesArgs } from './post-moves.io';
import { PostMoves } from './post-moves.service';
import { PostOrder } from './post-order.service';
import { Post } from './post.entity';
import { PostPayload, UnpinPayload } from './post.io';

const id = { type: () => ID };

@Resolver(() => CommentsClosed)
export class PostOrderResolver {
  constructor(
    private readonly order: PostOrder,
    private readonly moves: PostMove,
    private readonly past: PostMoves,
    private readonly places: PostPlaces,
  ) {}

  @Query(() => [Post], { description: 'What stands at the top of a community: three at most.' })
  pinnedPosts(@Me() viewer: Viewer, @Args('communityId', id) communityId: string) {
    return this.order.pinned(viewer, communityId);
  }

  @Query(() => [PostMovement], { description: 'From where to where a post went, the last move first.' })
  postMoves(@Args() { id: postId }: PostMovesArgs, @Context() asking: Asking) {
    return this.past.of(asking, postId);
  }

  @Query(() => PostMoveEffect, { description: 'Who would read a post at another place, and who no more.' })
  postMoveEffect(@Me() viewer: Viewer, @Args() { id: postId, communityId }: PostMoveEffectArgs) {
    return this.past.effect(viewer, postId, communityId ?? null);
  }

  @Mutation(() => PostPayload, { description: 'Nobody says more to it, and everyone reads why.' })
  async postCommentsClose(@Me() viewer: Viewer, @Args() { id: postId, reason }: CommentsCloseArgs) {
    return { post: await this.order.closeComments(viewer, postId, reason) };
  }

  @Mutation(() => PostPayload, { description: 'Undo of postCommentsClose.' })
  async postCommentsOpen(@Me() viewer: Viewer, @Args('id', id) postId: string) {
    return { post: await this.order.openComments(viewer, postId) };
  }

  @Mutation(() => PostPayload, { description: 'Out of the feeds, still to be found; or back in them.' })
  async postArchive(@Me() viewer: Viewer, @Args() { id: postId, archived }: ArchiveArgs) {
    return { post: await this.order.archive(viewer, postId, archived) };
  }

  @Mutation(() => PostPayload, { description: 'To the top of its community.' })
  async postPin(@Me() viewer: Viewer, @Args() { id: postId, until }: PinArgs) {
    return { post: await this.order.pin(viewer, postId, until ?? null) };
  }

  @Mutation(() => UnpinPayload, { description: 'Undo of postPin.' })
  postUnpin(@Me() viewer: Viewer, @Args('id', id) postId: string) {
    return this.order.unpin(viewer, postId);
  }

  @Mutation(() => PostPayload, { description: 'To another place, with all that was said to it.' })
  async postMove(@Me() viewer: Viewer, @Args() { id: postId, communityId }: MoveArgs) {
    return { post: await this.moves.move(viewer, postId, communityId ?? null) };
  }

  @Mutation(() => PostPayload, { description: 'In one more community, with the same conversation.' })
  async postShare(@Me() viewer: Viewer, @Args() { id: postId, communityId }: PlaceArgs) {
    return { post: await this.places.share(viewer, postId, communityId) };
  }

  @Mutation(() => PostPayload, { description: 'Undo of postShare.' })
  async postUnshare(@Me() viewer: Viewer, @Args() { id: postId, communityId }: PlaceArgs) {
    return { post: await this.places.unshare(viewer, postId, communityId) };
  }

  @ResolveField(() => Person)
  by(@Parent() { byId }: CommentsClosed, @Context() asking: Asking) {
    return personById(asking).load(byId);
  }
}
