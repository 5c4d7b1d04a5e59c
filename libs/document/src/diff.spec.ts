import { type DiffNode, diffDocuments } from './diff';
import { fromPlainText } from './from-text';
import type { Document, DocumentNode } from './types';

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: DocumentNode[]): Document => ({ type: 'doc', content });

/** What somebody who sees only one of the two texts would read. */
const read = (diff: ReturnType<typeof diffDocuments>, hide: 'ins' | 'del'): string => {
  const words = (node: DiffNode): string =>
    node.change === hide ? '' : (node.text ?? (node.content ?? []).map(words).join(''));
  const blocks = diff.stretches.flatMap((stretch) =>
    stretch.kind === 'changed' ? [stretch.block] : stretch.blocks,
  );
  return blocks.map(words).filter(Boolean).join('\n');
};

it('finds nothing between equal texts, and folds them', () => {
  const text = fromPlainText('een\n\ntwee\n\ndrie');
  expect(diffDocuments(text, text)).toEqual({
    changes: 0,
    stretches: [{ kind: 'unchanged', blocks: text.content }],
  });
});

it('marks the words that came and went within a paragraph', () => {
  const diff = diffDocuments(
    doc(paragraph('Wij betalen op de 25e van de maand')),
    doc(paragraph('Wij betalen op de 24e van de maand')),
  );
  expect(diff.changes).toBe(1);
  expect(diff.stretches[0]).toEqual({
    kind: 'changed',
    block: {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Wij betalen op de ' },
        { type: 'text', text: '25e', change: 'del' },
        { type: 'text', text: '24e', change: 'ins' },
        { type: 'text', text: ' van de maand' },
      ],
    },
  });
});

it('shows a paragraph that stands elsewhere as moved, once', () => {
  const [a, b, c] = [
    paragraph('Eerst dit verhaal'),
    paragraph('Dan iets heel anders'),
    paragraph('Tot slot een groet'),
  ];
  const diff = diffDocuments(doc(a!, b!, c!), doc(c!, a!, b!));
  const changed = diff.stretches.filter(({ kind }) => kind === 'changed');
  expect(changed).toEqual([{ kind: 'changed', block: { ...c!, change: 'moved' } }]);
});

it('looks inside lists and tables', () => {
  const list = (...items: string[]): DocumentNode => ({
    type: 'bulletList',
    content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
  });
  const row = (...cells: string[]): DocumentNode => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(text)],
    })),
  });
  const table = (...rows: DocumentNode[]): DocumentNode => ({ type: 'table', content: rows });
  const diff = diffDocuments(
    doc(list('brood', 'melk'), table(row('a', 'b'))),
    doc(list('brood', 'melk', 'kaas'), table(row('a', 'b'), row('c', 'd'))),
  );
  expect(diff.changes).toBe(2);
  expect(JSON.stringify(diff)).toContain('"change":"ins"');
  expect(JSON.stringify(diff)).not.toContain('"change":"del"');
});

it('holds both texts whole, whatever happened to them', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const words = 'wij jij zij verlof koers stip plein wiki en of maar want'.split(' ');
  const text = () =>
    Array.from({ length: 1 + random(6) }, () =>
      Array.from({ length: 1 + random(8) }, () => words[random(words.length)]).join(' '),
    );
  for (let round = 0; round < 300; round++) {
    const [before, after] = [text(), text()];
    const diff = diffDocuments(doc(...before.map(paragraph)), doc(...after.map(paragraph)));
    expect(read(diff, 'del')).toBe(after.join('\n'));
    const sorted = (one: string) => one.split('\n').sort().join('\n');
    expect(sorted(read(diff, 'ins'))).toBe(sorted(before.join('\n')));
  }
});
