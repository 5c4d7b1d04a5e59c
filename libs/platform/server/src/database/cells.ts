/**
 * The values of one row, or of an array in JSON, taken in the order of their columns. Names would be built, sent
 * and read again with every row; on the hottest pages that is half of their cost.
 */
export class Cells {
  private at = 0;

  constructor(private readonly values: readonly unknown[]) {}

  next<T>(): T {
    return this.values[this.at++] as T;
  }

  /** A column gives a Date, JSON a text. */
  date(): Date {
    return new Date(this.next<Date | string>());
  }

  dateOrNull(): Date | null {
    const value = this.next<Date | string | null>();
    return value === null ? null : new Date(value);
  }
}
