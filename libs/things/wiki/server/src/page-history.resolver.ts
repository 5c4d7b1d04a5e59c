import { type Asking, ContentRevision, Me, Person, type Viewer, personById } from '@plein/kernel/server';
import {
  Args,
  Context,
  Field,
  ID,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { DocumentDiff } from '@plein/document/diff';
import { DocumentDiffScalar } from './document-diff.scalar';
import { PageHistoryService } from './page-history.service';
import { PageVersion, PageVersionConnection, PageVersionsArgs } from './page.io';

@ObjectType({ description: 'Two versions and what changed between them.' })
export class PageComparison {
  @Field(() => ContentRevision) before: ContentRevision;
  @Field(() => ContentRevision) after: ContentRevision;
  @Field(() => DocumentDiffScalar) diff: DocumentDiff;
}

@Resolver(() => PageVersion)
export class PageHistoryResolver {
  constructor(private readonly history: PageHistoryService) {}

  @Query(() => PageVersionConnection, { description: 'The versions of a page, newest first.' })
  pageVersions(@Me() viewer: Viewer, @Args() args: PageVersionsArgs) {
    return this.history.versions(viewer, args);
  }

  @Query(() => ContentRevision, { description: 'One version with its text.' })
  pageVersion(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int }) number: number,
  ) {
    return this.history.version(viewer, id, number);
  }

  @Query(() => PageComparison, { description: 'What changed between any two versions.' })
  pageCompare(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('a', { type: () => Int }) a: number,
    @Args('b', { type: () => Int }) b: number,
  ) {
    return this.history.compare(viewer, id, a, b);
  }

  @ResolveField(() => Person)
  author(@Parent() version: PageVersion, @Context() asking: Asking) {
    return personById(asking).load(version.authorId);
  }
}
