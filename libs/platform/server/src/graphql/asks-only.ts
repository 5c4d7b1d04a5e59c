import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

const answers = new WeakMap<FieldNode, boolean>();

/**
 * Whether a question wants nothing of an object beyond these fields, so that a hot page may answer with the
 * few that it already has. Worked out once per question: compiled questions keep their nodes.
 */
export function asksOnly({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const holds = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.FIELD) return names.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet);
      return holds(fragments[selection.name.value]?.selectionSet);
    });
  return fieldNodes.every((node) => {
    const known = answers.get(node) ?? holds(node.selectionSet);
    answers.set(node, known);
    return known;
  });
}
