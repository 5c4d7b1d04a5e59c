import type { DocumentNode } from '../types';
import { type Element, type Piece, isElement } from './elements';
import { asBlocks, asLine, itemOf, paragraph, words } from './mixed';

/** What stands in an element, as words and blocks. */
type Inside = (pieces: readonly Piece[]) => DocumentNode[];

const tones: Readonly<Record<string, string>> = {
  note: 'note',
  info: 'note',
  tip: 'tip',
  success: 'tip',
  ok: 'tip',
  warning: 'warning',
  danger: 'warning',
  caution: 'warning',
  error: 'warning',
};

export function list(element: Element, inside: Inside): DocumentNode[] {
  const items = element.children
    .filter((piece) => isElement(piece) || 'nodes' in piece || piece.text.trim())
    .map((piece) =>
      itemOf('listItem', inside(isElement(piece) && piece.name === 'li' ? piece.children : [piece])),
    );
  if (!items.length) return [];
  return element.name === 'ol'
    ? [{ type: 'orderedList', attrs: { start: 1 }, content: items }]
    : [{ type: 'bulletList', content: items }];
}

export function quote(element: Element, inside: Inside): DocumentNode[] {
  const said = element.attrs['attribution'];
  const content = [...asBlocks(inside(element.children)), ...(said ? [paragraph(words(said.trim()))] : [])];
  return content.length ? [{ type: 'blockquote', content }] : [];
}

export function details(element: Element, inside: Inside): DocumentNode[] {
  const isSummary = (piece: Piece) => isElement(piece) && piece.name === 'summary';
  const head = element.children.find(isSummary) as Element | undefined;
  const { line, rest } = asLine(head ? inside(head.children) : []);
  const body = asBlocks(inside(element.children.filter((piece) => !isSummary(piece))));
  const content = [...rest, ...body];
  const summary: DocumentNode = { type: 'summary', content: line.length ? line : words('…') };
  return [{ type: 'details', content: [summary, ...(content.length ? content : [paragraph([])])] }];
}

export function callout(element: Element, inside: Inside): DocumentNode[] {
  const content = asBlocks(inside(element.children));
  const tone = tones[element.attrs['tone'] ?? element.attrs['type'] ?? ''] ?? 'note';
  return content.length ? [{ type: 'callout', attrs: { tone }, content }] : [];
}
