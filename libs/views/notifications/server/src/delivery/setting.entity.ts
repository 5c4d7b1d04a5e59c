import type { DigestRhythm, NoticeKind, NoticeWay } from '@plein/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What reaches somebody by which way, and when. Without a row: as everyone starts. */
@Entity('attention_setting')
export class AttentionSetting {
  @PrimaryColumn('uuid') personId: string;
  @Column('jsonb') ways: Partial<Record<NoticeKind, NoticeWay[]>>;
  @Column('text', { nullable: true }) timeZone: string | null;
  @Column('boolean') quiet: boolean;
  @Column('smallint') quietFrom: number;
  @Column('smallint') quietTo: number;
  @Column('smallint', { array: true }) quietDays: number[];
  @Column('timestamptz', { nullable: true }) pausedUntil: Date | null;
  @Column('smallint', { nullable: true }) budget: number | null;
  @Column('text') digest: DigestRhythm;
  @Column('smallint') digestAt: number;
  @Column('smallint') digestDay: number;
  @Column('boolean') mailPrivacy: boolean;
  @Column('timestamptz', { nullable: true }) digestToldUntil: Date | null;
}
