import type { DocumentNode } from '../types';
import { type Attributes, type Token, tokensOf } from './html';

/** An HTML element with what stands in it: words and blocks, and further elements. */
export interface Element {
  readonly name: string;
  readonly attrs: Attributes;
  readonly children: Piece[];
  /** Closed by a tag of its own; others may be words between `<` and `>`, as in `<your name>`. */
  isClosed: boolean;
}

/** HTML as it stood in the text, or what was made of the Markdown between. */
export type Part = { readonly html: string } | { readonly nodes: DocumentNode[] };
export type Piece = Element | { readonly nodes: DocumentNode[] } | { readonly text: string };

export const isElement = (piece: Piece): piece is Element => 'name' in piece;

const deepest = 30;
/** These end where the next of their kind begins. */
const siblings: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
  p: ['p'],
};
const holders = new Set(['ul', 'ol', 'table', 'details', 'blockquote', 'div']);

/** Pairs opening and closing tags, as they come; what was never opened or never closed does no harm. */
export function elementsOf(parts: readonly Part[]): Element {
  const root: Element = { name: '', attrs: {}, children: [], isClosed: true };
  const open: Element[] = [root];
  for (const part of parts) {
    if ('nodes' in part) open.at(-1)!.children.push(part);
    else for (const token of tokensOf(part.html)) place(token, open);
  }
  return root;
}

function place(token: Token, open: Element[]): void {
  const inner = open.at(-1)!;
  if (token.is === 'text') inner.children.push({ text: token.text });
  else if (token.is === 'close') {
    const index = open.findLastIndex(({ name }) => name === token.name);
    if (index > 0) {
      open[index]!.isClosed = true;
      open.length = index;
    }
  } else {
    const ends = siblings[token.name];
    if (ends) {
      const holder = open.findLastIndex(({ name }) => holders.has(name));
      const index = open.findIndex(({ name }, at) => at > Math.max(holder, 0) && ends.includes(name));
      if (index > 0) open.length = index;
    }
    const element: Element = { name: token.name, attrs: token.attrs, children: [], isClosed: token.closes };
    open.at(-1)!.children.push(element);
    if (!token.closes && open.length < deepest) open.push(element);
  }
}

/** Only the words. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      isElement(piece) ? textOf(piece.children) : 'text' in piece ? piece.text : wordsOf(piece.nodes),
    )
    .join('');

const wordsOf = (nodes: readonly DocumentNode[]): string =>
  nodes.map((node) => node.text ?? (node.type === 'hardBreak' ? '\n' : wordsOf(node.content ?? []))).join('');
