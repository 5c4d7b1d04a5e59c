import { PersonReturned, PresenceChosen, PersonSuspended, ProfileRevised } from '@plein/contract';
import { Facts, Gate, Person, type Viewer, isHr, personPolicy } from '@plein/kernel/server';
import { Db, type Page, Problem, Refusal, clock, newId, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { handleOf, sortName, tidyName } from './names';
import type { PeopleArgs, ProfileReviseInput } from './person.io';
import { Profile } from './profile.entity';
import { SessionService } from './session.service';

/** Each once, whatever its capitals, as it was written first. */
const distinct = (words: readonly string[]): string[] =>
  [
    ...new Map(
      words
        .map((word) => word.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .map((word) => [word.toLowerCase(), word] as const)
        .reverse(),
    ).values(),
  ].reverse();

/** For how long somebody is new here. */
const newFor = 60 * 24 * 3_600_000;

/** The people of the organisation: found, known, and let in or not. */
@Injectable()
export class PersonService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly sessions: SessionService,
  ) {}

  find(viewer: Viewer, id: string): Promise<Person> {
    return this.gate.open(viewer, personPolicy, 'read', id);
  }

  async byHandle(handle: string): Promise<Person> {
    const person = await this.db.of(Person).findOneBy({ handle });
    if (!person) throw new Refusal('NOT_FOUND');
    return person;
  }

  /**
   * In the order of a Dutch list, a page at a time; by name, role, team, place or skill. Those who are not in (yet)
   * are shown to who lets people in.
   */
  async list(viewer: Viewer, { search, first, after }: PeopleArgs): Promise<Page<Person>> {
    const query = this.db
      .of(Person)
      .createQueryBuilder('person')
      .where(`person.status IN (:...statuses)`, {
        statuses: isHr(viewer) ? ['active', 'invited', 'suspended'] : ['active'],
      });
    if (search?.trim())
      query.andWhere(
        `(person.search LIKE '%' || fold(:like) || '%' OR fold(:words) <% person.search OR EXISTS (
           SELECT FROM profile p, unnest(p.skills || p.ask_me_about || p.languages) AS known
            WHERE p.person_id = person.id AND fold(known) LIKE '%' || fold(:like) || '%'))`,
        { words: search.trim(), like: search.trim().replace(/[\\%_]/g, '\\$&') },
      );
    if (after)
      query.andWhere(
        '(person.sort_name, person.id) > (SELECT p.sort_name, p.id FROM person p WHERE p.id = :after)',
        { after },
      );
    return toPage(
      await query
        .orderBy('person.sortName')
        .addOrderBy('person.id')
        .take(first + 1)
        .getMany(),
      first,
    );
  }

  /** Who came in last, and not long ago; oneself left out. */
  newcomers(viewer: Viewer): Promise<Person[]> {
    return this.db
      .of(Person)
      .createQueryBuilder('person')
      .where(`person.status = 'active' AND person.id <> :me AND person.joinedAt > :since`, {
        me: viewer.personId,
        since: new Date(clock.millis() - newFor),
      })
      .orderBy('person.joinedAt', 'DESC')
      .addOrderBy('person.id', 'DESC')
      .take(3)
      .getMany();
  }

  /** Words that others use already, the most used first: the same thing gets the same name. */
  async suggestSkills(letters: string): Promise<string[]> {
    const like = letters.trim().replace(/[\\%_]/g, '\\$&');
    if (!like) return [];
    const rows = await this.db.rows<{ known: string }>(
      `SELECT min(known) AS known FROM profile p JOIN person o ON o.id = p.person_id AND o.status = 'active',
         unnest(p.skills || p.ask_me_about) AS known
        WHERE fold(known) LIKE fold($1) || '%' OR fold(known) LIKE '% ' || fold($1) || '%'
        GROUP BY fold(known) ORDER BY count(*) DESC, 1 LIMIT 8`,
      [like],
    );
    return rows.map(({ known }) => known);
  }

  reviseProfile(viewer: Viewer, input: ProfileReviseInput): Promise<Person> {
    return this.db.transact(async () => {
      const person = await this.gate.openToChange(viewer, personPolicy, 'reviseProfile', viewer.personId);
      if (input.name != null) {
        person.name = tidyName(input.name);
        person.sortName = sortName(person.name);
      }
      for (const key of ['roleTitle', 'team', 'place'] as const)
        if (input[key] !== undefined) person[key] = input[key]?.trim() || null;
      if (input.photoId !== undefined) person.photoId = await this.ownPicture(viewer, input.photoId);
      if (input.language) person.language = input.language;
      await this.db.of(Person).save(person);
      const profile = await this.profileOf(person.id);
      for (const key of ['about', 'phone', 'workingDays'] as const)
        if (input[key] != null) profile[key] = input[key].trim();
      for (const key of ['skills', 'askMeAbout', 'languages'] as const)
        if (input[key]) profile[key] = distinct(input[key]);
      await this.db.of(Profile).save(profile);
      await this.facts.record(ProfileRevised, { personId: person.id }, viewer);
      return person;
    });
  }

  /** Whether others may see that one is online, and typing. In force at once, also for what is open. */
  choosePresence(viewer: Viewer, isVisible: boolean): Promise<void> {
    return this.db.transact(async () => {
      await this.db.of(Person).update(viewer.personId, { invisible: !isVisible });
      await this.facts.record(PresenceChosen, { personId: viewer.personId }, viewer);
    });
  }

  async profileOf(personId: string): Promise<Profile> {
    const kept = await this.db.of(Profile).findOneBy({ personId });
    return (
      kept ??
      this.db.of(Profile).create({
        personId,
        about: '',
        phone: '',
        workingDays: '',
        skills: [],
        askMeAbout: [],
        languages: [],
      })
    );
  }

  /** Out at once: every session and socket ends. What they wrote stays. */
  suspend(viewer: Viewer, personId: string): Promise<Person> {
    return this.db.transact(async () => {
      const person = await this.gate.openToChange(viewer, personPolicy, 'suspend', personId);
      if (await this.isLastAdmin(personId)) throw new Problem('person.lastAdmin');
      const before = person.status;
      if (before !== 'active' && before !== 'invited') throw new Problem('person.notActive');
      person.status = 'suspended';
      await this.db.of(Person).save(person);
      await this.facts.record(PersonSuspended, { personId }, viewer, { status: [before, 'suspended'] });
      await this.sessions.endAllOf(personId, viewer);
      return person;
    });
  }

  return(viewer: Viewer, personId: string): Promise<Person> {
    return this.db.transact(async () => {
      const person = await this.gate.openToChange(viewer, personPolicy, 'suspend', personId);
      if (person.status !== 'suspended') throw new Problem('person.notSuspended');
      // Who never came in comes back as invited: there is nothing yet to sign in with.
      person.status = (await this.sessions.canSignIn(personId)) ? 'active' : 'invited';
      await this.db.of(Person).save(person);
      await this.facts.record(PersonReturned, { personId }, viewer, { status: ['suspended', person.status] });
      return person;
    });
  }

  /** A new person with a handle that nobody has. Within a transaction. */
  async add(name: string, status: Person['status'], language: Person['language']): Promise<Person> {
    const tidy = tidyName(name);
    const base = handleOf(tidy);
    await this.db.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [base]);
    const taken = await this.db.rows<{ handle: string }>(
      'SELECT handle::text FROM person WHERE handle = $1 OR handle::text ~ $2',
      [base, `^${base}-[0-9]+$`],
    );
    const handles = new Set(taken.map(({ handle }) => handle));
    let handle = base;
    for (let n = 2; handles.has(handle); n++) handle = `${base}-${n}`;
    const person = this.db
      .of(Person)
      .create({ id: newId(), handle, name: tidy, sortName: sortName(tidy), status, language });
    await this.db.of(Person).insert(person);
    return this.db.of(Person).findOneByOrFail({ handle });
  }

  /** Somebody comes in under the name they chose. Within a transaction. */
  async rename(personId: string, name: string, language: Person['language']): Promise<Person> {
    const person = await this.db.of(Person).findOneByOrFail({ id: personId });
    person.name = tidyName(name);
    person.sortName = sortName(person.name);
    person.language = language;
    person.status = 'active';
    person.joinedAt = clock.now();
    return this.db.of(Person).save(person);
  }

  private async isLastAdmin(personId: string): Promise<boolean> {
    const admins = await this.db.rows<{ id: string }>(
      `SELECT DISTINCT p.id FROM role_assignment r JOIN person p ON p.id = r.person_id
        WHERE r.role = 'admin' AND r.scope = 'organisation' AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > now()) AND p.status = 'active'`,
    );
    return admins.length === 1 && admins[0]!.id === personId;
  }

  private async ownPicture(viewer: Viewer, fileId: string | null): Promise<string | null> {
    if (!fileId) return null;
    const [file] = await this.db.rows<{ id: string }>(
      `SELECT id FROM file WHERE id = $1 AND owner_id = $2 AND width IS NOT NULL`,
      [fileId, viewer.personId],
    );
    if (!file) throw new Problem('file.unknown', 'photoId');
    return file.id;
  }
}
