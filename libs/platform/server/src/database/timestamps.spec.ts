import { types } from 'pg';
import { readTimestampsInUtc } from './timestamps';

const { TIMESTAMPTZ } = types.builtins;

it('reads what PostgreSQL says as its own reader does', () => {
  const said = [
    '2026-11-25 09:30:00+00',
    '2026-11-25 09:30:00.1+00',
    '2026-11-25 09:30:00.123456+00',
    '0099-01-01 00:00:00+00',
    '10026-11-25 09:30:00+00',
    '0044-03-15 12:00:00+00 BC',
    '2026-11-25 10:30:00+01',
    '2026-11-25 15:00:00.5+05:30',
    'infinity',
    '-infinity',
  ];
  const its = types.getTypeParser(TIMESTAMPTZ) as (said: string) => unknown;
  const expected = said.map((text) => its(text));
  readTimestampsInUtc();
  const ours = types.getTypeParser(TIMESTAMPTZ) as (said: string) => unknown;
  expect(ours).not.toBe(its);
  expect(said.map((text) => ours(text))).toEqual(expected);
});
