import type { CommunityKind, Language } from '@plein/contract';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of people with a purpose, a frame and owners. */
@ObjectType({ description: 'A group of people with a purpose, a frame and owners.' })
@Entity()
export class Community {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field() @Column('citext') slug: string;
  @Field() @Column('text') name: string;
  @Field(() => String, { description: 'open, closed or secret.' }) @Column('text') kind: CommunityKind;
  @Field() @Column('text') purpose: string;
  @Field({ description: 'What we do here.' }) @Column('text') frameIn: string;
  @Field({ description: 'What we do not do here.' }) @Column('text') frameOut: string;
  @Column('text') language: Language;
  @Field(() => Int) @Column('integer') memberCount: number;
  @Field() @Column('timestamptz') createdAt: Date;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
}

/** As much of a community as a card in a list shows. */
export type CommunityCard = Pick<Community, 'id' | 'slug' | 'name' | 'kind'>;
