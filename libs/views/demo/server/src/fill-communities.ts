import { type Db, insertRows } from '@plein/platform/server';
import type { Calendar } from './calendar';
import { left } from './cast';
import type { Chance } from './chance';
import { type CommunityText, communities } from './content/communities';
import type { Colleague, Staff } from './fill-people';

/** A place to write in, with who belongs there. */
export interface Place {
  /** Null: the square. */
  readonly id: string | null;
  readonly audience: 'everyone' | 'members';
  readonly members: readonly Colleague[];
}

const begun = 195;
/** Days since a community lost its owner. */
const laidDown = 18;

/** @returns the communities by their short name, and the square as ''. */
export async function fillCommunities(
  db: Db,
  staff: Staff,
  calendar: Calendar,
  chance: Chance,
): Promise<Map<string, Place & { id: string }>> {
  const since = calendar.daysAgo(begun);
  const places = new Map<string, Place & { id: string }>();
  const rows: object[] = [];
  const memberships: object[] = [];
  const roles: object[] = [];
  for (const text of communities) {
    const id = chance.idAt(since);
    const members = membersOf(text, staff, chance);
    places.set(text.slug, { id, audience: text.kind === 'open' ? 'everyone' : 'members', members });
    rows.push({
      id,
      slug: text.slug,
      name: text.name,
      kind: text.kind,
      purpose: text.purpose,
      frame_in: text.frameIn,
      frame_out: text.frameOut,
      language: text.language,
      member_count: members.length,
      created_at: since,
    });
    for (const { id: personId } of members)
      memberships.push({
        community_id: id,
        person_id: personId,
        since: calendar.daysAgo(chance.between(20, begun - 1)),
        seen_at: calendar.daysAgo(1),
      });
    for (const [role, key, isOver] of rolesIn(text))
      roles.push({
        id: chance.idAt(since),
        person_id: staff.get(key).id,
        role,
        scope: 'community',
        scope_id: id,
        since,
        assigned_by: staff.get('renske').id,
        ended_at: isOver ? calendar.daysAgo(laidDown) : null,
        ended_by: isOver ? staff.get(key).id : null,
      });
  }
  await insertRows(db, 'community', rows);
  await insertRows(db, 'membership', memberships);
  await insertRows(db, 'role_assignment', roles);
  return places;
}

type HeldRole = [role: string, key: string, isOver: boolean];

const rolesIn = ({ owner, formerOwner, deputy, moderators }: CommunityText): HeldRole[] => [
  ...(owner ? [['owner', owner, false] satisfies HeldRole] : []),
  ...(formerOwner ? [['owner', formerOwner, true] satisfies HeldRole] : []),
  ...(deputy ? [['deputy', deputy, false] satisfies HeldRole] : []),
  ...moderators.map((key): HeldRole => ['moderator', key, false]),
];

function membersOf(text: CommunityText, staff: Staff, chance: Chance): Colleague[] {
  const named = new Set([text.owner, text.deputy, ...text.moderators, ...text.people]);
  const belongs = ({ key, team }: Colleague) => named.has(key) || text.teams.includes(team);
  const here = staff.all.filter((one) => one.key !== left);
  return [
    ...here.filter(belongs),
    ...chance.some(
      here.filter((one) => !belongs(one)),
      text.others,
    ),
  ];
}
