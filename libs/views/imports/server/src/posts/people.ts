import { handleOf, sortName } from '@plein/people/server';
import { type Db, insertRows, newId } from '@plein/platform/server';
import type { Tally } from '../report';
import { checksumOf, remember } from '../imported';
import type { GivenPerson } from './read-post';

/**
 * The people behind imported texts: shown as authors, never listed, and without anything to sign in with. Nobody is
 * taken for a colleague because of the same name. Within a transaction.
 * @returns their ids, by their key in the source.
 */
export async function peopleOf(
  db: Db,
  communityId: string,
  source: string,
  given: readonly GivenPerson[],
  tally: Tally,
): Promise<Map<string, string>> {
  const byKey = new Map(given.map((person) => [person.key, person]));
  const known = await db.rows<{ key: string; id: string }>(
    `SELECT DISTINCT ON (i.key) i.key, p.id FROM imported i JOIN person p ON p.id = i.target_id
      WHERE i.kind = 'person' AND i.source = $1 AND i.key = ANY($2::text[]) ORDER BY i.key, i.imported_at`,
    [source, [...byKey.keys()]],
  );
  const ids = new Map(known.map(({ key, id }) => [key, id]));
  const fresh = [...byKey.values()].filter(({ key }) => !ids.has(key));
  tally.add('people', 'unchanged', ids.size);
  tally.add('people', 'created', fresh.length);
  const handles = await freeHandles(db, fresh);
  const rows = fresh.map(({ key, name, roleTitle, team }, index) => {
    const id = newId();
    ids.set(key, id);
    return {
      id,
      handle: handles[index],
      name,
      sort_name: sortName(name),
      role_title: roleTitle,
      team,
      status: 'imported',
      language: 'nl',
      created_at: new Date(),
    };
  });
  await insertRows(db, 'person', rows);
  await remember(
    db,
    communityId,
    source,
    fresh.map(({ key, name }) => ({
      kind: 'person',
      key,
      targetId: ids.get(key)!,
      checksum: checksumOf(name),
    })),
  );
  return ids;
}

async function freeHandles(db: Db, people: readonly GivenPerson[]): Promise<string[]> {
  const bases = people.map(({ name }) => handleOf(name));
  const rows = await db.rows<{ handle: string }>(
    `SELECT handle::text FROM person WHERE regexp_replace(handle::text, '-[0-9]+$', '') = ANY($1::text[]) OR handle = ANY($1::citext[])`,
    [[...new Set(bases)]],
  );
  const taken = new Set(rows.map(({ handle }) => handle));
  return bases.map((base) => {
    let handle = base;
    for (let n = 2; taken.has(handle); n++) handle = `${base}-${n}`;
    taken.add(handle);
    return handle;
  });
}
