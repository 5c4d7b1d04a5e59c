import { type Document, plainText } from '@plein/document';
import { type Community, Content, type Viewer } from '@plein/kernel/server';
import { clock, newId } from '@plein/platform/server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ChildEntity, Column } from 'typeorm';
import { addressOf } from './page-address';

/** Something to look up: a text with a title and a place in the tree of a community. */
@ObjectType({
  implements: () => Content,
  description: 'Something to look up: a text with a title and a place in the tree of a community.',
})
@ChildEntity('page')
export class Page extends Content {
  declare communityId: string;
  @Field() @Column('text') title: string;
  @Field(() => ID, { nullable: true, description: 'The page it stands under; null: at the top.' })
  @Column('uuid', { nullable: true })
  parentId: string | null;
  /** Among the pages with the same parent; smaller stands higher. */
  @Column('double precision') position: number;

  @Field({ description: 'Its title as it stands in addresses: /wiki/:community/:slug-:id.' })
  get slug(): string {
    return addressOf(this.title);
  }

  static write(
    author: Viewer,
    community: Community,
    draft: { title: string; body: Document; parentId: string | null; position: number },
  ): Page {
    return Object.assign(new Page(), {
      id: newId(),
      communityId: community.id,
      audience: community.kind === 'open' ? 'everyone' : 'members',
      authorId: author.personId,
      language: author.language,
      ...draft,
      text: plainText(draft.body),
      createdAt: clock.now(),
      revisedAt: null,
      revision: 1,
      withdrawnAt: null,
      withdrawnBy: null,
      commentCount: 0,
      reactionCounts: {},
      importKey: null,
    });
  }
}
