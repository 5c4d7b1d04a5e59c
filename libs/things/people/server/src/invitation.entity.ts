import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way in for one person, once, for fourteen days. */
@ObjectType({ description: 'A way in for one person, once.' })
@Entity()
export class Invitation {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid') personId: string;
  @Column('citext', { nullable: true }) email: string | null;
  @Column('uuid', { nullable: true }) invitedBy: string | null;
  @Field() @Column('timestamptz') createdAt: Date;
  @Field() @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
