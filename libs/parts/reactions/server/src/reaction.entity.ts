import type { ReactionKind } from '@plein/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody felt about a text: one of six, one at a time. */
@Entity()
export class Reaction {
  @PrimaryColumn('uuid') contentId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('text') kind: ReactionKind;
  @Column('timestamptz') createdAt: Date;
}
