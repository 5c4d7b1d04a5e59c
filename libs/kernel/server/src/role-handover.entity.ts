import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role that somebody offers to somebody else. Nothing changes until the receiver accepts. */
@ObjectType({ description: 'A role that was offered; nothing changes until the receiver accepts.' })
@Entity()
export class RoleHandover {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field(() => ID) @Column('uuid') assignmentId: string;
  @Column('uuid') toPersonId: string;
  @Column('uuid') offeredBy: string;
  @Field() @Column('text') note: string;
  @Field() @Column('timestamptz') offeredAt: Date;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Field(() => Boolean, { nullable: true }) @Column('boolean', { nullable: true }) accepted: boolean | null;
}
