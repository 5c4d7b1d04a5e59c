import type { NotificationReason } from '@plein/contract';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something waits for somebody, with the reason why. */
@ObjectType({ description: 'Something waits for somebody, with the reason why.' })
@Entity()
export class Notification {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Field(() => String, { description: 'Why: mentioned, replied, commented, reacted, …' })
  @Column('text')
  reason: NotificationReason;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('uuid', { nullable: true }) contentId: string | null;
  @Column('uuid', { nullable: true }) communityId: string | null;
  @Column('text') thread: string;
  @Column('uuid', { array: true }) actorIds: string[];
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Field() @Column('timestamptz') createdAt: Date;
}
