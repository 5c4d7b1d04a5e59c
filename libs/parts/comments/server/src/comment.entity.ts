import { type Document, plainText } from '@plein/document';
import { Content, type Viewer } from '@plein/kernel/server';
import { clock, newId } from '@plein/platform/server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ChildEntity, Column } from 'typeorm';

/** What somebody says to a post or a page, or to another comment on it. */
@ObjectType({ implements: () => Content, description: 'What somebody says to a post or a page.' })
@ChildEntity('comment')
export class Comment extends Content {
  @Field(() => ID, { description: 'The post or page it hangs on.' }) @Column('uuid') rootId: string;
  @Field(() => ID, { nullable: true, description: 'The comment it answers; answers stand one level deep.' })
  @Column('uuid', { nullable: true })
  replyToId: string | null;

  static write(author: Viewer, root: Content, draft: { body: Document; replyToId: string | null }): Comment {
    return Object.assign(new Comment(), {
      id: newId(),
      communityId: root.communityId,
      alsoInIds: root.alsoInIds,
      audience: root.audience,
      authorId: author.personId,
      author: author.person,
      language: author.language,
      rootId: root.id,
      replyToId: draft.replyToId,
      body: draft.body,
      text: plainText(draft.body),
      createdAt: clock.now(),
      revisedAt: null,
      revision: 1,
      withdrawnAt: null,
      withdrawnBy: null,
      commentCount: 0,
      reactionCounts: {},
      viewerReaction: null,
      importKey: null,
    });
  }

  override get onScreenId(): string {
    return this.rootId;
  }
}
