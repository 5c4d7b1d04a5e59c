import { type Db, insertRows } from '@plein/platform/server';
import type { Calendar } from './calendar';
import type { Chance } from './chance';
import type { Place } from './fill-communities';
import type { Pages } from './fill-pages';
import type { Staff } from './fill-people';

/** Who knocks, and where. */
const requests = [
  { person: 'anouk', at: 'klantcontact', days: 1 },
  { person: 'kwame', at: 'klantcontact', days: 3 },
  { person: 'sem', at: 'ondernemingsraad', days: 2 },
];
const invitations = [
  { person: 'sanne', at: 'ondernemingsraad', by: 'petra', days: 1 },
  { person: 'renske', at: 'klantcontact', by: 'lotte', days: 2 },
];
/** A page that somebody would like to hand over. */
const handover = {
  page: 'Je eerste week',
  from: 'malika',
  to: 'fatima',
  days: 2,
  note: 'Jij krijgt de vragen van nieuwe mensen toch al. Wil jij deze bijhouden?',
};

/** What waits for an answer: people at a door, and a page that is offered to a colleague. */
export async function fillWaiting(
  db: Db,
  staff: Staff,
  places: ReadonlyMap<string, Place & { id: string }>,
  wiki: Pages,
  calendar: Calendar,
  chance: Chance,
): Promise<void> {
  const idOf = (key: string) => staff.get(key).id;
  for (const { person, at } of [...requests, ...invitations])
    if (places.get(at)!.members.some(({ key }) => key === person))
      throw new Error(`${person} is in ${at} already`);
  await insertRows(db, 'membership_request', [
    ...requests.map(({ person, at, days }) => ({
      community_id: places.get(at)!.id,
      person_id: idOf(person),
      kind: 'request',
      by_id: idOf(person),
      created_at: calendar.daysAgo(days),
    })),
    ...invitations.map(({ person, at, by, days }) => ({
      community_id: places.get(at)!.id,
      person_id: idOf(person),
      kind: 'invitation',
      by_id: idOf(by),
      created_at: calendar.daysAgo(days),
    })),
  ]);
  const pageId = wiki.idOf(handover.page);
  const offeredAt = calendar.daysAgo(handover.days);
  await db.rows(
    `INSERT INTO role_handover (id, assignment_id, to_person_id, offered_by, note, offered_at)
     SELECT $1, id, $3, $4, $6, $5 FROM role_assignment WHERE scope = 'page' AND scope_id = $2 AND role = 'owner'`,
    [chance.idAt(offeredAt), pageId, idOf(handover.to), idOf(handover.from), offeredAt, handover.note],
  );
  const doorkeepers = (at: string) =>
    db.rows<{ id: string }>(
      `SELECT DISTINCT person_id AS id FROM role_assignment
        WHERE scope = 'community' AND scope_id = $1 AND role IN ('owner', 'deputy') AND ended_at IS NULL ORDER BY 1`,
      [places.get(at)!.id],
    );
  const notice = (personId: string, reason: string, actorId: string, days: number, about: object) => ({
    id: chance.idAt(calendar.daysAgo(days)),
    person_id: personId,
    reason,
    actor_id: actorId,
    actor_ids: [actorId],
    created_at: calendar.daysAgo(days),
    ...about,
  });
  const atDoor = (at: string) => ({
    community_id: places.get(at)!.id,
    thread: `community:${places.get(at)!.id}`,
  });
  const told: object[] = [];
  for (const { person, at, days } of requests)
    for (const { id } of await doorkeepers(at))
      told.push(notice(id, 'requested', idOf(person), days, atDoor(at)));
  await insertRows(
    db,
    'notification',
    [
      ...told,
      ...invitations.map(({ person, at, by, days }) =>
        notice(idOf(person), 'invited', idOf(by), days, atDoor(at)),
      ),
      notice(idOf(handover.to), 'handover-offered', idOf(handover.from), handover.days, {
        content_id: pageId,
        thread: `handover:${pageId}`,
      }),
    ],
    { orIgnore: true },
  );
}
