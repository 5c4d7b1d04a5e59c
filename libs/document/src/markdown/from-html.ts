import type { DocumentNode } from '../types';
import { type Element, type Piece, isElement, textOf } from './elements';
import { type Context, followed, shown } from './context';
import { callout, details, list, quote } from './from-html-blocks';
import { tableOf } from './from-html-table';
import { asBlocks, asLine, paragraph, withMark, words } from './mixed';

const marks: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  mark: 'highlight',
};
/** Their words are kept, and nothing is lost by leaving the tag out. */
const plain = new Set([
  'u',
  'span',
  'small',
  'big',
  'sub',
  'sup',
  'abbr',
  'time',
  'wbr',
  'font',
  'center',
  'section',
  'article',
  'div',
  'p',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'figure',
  'figcaption',
  'tbody',
  'thead',
  'tfoot',
  'address',
  'q',
  'ins',
  'dl',
  'dt',
  'dd',
  'picture',
  'label',
  'Tabs',
  'Grid',
  'li',
]);
const blocky =
  /^(p|div|section|article|main|aside|header|footer|nav|figure|figcaption|center|address|dl|dt|dd|li|Tabs|Grid)$/;
const dropped = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'object', 'form', 'Icon']);
/** HTML as words and blocks. Unknown tags leave their words, and are told of. */
export const mixedOf = (pieces: readonly Piece[], context: Context): DocumentNode[] =>
  pieces.flatMap((piece) =>
    isElement(piece)
      ? fromElement(piece, context)
      : 'text' in piece
        ? words(piece.text.replace(/\s+/g, ' '))
        : piece.nodes,
  );

const blocksOf = (element: Element, context: Context) => asBlocks(mixedOf(element.children, context));

// oxlint-disable-next-line complexity
function fromElement(element: Element, context: Context): DocumentNode[] {
  const { name, attrs, children } = element;
  const inside = (pieces: readonly Piece[]) => mixedOf(pieces, context);
  const mark = marks[name];
  if (mark) return withMark(mixedOf(children, context), { type: mark });
  switch (name) {
    case 'br':
      return [{ type: 'hardBreak' }];
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'a':
    case 'Link':
    case 'LinkListLink':
      return link(element, context);
    case 'img':
    case 'Image':
      return shown(attrs['src'] ?? '', attrs['alt'] ?? '', context);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'Heading':
      return headingOf(Number(name[1]) || 3, mixedOf(children, context));
    case 'ul':
    case 'ol':
    case 'LinkList':
      return list(element, inside);
    case 'blockquote':
    case 'Blockquote':
      return quote(element, inside);
    case 'pre':
      return [
        {
          type: 'codeBlock',
          attrs: { language: null },
          content: words(textOf(children).replace(/^\n|\n$/g, '')),
        },
      ];
    case 'table':
      return tableOf(element, (cell) => asBlocks(mixedOf(cell, context)));
    case 'details':
      return details(element, inside);
    case 'callout':
    case 'Alert':
      return callout(element, inside);
    case 'TabItem':
      return [named(attrs['label'] ?? attrs['value'] ?? ''), ...blocksOf(element, context)];
    case 'Card':
      return card(element, context);
    case 'video':
    case 'iframe':
    case 'audio':
    case 'embed':
    case 'source':
      return film(element, context);
    default:
      return other(element, context);
  }
}

function other(element: Element, context: Context): DocumentNode[] {
  if (dropped.has(element.name)) {
    context.leave(`<${element.name}>`, 'this is not text');
    return [];
  }
  if (!element.isClosed && !plain.has(element.name) && Object.keys(element.attrs).length === 0)
    return [...words(`<${element.name}>`), ...mixedOf(element.children, context)];
  if (!plain.has(element.name))
    context.leave(`<${element.name}>`, element.children.length ? 'only its words came' : 'it holds no words');
  const mixed = mixedOf(element.children, context);
  return blocky.test(element.name) ? asBlocks(mixed) : mixed;
}

export function headingOf(level: number, mixed: DocumentNode[]): DocumentNode[] {
  const { line, rest } = asLine(mixed);
  const heading = { type: 'heading', attrs: { level: Math.min(Math.max(level, 2), 4) }, content: line };
  return line.length ? [heading, ...rest] : rest;
}

function link({ attrs, children }: Element, context: Context): DocumentNode[] {
  const inside = mixedOf(children, context);
  const address = attrs['href'];
  return address === undefined ? inside : followed(address, inside, context);
}

/** A card of a component library: a heading that leads somewhere, and a line about it. */
function card(element: Element, context: Context): DocumentNode[] {
  const { heading, title, label, href, description, linklabel } = element.attrs;
  const name = heading ?? title ?? label ?? linklabel ?? href ?? '';
  const head = name ? followed(href ?? '', words(name), context) : [];
  return [
    ...asBlocks(withMark(head, { type: 'bold' })),
    ...asBlocks(words(description ?? '')),
    ...blocksOf(element, context),
  ];
}

function film(element: Element, context: Context): DocumentNode[] {
  const inside = mixedOf(element.children, context);
  const address = element.attrs['src'];
  if (!address) return inside;
  context.leave(`<${element.name}> ${address}`, 'it became a link');
  return [...asBlocks(followed(address, words(element.attrs['title'] || address), context)), ...inside];
}

const named = (name: string): DocumentNode =>
  paragraph(name.trim() ? [{ type: 'text', text: name.trim(), marks: [{ type: 'bold' }] }] : []);
