/*
 * Wall clocks of the world, with the zones that Node knows. A day there may have 23 or 25 hours: what a clock shows
 * twice is the first of the two, what it never shows is as far after the jump as it would have been.
 */

export interface WallTime {
  year: number;
  /** 1 is January. */
  month: number;
  day: number;
  /** After midnight. */
  minutes: number;
  /** 1 is Monday. */
  weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether there is such a zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

function shown(at: Date, zone: string) {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  return parts as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
}

/** What a clock there shows at this moment. */
export function wallTime(at: Date, zone: string): WallTime {
  const { year, month, day, hour, minute } = shown(at, zone);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, minutes: hour * 60 + minute, weekday };
}

/** How far a clock there is ahead of UTC, in milliseconds. */
function aheadMillis(at: number, zone: string): number {
  const { year, month, day, hour, minute, second } = shown(new Date(at), zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The moment at which a clock there shows this; `day` may run over its month. */
export function momentAt(
  { year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>,
  minutes: number,
  zone: string,
): Date {
  const wall = Date.UTC(year, month - 1, day, 0, minutes);
  const dayMillis = 86_400_000;
  const [before, after] = [aheadMillis(wall - dayMillis, zone), aheadMillis(wall + dayMillis, zone)];
  for (const ahead of new Set([Math.max(before, after), Math.min(before, after)])) {
    const at = wall - ahead;
    if (at + aheadMillis(at, zone) === wall) return new Date(at);
  }
  // No clock ever shows it: counted on from before the jump.
  return new Date(wall - before);
}

/** The first moment of the day that it is there. */
export const startOfDay = (at: Date, zone: string): Date => momentAt(wallTime(at, zone), 0, zone);
