const two = (n: number) => String(n).padStart(2, '0');

/** Minutes after midnight, as a field for a time takes them. */
export const toTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** What stands in such a field, in minutes; null while it is not filled in. */
export function ofTime(time: string): number | null {
  const found = /^(\d{2}):(\d{2})/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
