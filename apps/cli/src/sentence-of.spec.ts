import { sentenceOf } from './sentence-of';

const withCode = (code: string, message: string) => Object.assign(new Error(message), { code });

it.each([
  [
    withCode('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'),
    'The database of DATABASE_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1.',
  ],
  [
    Object.assign(new AggregateError([new Error('no ::1'), new Error('no 127.0.0.1')]), {
      code: 'ECONNREFUSED',
    }),
    'The database of DATABASE_URL cannot be reached: no ::1, no 127.0.0.1.',
  ],
  [
    withCode('28P01', 'password authentication failed for user "x"'),
    'The database of DATABASE_URL cannot be reached: password authentication failed for user "x".',
  ],
  [
    withCode('42P01', 'relation "community" does not exist'),
    'The database is not up to date. Run "npm run plein -- migrate" first, then this again.',
  ],
  [new Error('There is no folder "x".'), 'There is no folder "x".'],
])('says plainly what went wrong (%s)', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});
