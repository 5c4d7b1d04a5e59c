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

describe('of a large page', () => {
  /** Other words each time, the same in every run. */
  const writer = (seed: number) => {
    const roll = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
    const words = (count: number) => Array.from({ length: count }, () => `w${roll(800)}`).join(' ');
    return { roll, words };
  };
  const timed = (before: Document, after: Document) => {
    const start = performance.now();
    const diff = diffDocuments(before, after);
    return { diff, millis: performance.now() - start };
  };
  const words = (document: Document) =>
    document.content.map((block) => block.content![0]!.text!.split(' ')).flat();

  it('that was written anew takes less than a second or two, and loses no word', () => {
    const { words: some } = writer(1);
    const page = () => doc(...Array.from({ length: 2_000 }, () => paragraph(some(5))));
    const [before, after] = [page(), page()];
    const { diff, millis } = timed(before, after);
    expect(read(diff, 'ins').split(/\s+/).sort()).toEqual(words(before).sort());
    expect(read(diff, 'del').split(/\s+/).sort()).toEqual(words(after).sort());
    expect(millis).toBeLessThan(5_000);
  });

  it('with one paragraph of fifty thousand words written anew does, too', () => {
    const { words: some } = writer(2);
    const [before, after] = [doc(paragraph(some(50_000))), doc(paragraph(some(50_000)))];
    expect(timed(before, after).millis).toBeLessThan(5_000);
  });

  it('shows a few changes exactly', () => {
    const { words: some } = writer(3);
    const before = doc(...Array.from({ length: 2_000 }, () => paragraph(some(5))));
    const after = doc(
      ...before.content.map((block, n) => (n % 100 ? block : paragraph(`${block.content![0]!.text} erbij`))),
    );
    const { diff, millis } = timed(before, after);
    expect(diff.changes).toBe(20);
    expect(millis).toBeLessThan(5_000);
  });

  it('reads as the old and as the new text, whatever was done to it', () => {
    const { roll, words: some } = writer(4);
    for (let turn = 0; turn < 200; turn++) {
      const before = Array.from({ length: roll(12) + 1 }, () => paragraph(some(roll(4) + 1)));
      const after = before.flatMap((block) => {
        const act = roll(6);
        if (act === 0) return [];
        if (act === 1) return [paragraph(some(3)), block];
        if (act === 2) return [paragraph(`${block.content![0]!.text} ${some(1)}`)];
        return [block];
      });
      if (after.length === 0) continue;
      const diff = diffDocuments(doc(...before), doc(...after));
      const sorted = (text: string) => text.split(/\s+/).filter(Boolean).sort();
      expect(sorted(read(diff, 'del'))).toEqual(words(doc(...after)).sort());
    }
  });
});
