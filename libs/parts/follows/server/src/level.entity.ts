import type { AttentionLevel, AttentionScope } from '@plein/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much somebody wants to hear of something. Without a row: what is usual there. */
@Entity('attention_level')
export class Level {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') scope: AttentionScope;
  @PrimaryColumn('uuid') target: string;
  @Column('text') level: AttentionLevel;
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
