import { Me, Person, type Viewer } from '@plein/kernel/server';
import { PageArgs, connectionOf } from '@plein/platform/server';
import { Args, ArgsType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { MustReadService, type Reading } from './must-read.service';
import { PostPayload } from './post.io';

@ObjectType({ description: 'Somebody who is asked to read an announcement.' })
class Reader implements Reading {
  @Field(() => ID) id: string;
  @Field(() => Person) person: Person;
  @Field(() => Date, { nullable: true }) readAt: Date | null;
}

const ReaderConnection = connectionOf(Reader);

@ArgsType()
class ReadersArgs extends PageArgs {
  @Field(() => ID) @IsUUID() postId: string;
  @Field(() => Boolean) @IsBoolean() hasRead: boolean;
}

@Resolver()
export class MustReadResolver {
  constructor(private readonly service: MustReadService) {}

  @Query(() => ReaderConnection, {
    description: 'Who has said that they read and understood it, or who has not; for its sender and HR.',
  })
  mustReadReaders(@Me() viewer: Viewer, @Args() { postId, hasRead, ...page }: ReadersArgs) {
    return this.service.readers(viewer, postId, hasRead, page);
  }

  @Mutation(() => PostPayload, { description: 'I read and understood it. Said once.' })
  async mustReadConfirm(@Me() viewer: Viewer, @Args('postId', { type: () => ID }) postId: string) {
    return { post: await this.service.confirm(viewer, postId) };
  }

  @Mutation(() => PostPayload, { description: 'Rings again at who has not said so; once a day.' })
  async mustReadRemind(@Me() viewer: Viewer, @Args('postId', { type: () => ID }) postId: string) {
    return { post: await this.service.remind(viewer, postId) };
  }
}
