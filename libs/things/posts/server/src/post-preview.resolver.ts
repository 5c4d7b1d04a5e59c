import { type Asking, Me, type Viewer } from '@plein/kernel/server';
import { LinkPreview, loadPreview } from '@plein/previews/server';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Mutation,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { PostPreview } from './post-preview.service';
import { Post } from './post.entity';
import { PostPayload } from './post.io';

@ArgsType()
class PreviewLeaveOutArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'False: it is shown again.' }) @IsBoolean() leftOut: boolean;
}

@Resolver(() => Post)
export class PostPreviewResolver {
  constructor(private readonly previews: PostPreview) {}

  @Mutation(() => PostPayload, { description: 'Without the preview of its link, or with it again.' })
  async postPreviewLeaveOut(@Me() viewer: Viewer, @Args() { id, leftOut }: PreviewLeaveOutArgs) {
    return { post: await this.previews.leaveOut(viewer, id, leftOut) };
  }

  @ResolveField(() => LinkPreview, { nullable: true })
  preview(@Parent() post: Post, @Context() asking: Asking) {
    return loadPreview(asking, post);
  }
}
