import { connectionOf } from '@plein/platform/server';
import { Args, ArgsType, Context, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type Asking, Me } from './asking';
import { ContentRevision } from './content-revision.entity';
import { textsOf } from './content-revisions';
import { Gate } from './gate';
import type { Viewer } from './viewer';

const ContentRevisionConnection = connectionOf(ContentRevision);

@ArgsType()
class ContentHistoryArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { defaultValue: 20 }) @IsInt() @Min(1) @Max(100) first: number;
  @Field(() => Int, { nullable: true, description: 'Texts older than this number.' })
  @IsOptional()
  @IsInt()
  after?: number | null;
}

/** What was said stays said: whoever may read a text may read what it was before. */
@Resolver()
export class ContentHistoryResolver {
  constructor(private readonly gate: Gate) {}

  @Query(() => ContentRevisionConnection, {
    description: 'The texts that a post, a comment or a page has had, newest first.',
  })
  async contentHistory(
    @Me() viewer: Viewer,
    @Args() { id, first, after }: ContentHistoryArgs,
    @Context() { db }: Asking,
  ) {
    const content = await this.gate.openContent(viewer, 'read', id);
    const found = await textsOf(db, content, { after: after ?? null, most: first + 1 });
    const edges = found.slice(0, first).map((node) => ({ node, cursor: String(node.number) }));
    return {
      edges,
      pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }
}
