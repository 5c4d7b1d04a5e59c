import { hashPassword } from '@plein/people/server';
import { type Db, insertRows } from '@plein/platform/server';
import type { Calendar } from './calendar';
import { type Role, cast, left } from './cast';
import type { Chance } from './chance';
import { signIns } from './content/people';

/** Addresses of the demo organisation end on this; no mail can ever reach them. */
export const demoDomain = 'warmgoed.example';
/** One for everybody: printed on purpose, for a house with nothing in it. */
export const demoPassword = 'warm-goed-huis';

export const addressOf = (role: Pick<Role, 'handle'>): string => `${role.handle}@${demoDomain}`;

export interface Colleague extends Role {
  readonly id: string;
}

/** Everybody by their short name. */
export class Staff {
  private readonly byKey: ReadonlyMap<string, Colleague>;

  constructor(readonly all: readonly Colleague[]) {
    this.byKey = new Map(all.map((colleague) => [colleague.key, colleague]));
  }

  get(key: string): Colleague {
    const colleague = this.byKey.get(key);
    if (!colleague) throw new Error(`Nobody here is called "${key}"`);
    return colleague;
  }
}

/** New people came in the last months; everybody else was here before the history begins. */
const newcomers = ['sem', 'stijn', 'rosa', 'luuk', 'soraya', 'lucia'];

/** Was invited long ago, and has been in for three days. */
const newest = 'guus';

export async function fillPeople(db: Db, calendar: Calendar, chance: Chance): Promise<Staff> {
  const came = new Map(
    cast.map(({ key }) => [
      key,
      calendar.daysAgo(newcomers.includes(key) ? chance.between(120, 170) : chance.between(220, 2_400)),
    ]),
  );
  const staff = new Staff(cast.map((role) => ({ ...role, id: chance.idAt(came.get(role.key)!) })));
  const passwordHash = await hashPassword(demoPassword);
  await insertRows(
    db,
    'person',
    staff.all.map((one) => ({
      id: one.id,
      handle: one.handle,
      name: one.name,
      sort_name: one.sortName,
      role_title: one.roleTitle,
      team: one.team,
      place: one.place,
      status: one.key === left ? 'suspended' : 'active',
      language: one.language,
      created_at: came.get(one.key),
      joined_at: one.key === newest ? calendar.daysAgo(3) : came.get(one.key),
    })),
  );
  await insertRows(
    db,
    'credential',
    staff.all.map((one) => ({
      person_id: one.id,
      email: addressOf(one),
      password_hash: passwordHash,
      changed_at: came.get(one.key),
    })),
  );
  await insertRows(
    db,
    'profile',
    staff.all.map((one) => ({
      person_id: one.id,
      about: '',
      phone: '',
      working_days: chance.one(['ma-vr', 'ma-vr', 'ma-do', 'ma, di, do, vr', 'di-vr']),
      skills: one.skills,
      languages: one.language === 'en' ? ['English'] : ['Nederlands'],
      ask_me_about: one.askMeAbout,
    })),
  );
  await fillRoles(db, staff, calendar, chance);
  return staff;
}

async function fillRoles(db: Db, staff: Staff, calendar: Calendar, chance: Chance): Promise<void> {
  const admin = staff.get(signIns[0].person);
  const held: [string, string][] = [
    ['renske', 'admin'],
    ['maarten', 'admin'],
    ['fatima', 'hr'],
    ['malika', 'hr'],
    ['ngozi', 'news'],
    ['marijke', 'news'],
    ['fleur', 'news'],
  ];
  await insertRows(
    db,
    'role_assignment',
    held.map(([person, role]) => ({
      id: chance.idAt(calendar.daysAgo(200)),
      person_id: staff.get(person).id,
      role,
      scope: 'organisation',
      since: calendar.daysAgo(200),
      assigned_by: person === admin.key ? null : admin.id,
    })),
  );
}
