import { bringBackTitles, hideTitles, isHiddenPage } from './page-titles';
import type { Document, DocumentNode } from './types';

const one = '01a21098-0550-71ee-84ce-9bca24bb9e3f';
const two = '01a21098-0550-71ee-84ce-9bca24bb9e40';
const link = (pageId: string, text: string, ...more: string[]): DocumentNode => ({
  type: 'text',
  text,
  marks: [{ type: 'pageLink', attrs: { pageId, anchor: null } }, ...more.map((type) => ({ type }))],
});
const plain = (text: string): DocumentNode => ({ type: 'text', text });
const text = (...content: DocumentNode[]): Document => ({
  type: 'doc',
  content: [{ type: 'blockquote', content: [{ type: 'paragraph', content }] }],
});
const whole = text(link(two, 'Open'), plain(' en '), link(one, 'Gehei'), link(one, 'm', 'bold'), plain('!'));
const inside = ({ content: [quote] }: Document): DocumentNode[] => quote!.content![0]!.content!;

it('says the words once for each link to a hidden page, whatever it is made of, and tells no id', () => {
  const hidden = hideTitles(whole, new Set([one]), 'besloten pagina');
  expect(inside(hidden).map((node) => node.text)).toEqual(['Open', ' en ', 'besloten pagina', '!']);
  expect(JSON.stringify(hidden)).not.toContain(one);
  expect(isHiddenPage(String(inside(hidden)[2]!.marks![0]!.attrs!['pageId']))).toBe(true);
  expect(inside(hideTitles(whole, new Set([one]), '')).map((node) => node.text)).toEqual([
    'Open',
    ' en ',
    '!',
  ]);
});

it('puts back what was hidden, wherever it was moved, also when somebody wrote into it', () => {
  const hidden = inside(hideTitles(whole, new Set([one]), 'besloten pagina'));
  const moved = text(plain('Zie '), { ...hidden[2]!, text: 'besloten paginaatje' }, hidden[0]!);
  expect(bringBackTitles(moved, whole)).toEqual(
    text(plain('Zie '), link(one, 'Gehei'), link(one, 'm', 'bold'), link(two, 'Open')),
  );
  expect(bringBackTitles(whole, whole)).toEqual(whole);
});

it('leaves what stands for a link that never was', () => {
  const [, , foreign] = inside(hideTitles(whole, new Set([one]), 'besloten pagina'));
  expect(bringBackTitles(text(foreign!), text(plain('Niets')))).toEqual(text(foreign!));
});
