import { handleOf, sortName, tidyName } from './names';

test.each([
  ['Bram de Wit', 'Wit, Bram de'],
  ['Iris van den Berg', 'Berg, Iris van den'],
  ["Noor van 't Hof", "Hof, Noor van 't"],
  ['Samira el Idrissi', 'Idrissi, Samira el'],
  ['Anna Jansen-de Vries', 'Jansen-de Vries, Anna'],
  ['Anne Marie van den Berg', 'Berg, Anne Marie van den'],
  ['Jan Pieter Noor in ’t Veld', 'Veld, Jan Pieter Noor in ’t'],
  ['Maria Garcia Lopez', 'Garcia Lopez, Maria'],
  ['Noor Van Dijk', 'Dijk, Noor Van'],
  ['Madonna', 'Madonna'],
])('%s stands under %s', (name, sorted) => expect(sortName(name)).toBe(sorted));

test.each([
  ['  Bram   de Wit ', 'Bram de Wit'],
  ['Re\u0301mi', 'Rémi'],
  ['Eve\u202Egnp.exe', 'Evegnp.exe'],
  ['A\u200Bnna\u0000', 'Anna'],
])('%j is kept as %s', (given, kept) => expect(tidyName(given)).toBe(kept));

test.each(['', '   ', '\u200B\u200B', '...', 'x'.repeat(101)])('%j is no name', (given) =>
  expect(() => tidyName(given)).toThrow(),
);

test.each([
  ['Bram de Wit', 'bram-de-wit'],
  ['Çağla Öztürk', 'cagla-ozturk'],
  ['李雷', 'collega'],
])('%s is at home at /people/%s', (name, handle) => expect(handleOf(name)).toBe(handle));
