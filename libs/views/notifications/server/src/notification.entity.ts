import type { NotificationReason, NotificationWhy } from '@plein/contract';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What else happened in the same thread. */
@ObjectType()
export class AlsoHappened {
  @Field(() => String) reason: NotificationReason;
  @Field(() => Int, { description: 'How many people are behind it.' }) people: number;
}

/** Something waits for somebody, with the reason why. */
@ObjectType({ description: 'Something waits for somebody, with the reason why.' })
@Entity()
export class Notification {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Field(() => String, { description: 'Why: mentioned, replied, commented, reacted, …' })
  @Column('text')
  reason: NotificationReason;
  @Field(() => String, {
    description: 'What the viewer is to it: author, owner, part, …; empty when the reason says it.',
  })
  @Column('text')
  why: NotificationWhy;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('uuid', { nullable: true }) contentId: string | null;
  @Column('uuid', { nullable: true }) communityId: string | null;
  @Column('text') thread: string;
  @Column('uuid', { array: true }) actorIds: string[];
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Off the list until then.' })
  @Column('timestamptz', { nullable: true })
  laterUntil: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it came back from later.' })
  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;
  @Field() @Column('timestamptz') createdAt: Date;
  /** Put here by the list, which shows one line per thread. */
  also?: AlsoHappened[];
}
