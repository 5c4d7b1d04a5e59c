export interface Moment {
  name: 'kept' | 'hour' | 'afternoon' | 'tomorrow' | 'monday';
  at: Date;
}

const on = (day: Date, days: number, hours: number, minutes = 0): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hours, minutes);

/** What one may mean by later, in the time of whoever looks; what is over already is left out. */
export function moments(now: Date): Moment[] {
  const afternoon = on(now, 0, now.getHours() < 13 ? 13 : 16);
  const toMonday = (8 - now.getDay()) % 7 || 7;
  const all: Moment[] = [
    { name: 'hour', at: new Date(Math.floor(now.getTime() / 60_000 + 60) * 60_000) },
    { name: 'afternoon', at: afternoon },
    { name: 'tomorrow', at: on(now, 1, 8, 30) },
    { name: 'monday', at: on(now, toMonday, 8, 30) },
  ];
  return all.filter(
    ({ name, at }) =>
      // On a Sunday tomorrow is Monday.
      at > now && !(name === 'monday' && toMonday === 1),
  );
}

const two = (n: number) => String(n).padStart(2, '0');

/** As a field for a date and a time takes it. */
export const toField = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;

/** What stands in such a field; null when that is no moment. */
export function ofField(value: string): Date | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at;
}
