import { cutsOf, isMadeWith } from './compounds';

const known = new Set(
  'ouderschap verlof verander huur basis school leraar regeling ziek verzuim thuis'.split(' '),
);
const isKnown = (word: string) => known.has(word);

test.each([
  ['ouderschapsverlof', 'verlof'],
  ['zorgverlof', 'verlof'],
  ['ouderschapsverlofregeling', 'verlof'],
  ['ziekteverzuimregistratie', 'ziekteverzuim'],
  ['ziekteverzuimregistratie', 'verzuim'],
  ['basisschoolleraar', 'school'],
  ['huurverhoging', 'verhoging'],
  ['mantelzorg', 'zorg'],
  ['thuiszorg', 'zorg'],
  ['schoolbestuur', 'school'],
  ['verloven', 'verlov'],
  ['teamleden', 'leden'],
])('%s is made with %s', (word, part) => expect(isMadeWith(word, part, isKnown)).toBe(true));

test.each([
  ['verandering', 'rand'],
  ['vergadering', 'ring'],
  ['automatisch', 'auto'],
  ['verzorgen', 'zorg'],
  ['voorstel', 'stel'],
  ['verhuur', 'huur'],
  ['onderzoek', 'zoek'],
  ['schuurt', 'huur'],
])('%s only holds the letters of %s', (word, part) => expect(isMadeWith(word, part, isKnown)).toBe(false));

it('cuts a word where both halves could be words, the letters between them left out', () => {
  const cuts = [...cutsOf('ouderschapsverlof')].filter(
    ({ fronts, back }) => fronts.some(isKnown) && isKnown(back),
  );
  expect(cuts.map(({ back }) => back)).toEqual(['verlof']);
});
