import { types } from 'pg';

const { TIMESTAMPTZ } = types.builtins;
const inWords = types.getTypeParser(TIMESTAMPTZ);

/**
 * Our connections speak in UTC, and what they say is one step from what `Date` reads best. All else, such as
 * a year of five digits, goes the long way.
 */
export function readTimestampsInUtc(): void {
  types.setTypeParser(TIMESTAMPTZ, (said: string) =>
    said[10] === ' ' && said.endsWith('+00')
      ? new Date(`${said.slice(0, 10)}T${said.slice(11, -3)}Z`)
      : (inWords(said) as Date),
  );
}
