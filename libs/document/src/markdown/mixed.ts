import type { DocumentNode, Mark } from '../types';

/*
 * Markdown puts pictures into sentences and HTML puts sentences beside tables. On its way a text is therefore a
 * mixed row of words and blocks; here it becomes what the schema wants.
 */

const inline = new Set(['text', 'hardBreak', 'mention', 'roleMention', 'topic']);
export const isInline = (node: DocumentNode): boolean => inline.has(node.type);

export const words = (text: string): DocumentNode[] => (text ? [{ type: 'text', text }] : []);

export const paragraph = (content: DocumentNode[]): DocumentNode =>
  content.length ? { type: 'paragraph', content } : { type: 'paragraph' };

/** Words become paragraphs; a picture parts a paragraph, an attachment comes after it. */
export function asBlocks(mixed: readonly DocumentNode[]): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  let run: DocumentNode[] = [];
  let after: DocumentNode[] = [];
  const flush = () => {
    const content = trimmed(run);
    if (content.length) blocks.push(paragraph(content));
    for (const node of after) blocks.push(node);
    [run, after] = [[], []];
  };
  for (const node of mixed) {
    if (isInline(node)) run.push(node);
    else if (node.type === 'attachment' && run.length) after.push(node);
    else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}

/** Only the words, and apart from them the blocks that stood between. */
export function asLine(mixed: readonly DocumentNode[]): { line: DocumentNode[]; rest: DocumentNode[] } {
  const line: DocumentNode[] = [];
  const rest: DocumentNode[] = [];
  for (const node of mixed) {
    if (isInline(node)) line.push(node);
    else if (node.type === 'paragraph')
      line.push(...(line.length ? words(' ') : []), ...(node.content ?? []));
    else rest.push(node);
  }
  return { line: trimmed(line), rest };
}

/** A list item begins with a paragraph, if only an empty one. */
export const itemOf = (
  type: 'listItem' | 'taskItem',
  mixed: DocumentNode[],
  checked?: boolean,
): DocumentNode => {
  const blocks = asBlocks(mixed);
  if (blocks[0]?.type !== 'paragraph') blocks.unshift(paragraph([]));
  return { type, ...(type === 'taskItem' ? { attrs: { checked: checked === true } } : {}), content: blocks };
};

/** Gives a mark to all words, at any depth. Code blocks have none, and nothing has the same mark twice. */
export function withMark(nodes: readonly DocumentNode[], mark: Mark): DocumentNode[] {
  return nodes.map((node) => {
    if (node.type === 'codeBlock') return node;
    if (node.content) return { ...node, content: withMark(node.content, mark) };
    if (node.type !== 'text') return node;
    const marks = node.marks ?? [];
    const isLink = mark.type === 'link' || mark.type === 'pageLink';
    if (marks.some(({ type }) => type === mark.type || (isLink && (type === 'link' || type === 'pageLink'))))
      return node;
    return { ...node, marks: [...marks, mark] };
  });
}

/** Without blanks at both ends, and with no two in a row across nodes. */
function trimmed(run: readonly DocumentNode[]): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  let blank = true;
  for (const node of run) {
    if (node.type !== 'text') {
      nodes.push(node);
      blank = node.type === 'hardBreak';
      continue;
    }
    const isCode = node.marks?.some(({ type }) => type === 'code');
    const text = blank && !isCode ? node.text!.replace(/^[ \t\n]+/, '') : node.text!;
    if (!text) continue;
    nodes.push(text === node.text ? node : { ...node, text });
    blank = /[ \t\n]$/.test(text);
  }
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    const text =
      last.type === 'text' ? last.text!.replace(/[ \t\n]+$/, '') : last.type === 'hardBreak' ? '' : null;
    if (text === '') nodes.pop();
    else {
      if (text !== null && text !== last.text) nodes[nodes.length - 1] = { ...last, text };
      break;
    }
  }
  return nodes;
}
