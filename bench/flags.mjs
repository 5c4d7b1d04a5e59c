// How large the data set is and how long is measured; `npm run bench -- --posts 1000000` and so on.
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    communities: { type: 'string', default: '200' },
    posts: { type: 'string', default: '100000' },
    comments: { type: 'string', default: '300000' },
    pages: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '6' },
    sockets: { type: 'string', default: '1000' },
    crowd: { type: 'string', default: '5000' },
    'idle-sockets': { type: 'string', default: '5000' },
    'mix-seconds': { type: 'string', default: '30' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});

const number = (name) => {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value > 0) return value;
  process.stderr.write(`--${name} is "${values[name]}"; it must be a whole number above 0.\n`);
  process.exit(1);
};

/** Rows of each kind. */
export const size = Object.fromEntries(
  ['people', 'communities', 'posts', 'comments', 'pages'].map((name) => [name, number(name)]),
);
/** The same organisation when it was young. */
export const smallSize = { ...size, posts: 10_000, comments: 30_000 };
export const [rounds, seconds, sockets, crowd, idleSockets, mixSeconds] = [
  'rounds',
  'seconds',
  'sockets',
  'crowd',
  'idle-sockets',
  'mix-seconds',
].map(number);
/** Which chapters are measured, by name; undefined: all of them. */
export const only = values.only?.split(',');
/** Where the figures are written as JSON, when asked for. */
export const jsonFile = values.json;
export const connections = 10;
