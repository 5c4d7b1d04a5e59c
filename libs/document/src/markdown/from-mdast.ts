import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { DocumentNode } from '../types';
import { type Context, followed, shown } from './context';
import { type Part, elementsOf } from './elements';
import { headingOf, mixedOf } from './from-html';
import { even } from './from-html-table';
import { asBlocks, itemOf, paragraph, withMark, words } from './mixed';

/** Blocks with the HTML between them: what a tag opens, a later one closes. */
export const flow = (children: readonly RootContent[], context: Context): DocumentNode[] =>
  asBlocks(assembled(children, context));

/** Words with the HTML between them. */
const phrasing = (children: readonly PhrasingContent[], context: Context): DocumentNode[] =>
  assembled(children, context);

function assembled(children: readonly Nodes[], context: Context): DocumentNode[] {
  if (!children.some(({ type }) => type === 'html'))
    return children.flatMap((child) => nodesOf(child, context));
  const parts = children.map((child): Part =>
    child.type === 'html' ? { html: child.value } : { nodes: nodesOf(child, context) },
  );
  return mixedOf(elementsOf(parts).children, context);
}

// oxlint-disable-next-line complexity
function nodesOf(node: Nodes, context: Context): DocumentNode[] {
  switch (node.type) {
    case 'text':
      return words(node.value.replace(/[ \t]*\n[ \t]*/g, ' '));
    case 'emphasis':
      return withMark(phrasing(node.children, context), { type: 'italic' });
    case 'strong':
      return withMark(phrasing(node.children, context), { type: 'bold' });
    case 'delete':
      return withMark(phrasing(node.children, context), { type: 'strike' });
    case 'inlineCode':
      return withMark(words(node.value), { type: 'code' });
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'link':
      return followed(node.url, phrasing(node.children, context), context);
    case 'image':
      return shown(node.url, node.alt ?? '', context);
    case 'linkReference': {
      const found = context.definitions.get(node.identifier);
      const inside = phrasing(node.children, context);
      return found ? followed(found.url, inside, context) : inside;
    }
    case 'imageReference': {
      const found = context.definitions.get(node.identifier);
      return found ? shown(found.url, node.alt ?? '', context) : words(node.alt ?? '');
    }
    case 'footnoteReference':
      return noteSign(node.identifier, context);
    case 'paragraph':
      return asBlocks(phrasing(node.children, context));
    case 'heading':
      return headingOf(node.depth, phrasing(node.children, context));
    case 'blockquote': {
      const content = flow(node.children, context);
      return content.length ? [{ type: 'blockquote', content }] : [];
    }
    case 'list':
      return list(node, context);
    case 'code':
      return [
        ...codeTitle(node.meta),
        { type: 'codeBlock', attrs: { language: languageOf(node.lang) }, content: words(node.value) },
      ];
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }];
    case 'table':
      return table(node, context);
    default:
      // Definitions and notes are read where they are used.
      return [];
  }
}

const languageOf = (given: string | null | undefined): string | null =>
  given && /^[\w+#.-]{1,40}$/.test(given) ? given : null;

/** The name of the file that code stands in, as many sites write it: `title="app.js"`. */
function codeTitle(meta: string | null | undefined): DocumentNode[] {
  const [, double, one, bare] = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta ?? '') ?? [];
  const title = (double ?? one ?? bare ?? '').trim();
  return title ? [paragraph(withMark(words(title), { type: 'bold' }))] : [];
}

function noteSign(identifier: string, context: Context): DocumentNode[] {
  if (!context.noted.includes(identifier)) context.noted.push(identifier);
  return words(`[${context.noted.indexOf(identifier) + 1}]`);
}

/** The footnotes that the text names, at its end. A note may name further notes. */
export function notes(context: Context): DocumentNode[] {
  const items: DocumentNode[] = [];
  for (let at = 0; at < context.noted.length && at < 500; at++) {
    const note = context.footnotes.get(context.noted[at]!);
    items.push(itemOf('listItem', note ? flow(note.children, context) : []));
  }
  return items.length
    ? [{ type: 'horizontalRule' }, { type: 'orderedList', attrs: { start: 1 }, content: items }]
    : [];
}

function list(node: List, context: Context): DocumentNode[] {
  const isTasks = node.children.some(({ checked }) => typeof checked === 'boolean');
  const type = isTasks ? 'taskItem' : 'listItem';
  const item = ({ children, checked }: ListItem) => itemOf(type, flow(children, context), checked ?? false);
  const content = node.children.map(item);
  if (!content.length) return [];
  if (isTasks) return [{ type: 'taskList', content }];
  return node.ordered
    ? [{ type: 'orderedList', attrs: { start: Math.min(Math.max(node.start ?? 1, 0), 1_000_000) }, content }]
    : [{ type: 'bulletList', content }];
}

function table(node: Table, context: Context): DocumentNode[] {
  const rows = node.children.map((row, index): DocumentNode => ({
    type: 'tableRow',
    content: row.children.map((cell) => {
      const content = asBlocks(phrasing(cell.children, context));
      return {
        type: index === 0 ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1, colwidth: null },
        content: content.length ? content : [paragraph([])],
      };
    }),
  }));
  return rows.some((row) => row.content?.length)
    ? [{ type: 'table', content: even(rows.filter((row) => row.content?.length)) }]
    : [];
}
