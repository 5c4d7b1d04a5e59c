import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody signs in. Never part of an answer. */
@Entity()
export class Credential {
  @PrimaryColumn('uuid') personId: string;
  @Column('citext') email: string;
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('timestamptz') changedAt: Date;
}
