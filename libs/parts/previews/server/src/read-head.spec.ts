import { readHead } from './read-head';

const titled = (inner: string) => `<!doctype html><html><head>${inner}</head><body><title>Not this</title>`;

it.each([
  ['<title>Brood &amp; banket</title>', 'Brood & banket'],
  ['<title>\n  Twee\n  regels </title>', 'Twee regels'],
  ['<TITLE lang=nl>Hoofdletters</TITLE>', 'Hoofdletters'],
  ['<title>Caf&eacute; &#8211; &#x2013; &#150; &hellip;&nope;</title>', 'Café – – – …&nope;'],
  ['<title>een</title><meta property="og:title" content="twee">', 'twee'],
  ['<meta name=twitter:title content=los><title>een</title>', 'los'],
  [`<meta content='"aangehaald" > en meer' property='og:title'/>`, '"aangehaald" > en meer'],
  ['<meta property="og:title" content=""><title>over</title>', 'over'],
  ['<meta property="og:title" content="eerste"><meta property="og:title" content="tweede">', 'eerste'],
  ['<script>var a = "<title>nee</title>"</script><title>ja</title>', 'ja'],
  ['<!-- <title>nee</title> --><title>ja</title>', 'ja'],
  ['<style>a{content:"<title>nee</title>"}</style><title>ja</title>', 'ja'],
  ['<title><script>alert(1)</script></title>', '<script>alert(1)</script>'],
  ['<title>&lt;img src=x onerror=alert(1)&gt;</title>', '<img src=x onerror=alert(1)>'],
  ['<title>nul\0 &#0;bel\u0007 &#7;\u202Eom\u202C\u200B</title>', 'nul bel om'],
  ['<title>half \ud800</title>', 'half'],
  [`<title>${'woord '.repeat(100)}</title>`, `${'woord '.repeat(33).trim()}…`],
  [`<title>${'👍'.repeat(300)}</title>`, `${'👍'.repeat(199)}…`],
  ['< title>nee</title><a <title>ja</title>', null],
  ['<title></title>', null],
  ['<title>&nbsp;&#8203;</title>', null],
  ['<p>geen', null],
  ['', null],
])('%j has the title %j', (inner, title) => {
  expect(readHead(titled(inner))?.title ?? null).toBe(title);
});

it('reads what it is about and where it stands', () => {
  const head = titled(`<title>Gist</title><meta name="Description" content="Over gist &amp; meel.">
    <meta property="og:site_name" content="De Bakkerij"><meta property="og:image" content="https://bakker.example/x.png">`);
  expect(readHead(head)).toEqual({ title: 'Gist', site: 'De Bakkerij', description: 'Over gist & meel.' });
  expect(
    readHead(titled('<title>Gist</title><meta name="description" content="Gist">'))?.description,
  ).toBeNull();
});

it('looks at so many tags and no more', () => {
  const metas = (n: number) => '<meta name="x" content="y">'.repeat(n);
  expect(readHead(titled(`${metas(1_000)}<title>Nog net</title>`))?.title).toBe('Nog net');
  expect(readHead(titled(`${metas(10_000)}<title>Te ver</title>`))).toBeNull();
});

// Each of these is slow for who looks back: a mebibyte of it has to be read as fast as any page.
it.each([
  ['tags that never end', '<a '],
  ['quotes that never end', `<meta content="'`],
  ['quotes in turn', `<a b='"`],
  ['comments that never end', '<!--'],
  ['scripts that never end', '<script>'],
  ['titles that never end', '<title>'],
  ['signs for less than', '<'],
  ['equal signs', '<a ='],
  ['spaces before nothing', `<a b${' '.repeat(50)}`],
  ['half entities', '<title>&#x'],
  ['names', '<meta a'],
])('is done at once with %s', (_, piece) => {
  const began = process.cpuUsage();
  readHead(piece.repeat(Math.ceil(1_048_576 / piece.length)));
  readHead(piece + ' '.repeat(1_048_576));
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_500);
});
