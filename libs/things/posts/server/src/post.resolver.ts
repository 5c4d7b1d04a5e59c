import { type Asking, Me, type Viewer } from '@plein/kernel/server';
import { BallotKey, Poll } from '@plein/polls/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Post } from './post.entity';
import { loadExtras } from './post.extras';
import { MustRead, Praise, Story } from './post.forms';
import { PostAbilities, PostPayload, PostPublishInput, PostReviseInput } from './post.io';
import { PlaceCard } from './post-places.io';
import { postPolicy } from './post.policy';
import { PostService } from './post.service';
import { Quote } from './quote.io';

@Resolver(() => Post)
export class PostResolver {
  constructor(
    private readonly posts: PostService,
    private readonly keys: BallotKey,
  ) {}

  @Query(() => Post, { description: 'One post, at its permalink.' })
  post(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.posts.find(viewer, id);
  }

  @Mutation(() => PostPayload)
  async postPublish(@Me() viewer: Viewer, @Args('input') input: PostPublishInput) {
    return { post: await this.posts.publish(viewer, input) };
  }

  @Mutation(() => PostPayload)
  async postRevise(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: PostReviseInput,
  ) {
    return { post: await this.posts.revise(viewer, id, input) };
  }

  @Mutation(() => PostPayload, {
    description: 'Takes a post off the screen; whoever did it can bring it back.',
  })
  async postWithdraw(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { post: await this.posts.withdraw(viewer, id) };
  }

  @Mutation(() => PostPayload, { description: 'Undo of postWithdraw.' })
  async postRestore(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { post: await this.posts.restore(viewer, id) };
  }

  @ResolveField(() => PostAbilities)
  viewerCan(@Me() viewer: Viewer, @Parent() post: Post) {
    return postPolicy.abilities(viewer, post);
  }

  @ResolveField(() => Poll, { nullable: true })
  async poll(@Parent() post: Post, @Context() asking: Asking) {
    return (await loadExtras(this.keys, asking, post)).poll;
  }

  @ResolveField(() => Praise, { nullable: true })
  async praise(@Parent() post: Post, @Context() asking: Asking) {
    return (await loadExtras(this.keys, asking, post)).praise;
  }

  @ResolveField(() => Story, { nullable: true })
  async story(@Parent() post: Post, @Context() asking: Asking) {
    return (await loadExtras(this.keys, asking, post)).story;
  }

  @ResolveField(() => MustRead, { nullable: true })
  async mustRead(@Parent() post: Post, @Context() asking: Asking) {
    return (await loadExtras(this.keys, asking, post)).mustRead;
  }

  @ResolveField(() => [PlaceCard])
  async alsoIn(@Parent() post: Post, @Context() asking: Asking) {
    return (await loadExtras(this.keys, asking, post)).alsoIn;
  }

  @ResolveField(() => Quote, { nullable: true })
  async quote(@Parent() post: Post, @Context() asking: Asking) {
    return (await loadExtras(this.keys, asking, post)).quote;
  }
}
