import { moments, ofField, toField } from './moments';

const named = (now: string) => moments(new Date(now)).map(({ name, at }) => `${name} ${toField(at)}`);

it.each([
  [
    'a Wednesday morning',
    '2026-11-25T09:10',
    [
      'hour 2026-11-25T10:10',
      'afternoon 2026-11-25T13:00',
      'tomorrow 2026-11-26T08:30',
      'monday 2026-11-30T08:30',
    ],
  ],
  [
    'a Wednesday at two',
    '2026-11-25T14:00',
    [
      'hour 2026-11-25T15:00',
      'afternoon 2026-11-25T16:00',
      'tomorrow 2026-11-26T08:30',
      'monday 2026-11-30T08:30',
    ],
  ],
  [
    'a late evening',
    '2026-11-25T22:00',
    ['hour 2026-11-25T23:00', 'tomorrow 2026-11-26T08:30', 'monday 2026-11-30T08:30'],
  ],
  [
    'a Sunday, when tomorrow is Monday',
    '2026-11-29T18:00',
    ['hour 2026-11-29T19:00', 'tomorrow 2026-11-30T08:30'],
  ],
  [
    'a Monday, when Monday is the next',
    '2026-11-30T17:00',
    ['hour 2026-11-30T18:00', 'tomorrow 2026-12-01T08:30', 'monday 2026-12-07T08:30'],
  ],
  [
    'the last day of a year',
    '2026-12-31T23:59',
    ['hour 2027-01-01T00:59', 'tomorrow 2027-01-01T08:30', 'monday 2027-01-04T08:30'],
  ],
])('offers what later can mean on %s', (_, now, expected) => {
  expect(named(now)).toEqual(expected);
});

it('reads no moment from what is none', () => {
  expect(ofField('')).toBeNull();
  expect(ofField('2026-11-25T09:10')).toEqual(new Date(2026, 10, 25, 9, 10));
});
