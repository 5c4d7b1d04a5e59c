import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who asked to be let in, or was asked to join. Gone when answered. */
@Entity()
export class MembershipRequest {
  @PrimaryColumn('uuid') communityId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('text') kind: 'request' | 'invitation';
  @Column('uuid') byId: string;
  @Column('timestamptz') createdAt: Date;
}
