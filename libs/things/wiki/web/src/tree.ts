/** A page in the tree, as the server lists it: within a parent in order. */
export interface TreeNode {
  id: string;
  title: string;
  slug: string;
  parentId: string | null;
  hasChildren: boolean;
}

/** Where a page goes: under which, behind which; `after: null` is first. */
export interface Place {
  parentId: string | null;
  after: string | null;
}

/** A line of the tree as it stands on the screen. */
export interface Row<Node extends TreeNode = TreeNode> {
  node: Node;
  level: number;
  isOpen: boolean;
  /** Its number among its siblings, from 1, and how many they are. */
  number: number;
  of: number;
}

export const childrenOf = <Node extends TreeNode>(nodes: readonly Node[], parentId: string | null): Node[] =>
  nodes.filter((node) => (node.parentId ?? null) === parentId);

/** The lines one sees: everything whose parents are open. */
export function rowsOf<Node extends TreeNode>(
  nodes: readonly Node[],
  open: ReadonlySet<string>,
): Row<Node>[] {
  const byParent = Map.groupBy(nodes, (node) => node.parentId ?? null);
  const under = (parentId: string | null, level: number): Row<Node>[] => {
    const siblings = byParent.get(parentId) ?? [];
    return siblings.flatMap((node, index) => {
      const isOpen = node.hasChildren && open.has(node.id);
      const row = { node, level, isOpen, number: index + 1, of: siblings.length };
      return isOpen ? [row, ...under(node.id, level + 1)] : [row];
    });
  };
  return under(null, 1);
}

/** The ids above a page, from the top; those that are not here are left out. */
export function pathTo(nodes: readonly TreeNode[], id: string): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: string[] = [];
  for (let at = byId.get(id)?.parentId; at && !path.includes(at); at = byId.get(at)?.parentId)
    path.unshift(at);
  return path;
}

/** A page and everything under it, as far as it is here. */
export function branchOf(nodes: readonly TreeNode[], id: string): Set<string> {
  const branch = new Set([id]);
  for (let size = 0; size < branch.size;) {
    size = branch.size;
    for (const node of nodes) if (node.parentId && branch.has(node.parentId)) branch.add(node.id);
  }
  return branch;
}

/** The list as it will be after a move; the server is asked at the same time. */
export function moved<Node extends TreeNode>(nodes: readonly Node[], id: string, to: Place): Node[] {
  const page = nodes.find((node) => node.id === id);
  if (!page) return [...nodes];
  const others = nodes.filter((node) => node.id !== id);
  const behind = to.after ? others.findIndex((node) => node.id === to.after) : -1;
  const first = others.findIndex((node) => (node.parentId ?? null) === to.parentId);
  const at = to.after ? behind + 1 : first < 0 ? others.length : first;
  const list = others.toSpliced(at, 0, { ...page, parentId: to.parentId });
  const parents = new Set(list.map((node) => node.parentId));
  // A parent whose branch is not here yet keeps what the server said.
  const touched = new Set([page.parentId, to.parentId]);
  return list.map((node) => (touched.has(node.id) ? { ...node, hasChildren: parents.has(node.id) } : node));
}

/** Where a key takes a page: up or down among its siblings, out to its parent's level, in under the one above. */
export function placeByKey(nodes: readonly TreeNode[], id: string, key: string): Place | null {
  const page = nodes.find((node) => node.id === id);
  if (!page) return null;
  const parentId = page.parentId ?? null;
  const siblings = childrenOf(nodes, parentId);
  const at = siblings.findIndex((node) => node.id === id);
  switch (key) {
    case 'ArrowUp':
      return at > 0 ? { parentId, after: siblings[at - 2]?.id ?? null } : null;
    case 'ArrowDown':
      return at < siblings.length - 1 ? { parentId, after: siblings[at + 1]!.id } : null;
    case 'ArrowLeft': {
      const parent = nodes.find((node) => node.id === parentId);
      return parent ? { parentId: parent.parentId ?? null, after: parent.id } : null;
    }
    case 'ArrowRight': {
      const above = siblings[at - 1];
      return above ? { parentId: above.id, after: childrenOf(nodes, above.id).at(-1)?.id ?? null } : null;
    }
    default:
      return null;
  }
}

export type DropZone = 'before' | 'into' | 'after';

/** Where a drop on a line takes a page; null when it cannot go there. */
export function placeByDrop(
  nodes: readonly TreeNode[],
  id: string,
  target: TreeNode,
  zone: DropZone,
): Place | null {
  if (branchOf(nodes, id).has(target.id)) return null;
  const parentId = target.parentId ?? null;
  if (zone === 'into') {
    const children = childrenOf(nodes, target.id).filter((node) => node.id !== id);
    return { parentId: target.id, after: children.at(-1)?.id ?? null };
  }
  if (zone === 'after') return { parentId, after: target.id };
  const siblings = childrenOf(nodes, parentId).filter((node) => node.id !== id);
  const at = siblings.findIndex((node) => node.id === target.id);
  return { parentId, after: siblings[at - 1]?.id ?? null };
}
