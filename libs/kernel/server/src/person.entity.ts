import type { Language, PersonStatus } from '@plein/contract';
import type { Cells } from '@plein/platform/server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person as JSON in SQL, with all that others may see. */
export const personSql = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'handle', ${alias}.handle, 'name', ${alias}.name, 'roleTitle', ${alias}.role_title,
     'team', ${alias}.team, 'place', ${alias}.place, 'photoId', ${alias}.photo_id, 'status', ${alias}.status)`;

/** The same as columns, to be read by `nextPerson`. */
export const personColumns = (alias: string): string =>
  ['id', 'handle', 'name', 'role_title', 'team', 'place', 'photo_id', 'status']
    .map((column) => `${alias}.${column}`)
    .join(', ');

/** @returns who stands next in a row. */
export const nextPerson = (cells: Cells): Person =>
  Object.assign(new Person(), {
    id: cells.next(),
    handle: cells.next(),
    name: cells.next(),
    roleTitle: cells.next(),
    team: cells.next(),
    place: cells.next(),
    photoId: cells.next(),
    status: cells.next(),
  });

/** A colleague. What carries no @Field stays in the house. */
@ObjectType({ description: 'A colleague.' })
@Entity()
export class Person {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field({ description: 'Unique short name, in addresses: /people/:handle.' })
  @Column('citext')
  handle: string;
  @Field() @Column('text') name: string;
  @Column('text') sortName: string;
  @Field(() => String, { nullable: true, description: 'What somebody does, in words.' })
  @Column('text', { nullable: true })
  roleTitle: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) team: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) place: string | null;
  @Field(() => ID, { nullable: true, description: 'Their photo, at /files/:id.' })
  @Column('uuid', { nullable: true })
  photoId: string | null;
  @Field(() => String, { description: 'invited, active, suspended or imported.' })
  @Column('text')
  status: PersonStatus;
  @Column('text') language: Language;
  @Column('timestamptz') createdAt: Date;
  /** Whether they do not want others to see that they are online. */
  @Column('boolean', { default: false }) invisible: boolean;
  /** Since when they can come in. */
  @Column('timestamptz') joinedAt: Date;
}
