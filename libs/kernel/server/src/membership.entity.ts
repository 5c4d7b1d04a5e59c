import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody belongs to a community. What they do there beyond that is a RoleAssignment. */
@Entity()
export class Membership {
  @PrimaryColumn('uuid') communityId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('timestamptz') since: Date;
  /** When they last looked around there. */
  @Column('timestamptz') seenAt: Date;
}
