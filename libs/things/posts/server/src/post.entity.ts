import type { PostType, Quoting } from '@plein/contract';
import { type Document, plainText } from '@plein/document';
import { type Community, Content, type Viewer } from '@plein/kernel/server';
import { clock, newId } from '@plein/platform/server';
import { Poll } from '@plein/polls/server';
import { LinkPreview } from '@plein/previews/server';
import { Field, ObjectType } from '@nestjs/graphql';
import { ChildEntity, Column } from 'typeorm';
import { CommentsClosed } from './post-order.io';
import { MustRead, type PostDetails, Praise, Story } from './post.forms';
import { PlaceCard } from './post-places.io';
import { Quote } from './quote.io';

/** A short text: said, asked, or told as news. */
@ObjectType({ implements: () => Content, description: 'A short text: said, asked, or told as news.' })
@ChildEntity('post')
export class Post extends Content {
  @Field(() => String, { description: 'update, question, praise, poll, story, announcement or news.' })
  @Column('text')
  postType: PostType;
  @Column('jsonb', { nullable: true }) details: PostDetails | null;
  @Field(() => CommentsClosed, { nullable: true, description: 'Nobody says more to it; null: they may.' })
  get commentsClosed(): CommentsClosed | null {
    return this.closing && CommentsClosed.from(this.closing);
  }
  @Field(() => Date, { nullable: true, description: 'Since when it is out of the feeds; null: it is not.' })
  declare archivedAt: Date | null;
  @Field(() => Poll, { nullable: true, description: 'What can be chosen; null when it is no poll.' })
  poll?: Poll | null;
  @Field(() => Praise, { nullable: true }) praise?: Praise | null;
  @Field(() => Story, { nullable: true, description: 'Its parts; the body has them as one text.' })
  story?: Story | null;
  @Field(() => MustRead, {
    nullable: true,
    description: 'For an announcement that everyone is asked to confirm.',
  })
  mustRead?: MustRead | null;
  @Field(() => [PlaceCard], {
    description: 'Other communities that show it as well, as far as I may know of them.',
  })
  alsoIn?: PlaceCard[];
  @Column('uuid', { nullable: true }) quotedId: string | null;
  @Column('timestamptz', { nullable: true }) quoteTakenBackAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'closed: nobody quotes it any more; withdrawn: nothing of it shows in any quote; null: they may.',
  })
  @Column('text', { nullable: true })
  quoting: Exclude<Quoting, 'open'> | null;
  @Field(() => Quote, { nullable: true, description: 'The post that it quotes.' })
  quote?: Quote | null;
  @Field(() => LinkPreview, {
    nullable: true,
    description: 'Of its first link, when the page had something to say.',
  })
  preview?: LinkPreview | null;

  /** @param community where it is said; null: on the square, to everyone. */
  static write(
    author: Viewer,
    community: Community | null,
    draft: {
      postType: PostType;
      body: Document;
      details: PostDetails | null;
      quotedId: string | null;
      alsoInIds: string[] | null;
    },
  ): Post {
    return Object.assign(new Post(), {
      id: newId(),
      communityId: community?.id ?? null,
      alsoInIds: draft.alsoInIds,
      community,
      audience: community && community.kind !== 'open' ? ('members' as const) : ('everyone' as const),
      authorId: author.personId,
      author: author.person,
      language: author.language,
      postType: draft.postType,
      details: draft.details,
      quotedId: draft.quotedId,
      quoteTakenBackAt: null,
      quoting: null,
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
      closing: null,
      archivedAt: null,
    });
  }
}
