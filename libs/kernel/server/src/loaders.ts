import { byId, defineLoader } from '@plein/platform/server';
import { In } from 'typeorm';
import { Community } from './community.entity';
import { Person } from './person.entity';

/** People are known to everyone who is signed in; suspended ones keep their name under what they wrote. */
export const personById = defineLoader<Person>(async (ids, { db }) =>
  byId(await db.of(Person).findBy({ id: In([...ids]) })),
);

/** For content that its reader has already passed the gate for: the place where it was said. */
export const communityById = defineLoader<Community>(async (ids, { db }) =>
  byId(await db.of(Community).findBy({ id: In([...ids]) })),
);
