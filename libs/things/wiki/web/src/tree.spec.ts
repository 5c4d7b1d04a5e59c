import { type TreeNode, branchOf, moved, pathTo, placeByDrop, placeByKey, rowsOf } from './tree';

const node = (id: string, parentId: string | null = null): TreeNode => ({
  id,
  title: id,
  slug: id,
  parentId,
  hasChildren: false,
});
const tree = [
  { ...node('a'), hasChildren: true },
  node('a1', 'a'),
  { ...node('a2', 'a'), hasChildren: true },
  node('a2x', 'a2'),
  node('b'),
  node('c'),
];
const everything = new Set(tree.map(({ id }) => id));
const outline = (nodes: TreeNode[]) =>
  rowsOf(nodes, everything).map(({ node: each, level }) => '-'.repeat(level - 1) + each.id);

it('shows what is open, with its level and its number among its siblings', () => {
  expect(
    rowsOf(tree, new Set(['a'])).map(({ node: { id }, level, number, of }) => [id, level, number, of]),
  ).toEqual([
    ['a', 1, 1, 3],
    ['a1', 2, 1, 2],
    ['a2', 2, 2, 2],
    ['b', 1, 2, 3],
    ['c', 1, 3, 3],
  ]);
});

it('knows what is above and under a page', () => {
  expect(pathTo(tree, 'a2x')).toEqual(['a', 'a2']);
  expect([...branchOf(tree, 'a')]).toEqual(['a', 'a1', 'a2', 'a2x']);
});

it.each([
  ['c', 'ArrowUp', ['a', '-a1', '-a2', '--a2x', 'c', 'b']],
  ['b', 'ArrowUp', ['b', 'a', '-a1', '-a2', '--a2x', 'c']],
  ['a', 'ArrowDown', ['b', 'a', '-a1', '-a2', '--a2x', 'c']],
  ['a2', 'ArrowLeft', ['a', '-a1', 'a2', '-a2x', 'b', 'c']],
  ['b', 'ArrowRight', ['a', '-a1', '-a2', '--a2x', '-b', 'c']],
  ['c', 'ArrowRight', ['a', '-a1', '-a2', '--a2x', 'b', '-c']],
])('moves %s by %s', (id, key, expected) => {
  expect(outline(moved(tree, id, placeByKey(tree, id, key)!))).toEqual(expected);
});

it('has no place above the first, under nothing, or behind the last', () => {
  expect(placeByKey(tree, 'a', 'ArrowUp')).toBe(null);
  expect(placeByKey(tree, 'a', 'ArrowRight')).toBe(null);
  expect(placeByKey(tree, 'a', 'ArrowLeft')).toBe(null);
  expect(placeByKey(tree, 'c', 'ArrowDown')).toBe(null);
});

it.each([
  ['c', 'a2', 'before', ['a', '-a1', '-c', '-a2', '--a2x', 'b']],
  ['c', 'a', 'before', ['c', 'a', '-a1', '-a2', '--a2x', 'b']],
  ['b', 'a1', 'after', ['a', '-a1', '-b', '-a2', '--a2x', 'c']],
  ['a1', 'b', 'into', ['a', '-a2', '--a2x', 'b', '-a1', 'c']],
] as const)('drops %s on %s: %s', (id, target, zone, expected) => {
  const place = placeByDrop(
    tree,
    id,
    tree.find((each) => each.id === target)!,
    zone,
  )!;
  expect(outline(moved(tree, id, place))).toEqual(expected);
});

it('never drops a page into its own branch', () => {
  expect(placeByDrop(tree, 'a', tree[3]!, 'into')).toBe(null);
});
