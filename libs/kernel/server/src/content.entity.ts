import type { Language, ReactionKind } from '@plein/contract';
import type { Document } from '@plein/document';
import { Field, ID, Int, InterfaceType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, TableInheritance } from 'typeorm';
import type { Community, CommunityCard } from './community.entity';
import type { Person } from './person.entity';
import { DocumentScalar } from './scalars';

/** Everything people write here: posts, comments, wiki pages. One table, one trunk. */
@InterfaceType({
  description: 'Everything people write here.',
  resolveType: (content: Content) => content.constructor.name,
})
@Entity('content')
@TableInheritance({ column: { name: 'kind', type: 'text' } })
export abstract class Content {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('text') readonly kind: 'post' | 'comment' | 'page';
  /** Null: on the square, to everyone. */
  @Column('uuid', { nullable: true }) communityId: string | null;
  /** Other communities that show it as well; only what everyone may read stands in several. */
  @Column('uuid', { name: 'also_in', array: true, nullable: true }) alsoInIds: string[] | null;
  @Column('text') audience: 'everyone' | 'members';
  @Column('uuid') authorId: string;
  @Field(() => String, { description: 'The language it was written in.' }) @Column('text') language: Language;
  @Field(() => DocumentScalar) @Column('jsonb') body: Document;
  @Column('text') text: string;
  @Field() @Column('timestamptz') createdAt: Date;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) revisedAt: Date | null;
  @Field(() => Int, { description: 'Counts up with every revision.' }) @Column('integer') revision: number;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy: string | null;
  @Field(() => Int, { description: 'Comments, replies included.' }) @Column('integer') commentCount: number;
  @Column('jsonb') reactionCounts: Partial<Record<ReactionKind, number>>;
  /** Nobody says more to it: who decided so, and why. */
  @Column('jsonb', { nullable: true }) closing: { byId: string; at: string; reason: string } | null;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
  @Column('text', { nullable: true }) importKey: string | null;
  /** Put here by whoever has them at hand already. */
  author?: Person;
  community?: Community | null;
  communityCard?: CommunityCard | null;
  /** Pages in its links that its reader may not read; null: none; left out: it is not known yet. */
  closedPages?: readonly string[] | null;

  /** What its signals and its screen are about: itself, or for a comment what it hangs on. */
  get onScreenId(): string {
    return this.id;
  }
}
