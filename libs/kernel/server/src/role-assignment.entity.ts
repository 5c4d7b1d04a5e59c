import type { RoleScope } from '@plein/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who holds which role where, since when, until when, by whom. Ended, never removed. */
@Entity()
export class RoleAssignment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') role: string;
  @Column('text') scope: RoleScope;
  /** Null for the organisation. */
  @Column('uuid', { nullable: true }) scopeId: string | null;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  /** Null: by the system, when the first admin came. */
  @Column('uuid', { nullable: true }) assignedBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) endedBy: string | null;
}
