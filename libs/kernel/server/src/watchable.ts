import { isPlace, topicOf } from '@plein/contract';
import { type Db, isId } from '@plein/platform/server';
import { In } from 'typeorm';
import { communityPolicy } from './community.policy';
import { Community } from './community.entity';
import { Content } from './content.entity';
import { Person } from './person.entity';
import { personPolicy } from './person.policy';
import { policyOf } from './policy';
import type { Viewer } from './viewer';

/** The rooms behind a topic; none when this viewer may not watch it. */
export type RoomsOf = (viewer: Viewer, topic: string) => string[];

/** What is needed to know who may read it, and no text. */
const forPolicies = {
  id: true,
  kind: true,
  audience: true,
  communityId: true,
  authorId: true,
  withdrawnAt: true,
};

/** Who hears what is said at this place because it belongs to their home. */
export const homeRoom = (place: string): string => `${topicOf.home}/${place}`;

/** The rooms where something is told, each with what it is told in there: no more than who sits there watches. */
export const heardIn = (room: string): [inside: string, topic: string][] =>
  isPlace(room)
    ? [
        [room, room],
        [homeRoom(room), topicOf.home],
      ]
    : [[room, room]];

const ofPerson = { id: true, status: true };

/** Whether a topic could ever be watched, by its form. */
export const isTopic = (topic: unknown): topic is string =>
  typeof topic === 'string' && (topic === topicOf.home || topic === topicOf.square || idIn(topic) !== null);

/**
 * Answers for many sockets at once, in three statements however many there are. The same policies as for reading:
 * what one may not read, one may not watch.
 */
export async function whoMayWatch(db: Db, topics: Iterable<string>): Promise<RoomsOf> {
  const ids = (kind: string) => [
    ...new Set([...topics].filter((topic) => topic.startsWith(`${kind}:`)).map((topic) => idIn(topic)!)),
  ];
  const [communities, contents, people] = await Promise.all([
    found(ids('community'), (wanted) => db.of(Community).findBy({ id: In(wanted) })),
    found(ids('content'), (wanted) =>
      db.of(Content).find({ where: { id: In(wanted) }, select: forPolicies }),
    ),
    found(ids('presence'), (wanted) => db.of(Person).find({ where: { id: In(wanted) }, select: ofPerson })),
  ]);
  return (viewer, topic) => {
    if (topic === topicOf.home)
      return [topicOf.square, ...[...viewer.communities.keys()].map(topicOf.community)].map(homeRoom);
    if (topic === topicOf.square) return [topic];
    const id = idIn(topic);
    if (!id) return [];
    const community = communities.get(id);
    const content = contents.get(id);
    const person = people.get(id);
    switch (topic.split(':')[0]) {
      case 'person':
        return id === viewer.personId ? [topicOf.person(id)] : [];
      case 'profile':
        return [topicOf.profile(id)];
      case 'presence':
        return person && personPolicy.can(viewer, 'read', person) ? [topicOf.presence(id)] : [];
      case 'community':
        return community && communityPolicy.can(viewer, 'readContents', community)
          ? [topicOf.community(id)]
          : [];
      default:
        return content && policyOf(content)?.can(viewer, 'read', content) ? [topicOf.content(id)] : [];
    }
  };
}

/** The id in `kind:id`, as it is written in the database; null when it is not such a topic. */
function idIn(topic: string): string | null {
  const [kind, id, ...rest] = topic.split(':');
  const known = ['community', 'content', 'person', 'profile', 'presence'].includes(kind!);
  return known && isId(id) && rest.length === 0 ? id.toLowerCase() : null;
}

async function found<T extends { id: string }>(
  ids: string[],
  find: (ids: string[]) => Promise<T[]>,
): Promise<Map<string, T>> {
  return new Map(ids.length ? (await find(ids)).map((one) => [one.id, one]) : []);
}
