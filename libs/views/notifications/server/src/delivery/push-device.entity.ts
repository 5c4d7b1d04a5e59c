import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that somebody wants to be told on, as long as the session lasts in which they said so. */
@ObjectType({ description: 'A browser that the viewer wants to be told on.' })
@Entity()
export class PushDevice {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('uuid') sessionId: string;
  @Field({ description: 'Known to its owner alone.' }) @Column('text') endpoint: string;
  @Column('text') p256dh: string;
  @Column('text') auth: string;
  @Field() @Column('text') name: string;
  @Field() @Column('timestamptz') createdAt: Date;
}
