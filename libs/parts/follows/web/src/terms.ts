export const terms = ['always', 'hour', 'tomorrow', 'week', 'month', 'day'] as const;
export type Term = (typeof terms)[number];

/** Until when a choice holds, in the time of whoever chooses; null: until another is made. */
export function untilOf(term: Term, day: string, now: Date): Date | null {
  const at = (days: number, months = 0) =>
    new Date(now.getFullYear(), now.getMonth() + months, now.getDate() + days, 8, 0);
  switch (term) {
    case 'always':
      return null;
    case 'hour':
      return new Date(now.getTime() + 3_600_000);
    case 'tomorrow':
      return at(1);
    case 'week':
      return at(7);
    case 'month':
      return at(0, 1);
    case 'day': {
      // The day itself is the last one on which it holds.
      const [year, month, date] = day.split('-').map(Number);
      return new Date(year!, month! - 1, date! + 1);
    }
  }
}
