import type { Document } from '@plein/document';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DocumentScalar } from './scalars';

/** One text that a thing has had. The number counts from 1; the highest is the present text. */
@ObjectType({ description: 'One text that a thing has had.' })
@Entity()
export class ContentRevision {
  @PrimaryColumn('uuid') contentId: string;
  @Field(() => Int) @PrimaryColumn('integer') number: number;
  @Column('uuid') authorId: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) title: string | null;
  @Field(() => DocumentScalar) @Column('jsonb') body: Document;
  @Field({ description: 'What changed, in the words of who changed it.' }) @Column('text') changeNote: string;
  @Field(() => Int, { description: 'Characters that came.' }) @Column('integer') added: number;
  @Field(() => Int, { description: 'Characters that went.' }) @Column('integer') removed: number;
  @Field() @Column('timestamptz') createdAt: Date;
}
