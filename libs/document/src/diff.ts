import { sequence } from './diff-sequence';
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

const inline = new Set(['text', 'hardBreak', 'mention', 'roleMention', 'topic']);

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
  return sequence(keysOf(before), keysOf(after)).flatMap(({ same, gone, come }) =>
    same ? after.slice(...come) : pair(before.slice(...gone), after.slice(...come)),
  );
}

const keysOf = (nodes: readonly DocumentNode[]): string[] => nodes.map((node) => JSON.stringify(node));

/** So many blocks that went are looked at to find the one that a new block was made of. */
const lookAhead = 40;

/** What went and what came in one place: blocks that are alike become one changed block, in the order of the new text. */
function pair(gone: readonly DocumentNode[], come: readonly DocumentNode[]): DiffNode[] {
  const merged: DiffNode[] = [];
  const [left, right] = [gone.map(wordsOf), come.map(wordsOf)];
  let next = 0;
  come.forEach((node, index) => {
    const last = Math.min(gone.length, next + lookAhead);
    let match = next;
    while (match < last && !isAlike(gone[match]!, node, left[match]!, right[index]!)) match++;
    if (match >= last) {
      merged.push(changed(node, 'ins'));
      return;
    }
    for (const old of gone.slice(next, match)) merged.push(changed(old, 'del'));
    merged.push(merge(gone[match]!, node));
    next = match + 1;
  });
  for (const old of gone.slice(next)) merged.push(changed(old, 'del'));
  return merged;
}

const changed = (node: DocumentNode, change: Change): DiffNode => ({ ...node, change });

const wordsOf = (node: DocumentNode): ReadonlySet<string> =>
  new Set(
    plainText({ type: 'doc', content: [node] })
      .toLowerCase()
      .split(/\s+/),
  );

function isAlike(
  old: DocumentNode,
  node: DocumentNode,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): boolean {
  if (old.type !== node.type || !old.content || !node.content) return false;
  if (/List$|^table|^details$/.test(node.type)) return true;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
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
  const mark = (nodes: readonly DocumentNode[], change: Change) => nodes.map((node) => changed(node, change));
  const merged = sequence(keysOf(left), keysOf(right)).flatMap(({ same, gone, come }): DiffNode[] =>
    same ? right.slice(...come) : [...mark(left.slice(...gone), 'del'), ...mark(right.slice(...come), 'ins')],
  );
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
