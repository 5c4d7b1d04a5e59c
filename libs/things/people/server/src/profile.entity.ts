import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody tells about themselves, for every colleague to read. */
@ObjectType({ description: 'What somebody tells about themselves.' })
@Entity()
export class Profile {
  @Field(() => ID) @PrimaryColumn('uuid') personId: string;
  @Field() @Column('text') about: string;
  @Field() @Column('text') phone: string;
  @Field({ description: 'In their own words, as "ma-do".' }) @Column('text') workingDays: string;
  @Field(() => [String], { description: 'What they know much about.' })
  @Column('text', { array: true })
  skills: string[];
  @Field(() => [String], { description: 'What one may always ask them.' })
  @Column('text', { array: true })
  askMeAbout: string[];
  @Field(() => [String], { description: 'Languages they speak, in words.' })
  @Column('text', { array: true })
  languages: string[];
}
