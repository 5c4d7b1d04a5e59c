import { isCleanText } from '../parse';
import type { DocumentNode } from '../types';
import { cleanText, shownAgain } from './tame';

/** A table takes four floors and a list two; with eight to spare below this everything has room. */
const deepestHolder = 16;
const holders = new Set([
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'callout',
  'details',
  'table',
]);
const leaves = new Set(['paragraph', 'heading', 'codeBlock', 'image', 'attachment', 'horizontalRule']);

/** Makes a document of what was found: not deeper than one may be, with clean words, and without hollow nodes. */
export const fit = (nodes: readonly DocumentNode[], depth = 1): DocumentNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return clean(node);
    if (holders.has(node.type) && depth > deepestHolder) return fit(flat(node), depth);
    return [node.content ? { ...node, content: fit(node.content, depth + 1) } : node];
  });

function clean(node: DocumentNode): DocumentNode[] {
  const shown = shownAgain(node.text!);
  const text = isCleanText(shown) ? shown : cleanText(shown);
  return text ? [text === node.text ? node : { ...node, text }] : [];
}

/** The blocks in which words stand, one after the other. */
function flat(node: DocumentNode): DocumentNode[] {
  const found: DocumentNode[] = [];
  const waiting: DocumentNode[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (leaves.has(next.type)) {
      if (next.type !== 'paragraph' || next.content?.length) found.push(next);
    } else if (next.type === 'summary') found.push({ type: 'paragraph', content: next.content ?? [] });
    else waiting.push(...(next.content ?? []).toReversed());
  }
  return found.length ? found : [{ type: 'paragraph' }];
}
