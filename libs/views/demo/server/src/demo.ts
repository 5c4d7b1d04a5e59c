import type { FileService } from '@plein/files/server';
import type { Db } from '@plein/platform/server';
import { Calendar } from './calendar';
import { Chance } from './chance';
import { signIns } from './content/people';
import { pages } from './content/pages';
import { threads } from './content/threads';
import { communities } from './content/communities';
import { Conversations } from './fill-conversations';
import { fillCommunities } from './fill-communities';
import { Pages } from './fill-pages';
import { addressOf, demoPassword, fillPeople } from './fill-people';
import { fillPictures } from './fill-pictures';
import { fillFollows, fillInboxes } from './fill-signs-of-life';
import { fillWaiting } from './fill-waiting';
import { cast } from './cast';
import { readThreads } from './read-threads';

/** The same people say the same things at every filling. */
const seed = 20_261_124;

export interface Filled {
  people: number;
  communities: number;
  posts: number;
  comments: number;
  pages: number;
  /** Everything that can be searched for. */
  contentIds: string[];
}

/** Whether nobody is here yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  const [row] = await db.rows<{ some: boolean }>('SELECT EXISTS (SELECT FROM person) AS some');
  return !row!.some;
}

/** Whether the people here are those of the demo organisation. */
export async function isDemo(db: Db): Promise<boolean> {
  const [row] = await db.rows<{ some: boolean }>(
    'SELECT EXISTS (SELECT FROM organisation WHERE is_demo) AS some',
  );
  return row!.some;
}

/**
 * Fills an empty database with an organisation of 120 people and their history up to now. One transaction: it is
 * all there or nothing is.
 */
export function fillDemo(db: Db, files: Pick<FileService, 'take'>, now = new Date()): Promise<Filled> {
  return db.transact(async () => {
    const calendar = new Calendar(now);
    const chance = new Chance(seed);
    await db.rows(
      `INSERT INTO organisation (name, is_demo) VALUES ('Warmgoed', true)
       ON CONFLICT (singleton) DO UPDATE SET name = 'Warmgoed', is_demo = true`,
    );
    const staff = await fillPeople(db, calendar, chance);
    const places = await fillCommunities(db, staff, calendar, chance);
    const wiki = new Pages(staff, calendar, chance);
    for (const [slug, place] of places) wiki.plan(pages[slug] ?? [], place);
    const known = { person: (key: string) => staff.get(key), page: (title: string) => wiki.idOf(title) };
    const square = { id: null, audience: 'everyone', members: staff.all } as const;
    const said = [
      { threads: readThreads(threads['square']!, 'nl'), place: square },
      ...communities.map(({ slug, language }) => ({
        threads: readThreads(threads[slug]!, language),
        place: places.get(slug)!,
      })),
    ];
    const pictures = await fillPictures(
      files,
      said.flatMap((one) => one.threads),
      staff,
    );
    const talk = new Conversations(staff, calendar, chance, known, pictures);
    for (const one of said) talk.add(one.threads, one.place);
    const spoken = await talk.save(db);
    const written = await wiki.save(db, known);
    await fillFollows(db, staff, calendar, chance);
    await fillWaiting(db, staff, places, wiki, calendar, chance);
    await fillInboxes(db, calendar);
    const [counts] = await db.rows<{ posts: number; comments: number }>(
      `SELECT count(*) FILTER (WHERE kind = 'post')::int AS posts, count(*) FILTER (WHERE kind = 'comment')::int AS comments FROM content`,
    );
    return {
      people: staff.all.length,
      communities: places.size,
      ...counts!,
      pages: written.length,
      contentIds: [...spoken, ...written],
    };
  });
}

/**
 * Takes everything out, the diary included: for a demo that begins anew, and for nothing else.
 * @returns the ids of the files whose bytes are still on the disk.
 */
export function emptyEverything(db: Db): Promise<string[]> {
  return db.transact(async () => {
    const tables = await db.rows<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('migration')`,
    );
    const files = await db.rows<{ id: string }>('SELECT id FROM file');
    // The diary refuses to be emptied; only the owner of the tables can take that away, and only for this moment.
    await db.rows('ALTER TABLE fact DISABLE TRIGGER fact_is_not_emptied');
    await db.rows(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
    await db.rows('ALTER TABLE fact ENABLE TRIGGER fact_is_not_emptied');
    return files.map(({ id }) => id);
  });
}

/** Who signs in to look around, with the one password of the demo. */
export const demoSignIns = signIns.map(({ person, what }) => {
  const role = cast.find(({ key }) => key === person)!;
  return { name: role.name, email: addressOf(role), what, password: demoPassword };
});
