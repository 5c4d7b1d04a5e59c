import { factType } from './fact';
import { topicOf } from './live';
import type { PersonRef } from './people';

/** How many things one may keep, and how far ahead a reminder may be. */
export const saveLimits = { most: 1_000, furthestDays: 366 } as const;

/** The list of what somebody keeps is another one; which things it holds is nobody else's. */
export const SavesChanged = factType<PersonRef>('saves.changed', {
  topics: ({ personId }) => [topicOf.person(personId)],
  subject: ({ personId }) => personId,
});

/** The moment has come at which somebody wanted to be reminded of what they kept. */
export const SaveReminded = factType<PersonRef & { contentId: string }>('saves.reminded', {
  topics: ({ personId }) => [topicOf.person(personId)],
  subject: ({ personId }) => personId,
});
