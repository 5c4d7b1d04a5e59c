import { type Quiet, digestMoment, quietUntil } from './quiet';
import { isTimeZone, momentAt, startOfDay, wallTime } from './zone';

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/St_Johns',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
];

const evenings: Omit<Quiet, 'zone'> = {
  quiet: true,
  quietFrom: 18 * 60,
  quietTo: 8 * 60,
  quietDays: [6, 7],
  pausedUntil: null,
};

it.each([
  // Both changes in Europe, America and the half hour of Lord Howe; what never is and what is twice.
  ['Europe/Amsterdam', [2026, 3, 29], 8 * 60, '2026-03-29T06:00:00.000Z'],
  ['Europe/Amsterdam', [2026, 3, 28], 8 * 60, '2026-03-28T07:00:00.000Z'],
  ['Europe/Amsterdam', [2026, 3, 29], 2 * 60 + 30, '2026-03-29T01:30:00.000Z'],
  ['Europe/Amsterdam', [2026, 10, 25], 2 * 60 + 30, '2026-10-25T00:30:00.000Z'],
  ['Europe/Amsterdam', [2026, 10, 25], 8 * 60, '2026-10-25T07:00:00.000Z'],
  ['America/New_York', [2026, 3, 8], 8 * 60, '2026-03-08T12:00:00.000Z'],
  ['America/New_York', [2026, 3, 8], 2 * 60 + 15, '2026-03-08T07:15:00.000Z'],
  ['America/New_York', [2026, 11, 1], 60 + 30, '2026-11-01T05:30:00.000Z'],
  ['Australia/Lord_Howe', [2026, 4, 5], 8 * 60, '2026-04-04T21:30:00.000Z'],
  ['Asia/Kolkata', [2026, 12, 32], 9 * 60, '2027-01-01T03:30:00.000Z'],
  ['Pacific/Auckland', [2026, 9, 27], 8 * 60, '2026-09-26T19:00:00.000Z'],
])('%s: the clock of %j shows minute %i at %s', (zone, [year, month, day], minutes, expected) => {
  expect(momentAt({ year: year!, month: month!, day: day! }, minutes, zone).toISOString()).toBe(expected);
});

/** Moments of a year: now and then, and every quarter of an hour where a clock changes. */
function* moments(zone: string): Generator<Date> {
  const begin = Date.UTC(2026, 0, 1);
  const ahead = (day: number) => wallTime(new Date(begin + day * 86_400_000), zone).minutes;
  for (let day = 0; day < 366; day++) {
    const changes = ahead(day) !== ahead(day + 1);
    for (let quarter = (day * 7) % 31; quarter < 96; quarter += changes ? 1 : 31)
      yield new Date(begin + day * 86_400_000 + quarter * 900_000);
  }
}

it.each(zones)('%s: every moment is shown by its clock and found again', (zone) => {
  for (const at of moments(zone)) {
    const wall = wallTime(at, zone);
    const back = momentAt(wall, wall.minutes, zone);
    // What is shown twice leads to the first of the two.
    expect(wallTime(back, zone)).toEqual(wall);
    expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
    expect(at.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
    expect(startOfDay(at, zone) <= at).toBe(true);
  }
});

it.each(zones)(
  '%s: in a year with both changes quiet hours are those of the clock, and always end',
  (zone) => {
    const settings = { ...evenings, zone };
    for (const at of moments(zone)) {
      const { minutes, weekday } = wallTime(at, zone);
      const isQuiet = weekday > 5 || minutes >= 18 * 60 || minutes < 8 * 60;
      const until = quietUntil(settings, at);
      if ((until !== null) !== isQuiet) throw new Error(`${at.toISOString()} ${minutes} ${weekday}`);
      if (!until) continue;
      expect(quietUntil(settings, until)).toBeNull();
      expect(quietUntil(settings, new Date(until.getTime() - 1_000))).toEqual(until);
      expect(wallTime(until, zone)).toMatchObject({ minutes: 8 * 60 });
    }
  },
);

it('a Friday evening ends on Monday morning, also when the clock changes in between', () => {
  const until = quietUntil({ ...evenings, zone: 'Europe/Amsterdam' }, new Date('2026-03-27T18:00:00Z'));
  expect(until?.toISOString()).toBe('2026-03-30T06:00:00.000Z');
});

it('quiet hours within a day, none at all, a pause, and every day', () => {
  const zone = 'Europe/Amsterdam';
  const noon = { ...evenings, zone, quietFrom: 12 * 60, quietTo: 13 * 60, quietDays: [] };
  const at = (time: string) => new Date(`2026-06-03T${time}:00+02:00`);
  expect(quietUntil(noon, at('11:59'))).toBeNull();
  expect(quietUntil(noon, at('12:00'))).toEqual(at('13:00'));
  expect(quietUntil(noon, at('13:00'))).toBeNull();
  expect(quietUntil({ ...noon, quiet: false }, at('12:30'))).toBeNull();
  expect(quietUntil({ ...noon, quietTo: 12 * 60 }, at('12:00'))).toBeNull();
  expect(quietUntil({ ...noon, pausedUntil: at('12:30') }, at('10:00'))).toEqual(at('13:00'));
  expect(quietUntil({ ...noon, quiet: false, pausedUntil: at('12:30') }, at('10:00'))).toEqual(at('12:30'));
  expect(quietUntil({ ...noon, quietDays: [1, 2, 3, 4, 5, 6, 7] }, at('10:00'))).not.toBeNull();
});

it.each([
  ['daily', '2026-03-29T06:29:00Z', '2026-03-28T07:30:00.000Z'],
  ['daily', '2026-03-29T06:30:00Z', '2026-03-29T06:30:00.000Z'],
  ['daily', '2026-10-25T07:30:00Z', '2026-10-25T07:30:00.000Z'],
  ['weekly', '2026-11-25T12:00:00Z', '2026-11-23T07:30:00.000Z'],
  ['weekly', '2026-11-23T07:29:00Z', '2026-11-16T07:30:00.000Z'],
  ['monthly', '2026-03-31T12:00:00Z', '2026-03-01T07:30:00.000Z'],
  ['monthly', '2026-01-01T07:29:00Z', '2025-12-01T07:30:00.000Z'],
])('a %s digest at %s is that of %s', (digest, now, expected) => {
  const settings = { zone: 'Europe/Amsterdam', digest, digestAt: 510, digestDay: 1 };
  expect(digestMoment(settings, new Date(now))?.toISOString()).toBe(expected);
});

it('there is no digest for who wants none, and no such zone as Europe/Amersfoort', () => {
  expect(digestMoment({ zone: 'UTC', digest: 'off', digestAt: 0, digestDay: 1 }, new Date())).toBeNull();
  expect(isTimeZone('Europe/Amersfoort')).toBe(false);
  expect(isTimeZone('America/St_Johns')).toBe(true);
});
