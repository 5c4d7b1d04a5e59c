import { diffArrays } from 'diff';
import { plainText } from './read';
import type { Document, DocumentNode, Mark } from './types';

/** What happened to a block or a stretch of words between two texts. Nothing said: it stayed. */
export type Change = 'ins' | 'del' | 'moved';

/** A node of both texts at once: what came and went stands beside each other, each with its change. */
export interface DiffNode {
  readonly type: string;
  readonly attrs?: DocumentNode['attrs'];
  readonly marks?: readonly Mark[];
  readonly text?: string;
  readonly content?: DiffNode[];
  readonly change?: Change;
}

/** A stretch of a comparison: a block that changed, or several that stayed and may be folded away. */
export type Stretch =
  | { readonly kind: 'changed'; readonly block: DiffNode }
  | { readonly kind: 'unchanged'; readonly blocks: DiffNode[] };

export interface DocumentDiff {
  readonly stretches: Stretch[];
  /** How many blocks changed: what `n` and `p` walk along. */
  readonly changes: number;
}

const inline = new Set(['text', 'hardBreak', 'mention', 'topic']);

/** How much two blocks of one kind must share to count as one block that was changed, 0 to 1. */
const alikeEnough = 0.35;

/** Compares two texts: blocks in their order first, then the words within blocks that changed. */
export function diffDocuments(before: Document, after: Document): DocumentDiff {
  const nodes = markMoved(diffNodes(before.content, after.content));
  const stretches: Stretch[] = [];
  let changes = 0;
  for (const block of nodes) {
    const last = stretches.at(-1);
    if (isChanged(block)) {
      stretches.push({ kind: 'changed', block });
      changes += 1;
    } else if (last?.kind === 'unchanged') last.blocks.push(block);
    else stretches.push({ kind: 'unchanged', blocks: [block] });
  }
  return { stretches, changes };
}

const isChanged = (node: DiffNode): boolean =>
  node.change !== undefined || (node.content?.some(isChanged) ?? false);

function diffNodes(before: readonly DocumentNode[], after: readonly DocumentNode[]): DiffNode[] {
  const keys = (nodes: readonly DocumentNode[]) => nodes.map((node) => JSON.stringify(node));
  const merged: DiffNode[] = [];
  let gone: DocumentNode[] = [];
  let at = 0;
  let from = 0;
  const settle = (come: readonly DocumentNode[]) => {
    merged.push(...pair(gone, come));
    gone = [];
  };
  for (const part of diffArrays(keys(before), keys(after))) {
    const count = part.value.length;
    if (part.removed) {
      gone = before.slice(from, from + count);
      from += count;
    } else if (part.added) {
      settle(after.slice(at, at + count));
      at += count;
    } else {
      settle([]);
      merged.push(...after.slice(at, at + count));
      at += count;
      from += count;
    }
  }
  settle([]);
  return merged;
}

/** What went and what came in one place: blocks that are alike become one changed block, in the order of the new text. */
function pair(gone: readonly DocumentNode[], come: readonly DocumentNode[]): DiffNode[] {
  const merged: DiffNode[] = [];
  let next = 0;
  for (const node of come) {
    const match = gone.findIndex((old, index) => index >= next && isAlike(old, node));
    if (match < 0) {
      merged.push(changed(node, 'ins'));
      continue;
    }
    merged.push(...gone.slice(next, match).map((old) => changed(old, 'del')), merge(gone[match]!, node));
    next = match + 1;
  }
  merged.push(...gone.slice(next).map((old) => changed(old, 'del')));
  return merged;
}

const changed = (node: DocumentNode, change: Change): DiffNode => ({ ...node, change });

function isAlike(old: DocumentNode, node: DocumentNode): boolean {
  if (old.type !== node.type || !old.content || !node.content) return false;
  if (/List$|^table|^details$/.test(node.type)) return true;
  const words = (one: DocumentNode) =>
    new Set(
      plainText({ type: 'doc', content: [one] })
        .toLowerCase()
        .split(/\s+/),
    );
  const [left, right] = [words(old), words(node)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size) >= alikeEnough;
}

function merge(old: DocumentNode, node: DocumentNode): DiffNode {
  const [before, after] = [old.content ?? [], node.content ?? []];
  const isText = [...before, ...after].some(({ type }) => inline.has(type));
  return { ...node, content: isText ? diffWords(before, after) : diffNodes(before, after) };
}

/** Words, the spaces between them, and whole mentions and topics: what a reader sees come and go. */
function diffWords(before: readonly DocumentNode[], after: readonly DocumentNode[]): DiffNode[] {
  const [left, right] = [before.flatMap(tokens), after.flatMap(tokens)];
  const keys = (nodes: readonly DocumentNode[]) => nodes.map((node) => JSON.stringify(node));
  const merged: DiffNode[] = [];
  let at = 0;
  let from = 0;
  for (const part of diffArrays(keys(left), keys(right))) {
    const count = part.value.length;
    if (part.removed) merged.push(...left.slice(from, from + count).map((node) => changed(node, 'del')));
    else if (part.added) merged.push(...right.slice(at, at + count).map((node) => changed(node, 'ins')));
    else merged.push(...right.slice(at, at + count));
    if (!part.added) from += count;
    if (!part.removed) at += count;
  }
  return join(merged);
}

const tokens = (node: DocumentNode): DocumentNode[] =>
  node.type === 'text' ? (node.text!.match(/\s+|[^\s]+/g) ?? []).map((text) => ({ ...node, text })) : [node];

function join(nodes: readonly DiffNode[]): DiffNode[] {
  const joined: DiffNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isSame =
      last?.type === 'text' &&
      node.type === 'text' &&
      last.change === node.change &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text! + node.text! };
    else joined.push(node);
  }
  return joined;
}

/** A block that went in one place and came in another was moved: shown once, where it is now. */
function markMoved(nodes: readonly DiffNode[]): DiffNode[] {
  const key = ({ change: _, ...node }: DiffNode) => JSON.stringify(node);
  const gone = new Map<string, DiffNode>();
  for (const node of nodes) if (node.change === 'del' && node.content) gone.set(key(node), node);
  const moved = new Set<DiffNode>();
  const marked = nodes.map((node): DiffNode => {
    const from = node.change === 'ins' ? gone.get(key(node)) : undefined;
    if (!from || moved.has(from)) return node;
    moved.add(from);
    return { ...node, change: 'moved' };
  });
  return marked.filter((node, index) => !moved.has(nodes[index]!) || node.change === 'moved');
}
