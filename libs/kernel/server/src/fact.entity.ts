import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line in the diary. Append-only: the database refuses to change or remove it. */
@Entity()
export class Fact {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** Null: the system itself, from the command line. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('jsonb') payload: Record<string, unknown>;
  @Column('jsonb', { nullable: true }) details: Record<string, unknown> | null;
  @Column('boolean') audited: boolean;
  @Column('text', { nullable: true }) requestId: string | null;
  @Column('timestamptz') occurredAt: Date;
}
