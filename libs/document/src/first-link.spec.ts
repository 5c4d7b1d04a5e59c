import { fromPlainText } from './from-text';
import { firstLink } from './read';
import type { DocumentNode } from './types';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks }) as DocumentNode;
const link = (href: string) => ({ type: 'link', attrs: { href } });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const first = (...content: DocumentNode[]) => firstLink({ content });

it.each([
  [[paragraph(text('hier', link('https://een.example/a#b')))], 'https://een.example/a#b'],
  [
    [paragraph(text('mail', link('mailto:a@een.example')), text('hier', link('http://twee.example')))],
    'http://twee.example',
  ],
  [[paragraph(text('eigen', link('/p/1')), text('kop', link('#kop')))], null],
  [[paragraph(text('zie https://kaal.example/x?y=1, en verder'))], 'https://kaal.example/x?y=1'],
  [[paragraph(text('(https://kaal.example/x).'))], 'https://kaal.example/x'],
  [[paragraph(text('ftp://kaal.example javascript://x data://y'))], null],
  [[paragraph(text('https://in.example', { type: 'code' }))], null],
  [[{ type: 'codeBlock', content: [text('https://in.example')] }], null],
  [
    [{ type: 'blockquote', content: [paragraph(text('a', link('https://diep.example')))] }],
    'https://diep.example',
  ],
  [[{ type: 'horizontalRule' }, paragraph()], null],
  [[], null],
] as [DocumentNode[], string | null][])('of %j the first link is %s', (content, href) => {
  expect(first(...content)).toBe(href);
});

it('finds what plain text was made into', () => {
  expect(
    firstLink(fromPlainText('Twee regels\nmet https://een.example/pad.\n\nEn https://twee.example')),
  ).toBe('https://een.example/pad');
});
