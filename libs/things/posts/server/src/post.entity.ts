import type { PostType } from '@plein/contract';
import { type Document, plainText } from '@plein/document';
import { Content, type Viewer } from '@plein/kernel/server';
import { clock, newId } from '@plein/platform/server';
import { Field, ObjectType } from '@nestjs/graphql';
import { ChildEntity, Column } from 'typeorm';

/** Where something is said: a community, or the square when there is none. */
export interface Place {
  readonly communityId: string | null;
  readonly audience: 'everyone' | 'members';
}

/** A short text: said, asked, or told as news. */
@ObjectType({ implements: () => Content, description: 'A short text: said, asked, or told as news.' })
@ChildEntity('post')
export class Post extends Content {
  @Field(() => String, { description: 'update, question or news.' }) @Column('text') postType: PostType;

  static write(author: Viewer, place: Place, draft: { postType: PostType; body: Document }): Post {
    return Object.assign(new Post(), {
      id: newId(),
      ...place,
      authorId: author.personId,
      language: author.language,
      postType: draft.postType,
      body: draft.body,
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
