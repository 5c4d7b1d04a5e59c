import { type Document, type DocumentNode, fromPlainText } from '@plein/document';

/** How names in texts are found: people by their short name, pages by their title. */
export interface Known {
  person(name: string): { id: string; name: string };
  page(title: string): string;
}

const pieces =
  /@(?<person>[a-z]+)|\[\[(?<page>[^\]]+)\]\]|\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_\s][^_]*)_(?!\w)|`(?<code>[^`]+)`/gu;

/** A short text: paragraphs, `* ` lists, topics, links, **bold**, _italic_, `code`, @name and [[page]]. */
export function readText(text: string, known: Known): Document {
  const blocks = text.split(/\n{2,}/).flatMap((block) => partsOf(block.trim()));
  return { type: 'doc', content: blocks.map((block) => enriched(block, known)) };
}

/** Lines that begin with `* ` are a list; the others a paragraph. */
function partsOf(block: string): DocumentNode[] {
  const parts: DocumentNode[] = [];
  const lines = block.split('\n');
  for (let at = 0; at < lines.length;) {
    const from = at;
    const isItem = lines[at]!.startsWith('* ');
    while (at < lines.length && lines[at]!.startsWith('* ') === isItem) at++;
    const part = lines.slice(from, at);
    if (isItem)
      parts.push({
        type: 'bulletList',
        content: part.map((line) => ({ type: 'listItem', content: paragraphs(line.slice(2)) })),
      });
    else parts.push(...paragraphs(part.join('\n')));
  }
  return parts;
}

const paragraphs = (text: string): DocumentNode[] => fromPlainText(text).content;

/** Turns names within texts into what they stand for. */
export function enriched(node: DocumentNode, known: Known): DocumentNode {
  if (!node.content || node.type === 'codeBlock') return node;
  return {
    ...node,
    content: node.content.flatMap((child) =>
      child.type === 'text' && !child.marks?.length ? split(child.text!, known) : [enriched(child, known)],
    ),
  };
}

function split(text: string, known: Known): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  let from = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.index > from) nodes.push({ type: 'text', text: text.slice(from, match.index) });
    nodes.push(nodeFor(match.groups!, known));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ type: 'text', text: text.slice(from) });
  return nodes;
}

function nodeFor(found: Record<string, string | undefined>, known: Known): DocumentNode {
  if (found['person']) {
    const { id, name } = known.person(found['person']);
    return { type: 'mention', attrs: { id, label: name } };
  }
  if (found['page'])
    return {
      type: 'text',
      text: found['page'],
      marks: [{ type: 'pageLink', attrs: { pageId: known.page(found['page']), anchor: null } }],
    };
  const mark = found['bold'] ? 'bold' : found['italic'] ? 'italic' : 'code';
  return { type: 'text', text: found[mark]!, marks: [{ type: mark }] };
}
