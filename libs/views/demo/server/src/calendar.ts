const minute = 60_000;
const day = 24 * 60 * minute;

/** Moments counted back from the moment of filling, so that the demo always ends today. */
export class Calendar {
  private readonly taken = new Set<number>();

  constructor(readonly now: Date) {}

  /**
   * `40m`: that many minutes ago. `12 09:14`: at that time, twelve working days ago; nothing is ever later
   * than now.
   */
  moment(said: string): Date {
    const minutes = /^(\d+)m$/.exec(said)?.[1];
    if (minutes) return new Date(this.now.getTime() - Number(minutes) * minute);
    const parts = /^(\d+) (\d\d):(\d\d)$/.exec(said);
    if (!parts) throw new Error(`"${said}" is not a moment`);
    const [, days, hour, past] = parts;
    return this.notAfterNow(atDutchTime(this.workingDay(Number(days)), Number(hour), Number(past)));
  }

  /** `+12m`, `+3h` or `+2d` after a moment. */
  later(from: Date, said: string): Date {
    const [, count, unit] = /^\+(\d+)([mhd])$/.exec(said) ?? [];
    if (!count) throw new Error(`"${said}" is not a while`);
    const millis = Number(count) * { m: minute, h: 60 * minute, d: day }[unit as 'm' | 'h' | 'd'];
    const then = new Date(from.getTime() + millis);
    return then > this.now ? new Date(from.getTime() + (this.now.getTime() - from.getTime()) / 2) : then;
  }

  /** The nearest minute in which nobody else said anything, later than `from` and never later than now. */
  quiet(date: Date, from?: Date): Date {
    for (let step = 0; step < 120; step++) {
      const offset = step % 2 ? -Math.ceil(step / 2) : step / 2;
      const near = new Date(date.getTime() + offset * minute);
      const place = Math.floor(near.getTime() / minute);
      if (this.taken.has(place) || near > this.now || (from && near <= from)) continue;
      this.taken.add(place);
      return near;
    }
    return date;
  }

  daysAgo(days: number): Date {
    return new Date(this.now.getTime() - days * day);
  }

  private workingDay(ago: number): Date {
    const date = new Date(this.now);
    while (isWeekend(date)) date.setTime(date.getTime() - day);
    for (let left = ago; left > 0;) {
      date.setTime(date.getTime() - day);
      if (!isWeekend(date)) left--;
    }
    return date;
  }

  private notAfterNow(date: Date): Date {
    return date < this.now ? date : new Date(this.now.getTime() - 5 * minute);
  }
}

/** That hour and minute on a clock in the Netherlands, wherever this server stands. */
function atDutchTime(day: Date, hours: number, past: number): Date {
  const date = new Date(day);
  date.setUTCHours(hours, past, past % 60, 0);
  const [there = '0'] = dutchHour.format(date).match(/\d+/) ?? [];
  const ahead = (Number(there) - date.getUTCHours() + 24) % 24;
  return new Date(date.getTime() - ahead * 60 * minute);
}

const dutchHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

const isWeekend = (date: Date) => date.getDay() === 0 || date.getDay() === 6;
