import {
  type SearchPart,
  formSpelled,
  kindSpelled,
  momentSpelled,
  parseSearch,
  statusSpelled,
  withoutPart,
} from './search';

const told = (text: string) =>
  parseSearch(text).map((part) => {
    const not = 'not' in part && part.not ? 'not ' : '';
    if (part.is === 'filter') return `${not}${part.name}=${part.value}`;
    if (part.is === 'topic') return `${not}#${part.topic}`;
    return part.is === 'exact' ? `${not}"${part.words}"` : `${not}${part.word}`;
  });

test.each([
  ['verlof', ['verlof']],
  [
    'van:bram in:hr type:wiki sinds:maand verlof',
    ['from=bram', 'in=hr', 'type=wiki', 'since=maand', 'verlof'],
  ],
  ['from:"Bram de Wit" before:2026-03', ['from=Bram de Wit', 'before=2026-03']],
  ['"precies dit" -"niet dit" -woord', ['"precies dit"', 'not "niet dit"', 'not woord']],
  ['\u201ckrul dit\u201d', ['"krul dit"']],
  ['#Verlof -#nieuws', ['#verlof', 'not #nieuws']],
  ['label:Verlof onderwerp:"lange reis" -tag:#nieuws', ['#verlof', '#lange-reis', 'not #nieuws']],
  ['status:open is:"zonder eigenaar" auteur:bram', ['status=open', 'status=zonder eigenaar', 'from=bram']],
  [
    '-van:bram -in:hr -type:reactie -status:oud',
    ['not from=bram', 'not in=hr', 'not type=reactie', 'not status=oud'],
  ],
  ['-sinds:maand label: status:', ['not sinds:maand']],
  ['"nog open', ['"nog open"']],
  ['12:30 e-mail http://x.nl c++', ['12:30', 'e-mail', 'http://x.nl', 'c++']],
  ['van: - "" \u0000 :) %', []],
  ['', []],
])('reads %s', (typed, parts) => expect(told(typed)).toEqual(parts));

it('reads the beginning of what has no end', () => {
  expect(parseSearch('a'.repeat(10_000))).toHaveLength(1);
  expect(parseSearch('a '.repeat(5_000))).toHaveLength(12);
  expect(parseSearch('"'.repeat(10_000))).toEqual([]);
});

it('takes one part away, and only that', () => {
  const typed = 'inkomen  in:hr -in "a b"';
  const without = (nth: number) => withoutPart(typed, parseSearch(typed)[nth] as SearchPart);
  expect([0, 1, 2, 3].map(without)).toEqual([
    'in:hr -in "a b"',
    'inkomen -in "a b"',
    'inkomen in:hr "a b"',
    'inkomen in:hr -in',
  ]);
});

test.each([
  ['vandaag', '2026-03-15'],
  ['yesterday', '2026-03-14'],
  ['week', '2026-03-08'],
  ['3d', '2026-03-12'],
  ['2 weken', '2026-03-01'],
  ['maand', '2026-02-15'],
  ['1j', '2025-03-15'],
  ['2025', '2025-01-01'],
  ['2025-11', '2025-11-01'],
  ['1-11-2025', '2025-11-01'],
  ['2026-02-30', null],
  ['ooit', null],
  ['99999', null],
])('knows when %s began', (value, day) => {
  const moment = momentSpelled(value, new Date(2026, 2, 15, 13, 30));
  const two = (part: number) => String(part).padStart(2, '0');
  expect(moment && `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`).toBe(
    day,
  );
});

it('knows kinds by their Dutch and English names', () => {
  expect(
    ['wiki', 'Pagina', 'vraag', 'question', 'bericht', 'reply', 'bestand', 'kat'].map(kindSpelled),
  ).toEqual(['page', 'page', 'question', 'question', 'post', 'comment', 'file', undefined]);
});

it('knows what can be the matter with a text by its Dutch and English names', () => {
  expect(
    ['open', 'Beantwoord', 'closed', 'verouderd', 'zonder eigenaar', 'no owner', 'verified', 'kat'].map(
      statusSpelled,
    ),
  ).toEqual(['open', 'answered', 'closed', 'outdated', 'unowned', 'unowned', 'kept', undefined]);
  expect(['peiling', 'Poll', 'verhaal', 'kat'].map(formSpelled)).toEqual([
    'poll',
    'poll',
    'story',
    undefined,
  ]);
});
