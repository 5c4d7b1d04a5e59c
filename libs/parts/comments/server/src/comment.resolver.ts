import {
  type Asking,
  Content,
  Gate,
  Me,
  type Viewer,
  communityIds,
  readableSql,
  signedIn,
} from '@plein/kernel/server';
import { PageArgs, defineLoader } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Comment } from './comment.entity';
import {
  CommentAbilities,
  CommentConnection,
  CommentPayload,
  CommentPublishInput,
  CommentReviseInput,
} from './comment.io';
import { commentPolicy } from './comment.policy';
import { CommentService } from './comment.service';

/** The two newest comments of each of many texts. */
const newestComments = defineLoader<Comment[], Asking>(async (rootIds, asking) => {
  const viewer = signedIn(asking);
  const found = await asking.db.rows<{ id: string }>(
    `SELECT newest.id FROM unnest($1::uuid[]) AS root (id) CROSS JOIN LATERAL (
       SELECT c.id FROM content c WHERE c.kind = 'comment' AND c.root_id = root.id AND ${readableSql('c', '$2')}
       ORDER BY c.id DESC LIMIT 2) newest`,
    [rootIds, communityIds(viewer)],
  );
  const comments = await asking.db
    .of(Comment)
    .find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } });
  return new Map(rootIds.map((id) => [id, comments.filter(({ rootId }) => rootId === id)]));
});

@Resolver(() => Comment)
export class CommentResolver {
  constructor(private readonly comments: CommentService) {}

  @Query(() => Comment, { description: 'One comment, at its permalink.' })
  comment(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.comments.find(viewer, id);
  }

  @Mutation(() => CommentPayload)
  async commentPublish(@Me() viewer: Viewer, @Args('input') input: CommentPublishInput) {
    return { comment: await this.comments.publish(viewer, input) };
  }

  @Mutation(() => CommentPayload)
  async commentRevise(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: CommentReviseInput,
  ) {
    return { comment: await this.comments.revise(viewer, id, input) };
  }

  @Mutation(() => CommentPayload, {
    description: 'Takes a comment off the screen; whoever did it can bring it back.',
  })
  async commentWithdraw(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { comment: await this.comments.withdraw(viewer, id) };
  }

  @Mutation(() => CommentPayload, { description: 'Undo of commentWithdraw.' })
  async commentRestore(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { comment: await this.comments.restore(viewer, id) };
  }

  @ResolveField(() => CommentAbilities)
  viewerCan(@Me() viewer: Viewer, @Parent() comment: Comment) {
    return commentPolicy.abilities(viewer, comment);
  }
}

/** What hangs on any content. */
@Resolver(() => Content)
export class CommentsOfContentResolver {
  constructor(
    private readonly service: CommentService,
    private readonly gate: Gate,
  ) {}

  @Query(() => Content, { description: 'A post or page by its id, for the conversation on it.' })
  conversation(@Me() viewer: Viewer, @Args('rootId', { type: () => ID }) rootId: string) {
    return this.gate.openContent(viewer, 'read', rootId);
  }

  @ResolveField(() => CommentConnection, {
    description: 'The conversation, its newest part first; each page reads oldest first.',
  })
  comments(@Me() viewer: Viewer, @Parent() content: Content, @Args() page: PageArgs) {
    return this.service.on(viewer, content.id, page);
  }

  @ResolveField(() => [Comment], { description: 'The two newest comments.' })
  latestComments(@Parent() content: Content, @Context() asking: Asking) {
    return content.commentCount ? newestComments(asking).load(content.id) : [];
  }
}
