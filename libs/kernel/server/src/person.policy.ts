import { Person } from './person.entity';
import { policyFor } from './policy';
import { isAdmin } from './viewer';

/** Who may do what with a person. Everyone who works here can be found by everyone who works here. */
export const personPolicy = policyFor(Person)({
  read: () => true,
  reviseProfile: (viewer, person) => viewer.personId === person.id,
  suspend: (viewer, person) => isAdmin(viewer) && viewer.personId !== person.id,
});
