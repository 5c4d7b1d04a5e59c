import { getSchema } from '@tiptap/core';
import { fromPlainText } from './from-text';
import { parseDocument } from './parse';
import { rules } from './rules';
import { documentExtensions } from './schema';
import type { DocumentNode } from './types';

const schemas = {
  short: getSchema(documentExtensions('short')),
  page: getSchema(documentExtensions('page')),
};
const id = '0193a5f2-3a4b-7c5d-8e6f-0123456789ab';

/** A generator with a fixed seed, so that what fails once fails again. */
function dice(seed: number) {
  const roll = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return { roll, pick: <T>(list: readonly T[]): T => list[roll(list.length)]! };
}

function randomText(seed: number, level: 'short' | 'page') {
  const { roll, pick } = dice(seed);
  const marks = ['bold', 'italic', 'strike', 'highlight'];
  const inline = (): DocumentNode =>
    pick<() => DocumentNode>([
      () => ({ type: 'text', text: pick(['woord', 'een twee', 'ß…']) }),
      () => ({ type: 'text', text: 'dik', marks: [{ type: pick(marks) }] }),
      () => ({
        type: 'text',
        text: 'daar',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
      }),
      () => ({
        type: 'text',
        text: 'hier',
        marks: [{ type: 'pageLink', attrs: { pageId: id, anchor: null } }],
      }),
      () => ({ type: 'hardBreak' }),
      () => ({ type: 'mention', attrs: { id, label: 'Anna' } }),
      () => ({ type: 'topic', attrs: { name: 'brood' } }),
      ...(level === 'short'
        ? [() => ({ type: 'roleMention', attrs: { kind: 'owners', id, label: 'eigenaren' } })]
        : []),
    ])();
  const some = <T>(make: () => T, least = 1): T[] => Array.from({ length: least + roll(3) }, make);
  const paragraph = (): DocumentNode => ({ type: 'paragraph', content: some(inline, 1) });
  const cell = (type: string) => (): DocumentNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph()],
  });
  const item = (depth: number): DocumentNode => ({
    type: 'listItem',
    content: [paragraph(), ...(depth < 3 && roll(3) === 0 ? [block(depth + 1)] : [])],
  });
  const block = (depth = 0): DocumentNode => {
    const short: (() => DocumentNode)[] = [
      paragraph,
      () => ({ type: 'bulletList', content: some(() => item(depth)) }),
      () => ({ type: 'orderedList', attrs: { start: 3 }, content: some(() => item(depth)) }),
      () => ({ type: 'blockquote', content: [paragraph()] }),
      () => ({ type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: 'a = 1' }] }),
      () => ({ type: 'image', attrs: { fileId: id, alt: 'x', width: 3, height: null } }),
      () => ({ type: 'attachment', attrs: { fileId: id, name: 'a.pdf', size: 3, mime: 'application/pdf' } }),
    ];
    const page: (() => DocumentNode)[] = [
      () => ({
        type: 'heading',
        attrs: { level: pick([2, 3, 4]) },
        content: [{ type: 'text', text: 'Kop' }],
      }),
      () => ({ type: 'horizontalRule' }),
      () => ({ type: 'callout', attrs: { tone: pick(['note', 'tip', 'warning']) }, content: [paragraph()] }),
      () => ({
        type: 'details',
        content: [{ type: 'summary', content: [{ type: 'text', text: 'Meer' }] }, paragraph()],
      }),
      () => ({
        type: 'taskList',
        content: some(() => ({
          type: 'taskItem',
          attrs: { checked: roll(2) === 0 },
          content: [paragraph()],
        })),
      }),
      () => ({
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader')(), cell('tableHeader')()] },
          { type: 'tableRow', content: [cell('tableCell')(), cell('tableCell')()] },
        ],
      }),
    ];
    return pick(level === 'page' && depth === 0 ? [...short, ...page] : short)();
  };
  return { type: 'doc', content: [paragraph(), ...some(() => block())] };
}

const throughEditor = (level: 'short' | 'page', document: unknown) => {
  const node = schemas[level].nodeFromJSON(document);
  node.check();
  return node.toJSON() as unknown;
};

it.each(['short', 'page'] as const)('writes what can be stored, and reads what was: %s', (level) => {
  for (let seed = 1; seed <= 300; seed++) {
    const stored = parseDocument(randomText(seed, level), level);
    expect(parseDocument(throughEditor(level, stored), level)).toEqual(stored);
  }
});

it('knows the same nodes and marks as the rules', () => {
  const page = Object.keys(rules).filter((name) => !rules[name]!.onlyShort);
  expect(Object.keys(schemas.page.nodes).sort()).toEqual(page.sort());
  const short = Object.keys(rules).filter((name) => rules[name]!.short);
  expect(Object.keys(schemas.short.nodes).sort()).toEqual(short.sort());
});

it.each([
  ['an unknown node', { type: 'script' }],
  ['a row outside a table', { type: 'tableRow', content: [] }],
  ['a list item outside a list', { type: 'listItem', content: [{ type: 'paragraph' }] }],
  ['details without a summary', { type: 'details', content: [{ type: 'paragraph' }] }],
  ['an empty list', { type: 'bulletList' }],
  [
    'a code block with a mention',
    { type: 'codeBlock', content: [{ type: 'mention', attrs: { id, label: 'A' } }] },
  ],
])('refuses %s, in the editor and when storing', (_, block) => {
  const document = { type: 'doc', content: [...fromPlainText('tekst').content, block] };
  expect(() => parseDocument(document, 'page')).toThrow('document.invalid');
  expect(() => throughEditor('page', document)).toThrow(/./);
});
