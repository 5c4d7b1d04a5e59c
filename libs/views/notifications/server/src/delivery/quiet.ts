import { momentAt, wallTime } from './zone';

export interface Quiet {
  zone: string;
  quiet: boolean;
  /** In minutes after midnight; the same twice: no hours, only days. */
  quietFrom: number;
  quietTo: number;
  /** Quiet from beginning to end; 1 is Monday. */
  quietDays: readonly number[];
  pausedUntil: Date | null;
}

const dayMillis = 86_400_000;

/** Until when it is quiet for somebody, in their time; null: it is not. */
export function quietUntil(settings: Quiet, now: Date): Date | null {
  let at = now;
  // What ends may end in what goes on: an evening in a weekend, a weekend in a night. Two weeks are enough for any week.
  for (let n = 0; n < 32; n++) {
    const until = quietNow(settings, at);
    if (!until || until <= at) break;
    at = until;
  }
  return at > now ? at : null;
}

function quietNow(settings: Quiet, at: Date): Date | null {
  const { zone, quiet, quietFrom, quietTo, quietDays, pausedUntil } = settings;
  if (pausedUntil && pausedUntil > at) return pausedUntil;
  if (!quiet) return null;
  const here = wallTime(at, zone);
  const tomorrow = { ...here, day: here.day + 1 };
  if (quietDays.includes(here.weekday) && quietDays.length < 7) return momentAt(tomorrow, 0, zone);
  if (quietDays.length >= 7) return new Date(at.getTime() + 7 * dayMillis);
  if (quietFrom === quietTo) return null;
  const { minutes } = here;
  if (quietFrom < quietTo)
    return minutes >= quietFrom && minutes < quietTo ? momentAt(here, quietTo, zone) : null;
  if (minutes >= quietFrom) return momentAt(tomorrow, quietTo, zone);
  return minutes < quietTo ? momentAt(here, quietTo, zone) : null;
}

/** The last moment at or before `now` at which a digest was due; null: there are none. */
export function digestMoment(
  {
    zone,
    digest,
    digestAt,
    digestDay,
  }: { zone: string; digest: string; digestAt: number; digestDay: number },
  now: Date,
): Date | null {
  if (digest === 'off') return null;
  const here = wallTime(now, zone);
  for (let back = 0; back <= 62; back++) {
    const day = { ...here, day: here.day - back };
    const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
    const isDay =
      digest === 'daily' ||
      (digest === 'weekly' ? (date.getUTCDay() || 7) === digestDay : date.getUTCDate() === 1);
    if (!isDay) continue;
    const moment = momentAt(day, digestAt, zone);
    if (moment <= now) return moment;
  }
  return null;
}
