import { factType } from './fact';
import { topicOf } from './live';
import type { PersonRef } from './people';

/** For you: what is yours counts as if it had been said this much later. */
export const yoursLeadsMillis = 24 * 60 * 60 * 1000;

/** Why a post stands in a feed; the first that holds. All but the last make it yours. */
export const reasonsToShow = ['mention', 'own', 'community', 'person', 'topic', 'everyone'] as const;
export type ReasonToShow = (typeof reasonsToShow)[number];

const latest = 2 ** 48 - 1;

/** The id with its time (UUID v7: the first 48 bits) moved by so many milliseconds. */
export function movedInTime(id: string, millis: number): string {
  const time = parseInt(id.slice(0, 8) + id.slice(9, 13), 16) + millis;
  const hex = Math.min(Math.max(time, 0), latest).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}${id.slice(13)}`;
}

/** What one may not want to see for a while. */
export const muteKinds = ['person', 'topic', 'word'] as const;
export type MuteKind = (typeof muteKinds)[number];
export const muteLimits = { most: 100, length: 60 } as const;

/** Feeds leave out something else than before, on every screen of this person; their rights stay as they are. */
export const MutesChanged = factType<PersonRef>('mutes.changed', {
  topics: ({ personId }) => [topicOf.person(personId)],
  subject: ({ personId }) => personId,
});

/** Somebody looks at Today again, after having been away; their other screens hear it. Changes nobody's rights. */
export const TodayVisited = factType<PersonRef>('visit.today', {
  topics: ({ personId }) => [topicOf.person(personId)],
  subject: ({ personId }) => personId,
});

/** The address for one's news reader was made, replaced or taken back. */
export const FeedAddressChanged = factType<PersonRef>('feed-address.changed', {
  topics: ({ personId }) => [topicOf.person(personId)],
  subject: ({ personId }) => personId,
});
