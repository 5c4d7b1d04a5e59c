import { sentences } from './import.command';

it('says what came and, by reason, what did not', () => {
  const left = Array.from({ length: 7 }, (_, n) => ({
    where: `${n}.md`,
    what: 'the page',
    why: 'it is a draft',
  }));
  const counts = { pages: { created: 2, changed: 0, unchanged: 1, skipped: 0 } };
  const community = { id: '', slug: 'bakers', name: 'Bakers' };
  expect(
    sentences({
      community,
      source: 'docs',
      counts,
      left: [...left, { where: 'a.md', what: '../x.png', why: 'it is gone' }],
      seconds: 1.5,
    }),
  ).toEqual([
    'Brought "docs" into Bakers (bakers) in 1.5 seconds.',
    '  pages: 2 created, 0 changed, 1 unchanged, 0 skipped',
    'Not carried over, or not as it was:',
    '  the page: it is a draft (7)',
    '    0.md',
    '    1.md',
    '    2.md',
    '    3.md',
    '    4.md',
    '    and 2 more; --json names them all',
    '  it is gone (1)',
    '    a.md: ../x.png',
  ]);
  expect(sentences({ community, source: 'docs', counts: {}, left: [], seconds: 0 }).at(-1)).toBe(
    'Everything was carried over.',
  );
});
