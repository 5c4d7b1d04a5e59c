import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody is signed in on a device. */
@ObjectType({ description: 'A device on which somebody is signed in.' })
@Entity()
export class Session {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid') personId: string;
  @Field({ description: 'Browser and system, in words.' }) @Column('text') device: string;
  @Field() @Column('timestamptz') startedAt: Date;
  @Field() @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
