import { untilOf } from './terms';

const now = new Date(2026, 0, 31, 15, 20);

it.each([
  ['always', '', null],
  ['hour', '', new Date(2026, 0, 31, 16, 20)],
  ['tomorrow', '', new Date(2026, 1, 1, 8)],
  ['week', '', new Date(2026, 1, 7, 8)],
  ['day', '2026-03-29', new Date(2026, 2, 30)],
] as const)('%s %s holds until', (term, day, expected) => {
  expect(untilOf(term, day, now)).toEqual(expected);
});
