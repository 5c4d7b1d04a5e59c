import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody wants to hear more of a person or a topic. */
@Entity()
export class Follow {
  @PrimaryColumn('uuid') followerId: string;
  @PrimaryColumn('text') kind: 'person' | 'topic';
  /** The id of a person, or a topic in lower case. */
  @PrimaryColumn('text') target: string;
  @Column('timestamptz') since: Date;
}
