import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { pageLimits } from './page';

/** What one document may ask, its fragments written out wherever they are used. Refused before anything runs. */
export const documentLimits = {
  depth: 10,
  tokens: 2_000,
  aliases: 30,
  fields: 400,
  rootMutations: 5,
  directives: 30,
  /** Things out of lists: those of a list within a list count as often as the list is asked for. */
  things: 1_000,
} as const;

/** How long a list is taken to be when its length cannot be chosen. */
const listOfUnknownLength = 20;

type Counted = 'aliases' | 'fields' | 'directives' | 'things';
type Size = Record<Counted, number>;
type Parent = GraphQLNamedType | null | undefined;

/**
 * Refuses, once it has been read and before its rules are looked at, what those rules would take long over: they
 * compare each field with each. A tree in JSON in the place of a text has no limit to its words, so it is refused.
 */
export async function refuseAtSight(_schema: unknown, document: DocumentNode): Promise<void> {
  if (Object.getPrototypeOf(document.loc ?? {}) === Object.prototype)
    throw new GraphQLError('A question is a text in GraphQL.');
  const sets = document.definitions.flatMap((one) => ('selectionSet' in one ? [one.selectionSet] : []));
  let written = 0;
  for (let set = sets.pop(); set; set = sets.pop())
    for (const one of set.selections) {
      written += 1 + (one.directives?.length ?? 0);
      if (written > documentLimits.fields)
        throw new GraphQLError(`More than ${documentLimits.fields} fields.`);
      if ('selectionSet' in one && one.selectionSet) sets.push(one.selectionSet);
    }
}

/** Refuses documents that name, repeat, nest or alias more than a screen ever needs. */
export function documentLimitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const root = context.getSchema().getRootType(node.operation);
      const { sizeOf, fieldsOf } = measure(context);
      const size = sizeOf(node.selectionSet, root);
      size.directives += node.directives?.length ?? 0;
      const over = (['aliases', 'fields', 'directives', 'things'] as const).find(
        (counted) => size[counted] > documentLimits[counted],
      );
      if (over) context.reportError(new GraphQLError(`More than ${documentLimits[over]} ${over}.`));
      if (node.operation !== 'mutation' || over) return;
      const acts = fieldsOf(node.selectionSet).map(({ name }) => name.value);
      if (acts.length > documentLimits.rootMutations || new Set(acts).size < acts.length)
        context.reportError(new GraphQLError('One act of a kind at a time, and few in one document.'));
    },
  };
}

/** Measures a document. Each fragment is measured once, however often it is used. */
function measure(context: ValidationContext) {
  const schema = context.getSchema();
  const measured = new Map<FragmentDefinitionNode, Size>();

  const sizeOf = (set: SelectionSetNode | undefined, parent: Parent): Size => {
    const size: Size = { aliases: 0, fields: 0, directives: 0, things: 0 };
    for (const selection of set?.selections ?? []) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) add(size, sizeOfField(selection, parent));
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        add(size, sizeOfFragment(context.getFragment(selection.name.value)));
      else {
        const type = selection.typeCondition;
        add(size, sizeOf(selection.selectionSet, type ? schema.getType(type.name.value) : parent));
      }
    }
    return size;
  };

  const sizeOfField = (node: FieldNode, parent: Parent): Size => {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const size = sizeOf(node.selectionSet, field && getNamedType(field.type));
    const length = field ? lengthOf(field, node) : 1;
    return {
      ...size,
      aliases: size.aliases + (node.alias ? 1 : 0),
      fields: size.fields + 1,
      things: isChosen(field) ? length * (1 + size.things) : length * size.things,
    };
  };

  const sizeOfFragment = (fragment: FragmentDefinitionNode | null | undefined): Size | undefined => {
    if (!fragment) return undefined;
    const known = measured.get(fragment);
    if (known) return known;
    // A circle is refused by another rule; here it must only come to an end.
    measured.set(fragment, { aliases: 0, fields: 0, directives: 0, things: 0 });
    const size = sizeOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    measured.set(fragment, size);
    return size;
  };

  /** The fields of the first level, also those that stand in a fragment. */
  const fieldsOf = (set: SelectionSetNode, within = new Set<unknown>()): FieldNode[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, within);
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || within.has(fragment)) return [];
      return fieldsOf(fragment.selectionSet, within.add(fragment));
    });

  return { sizeOf, fieldsOf };
}

function add(size: Size, more: Size | undefined): void {
  for (const counted of Object.keys(size) as Counted[]) size[counted] += more?.[counted] ?? 0;
}

/** Whether whoever asks says how many there shall be. */
const isChosen = (field: GraphQLField<unknown, unknown> | undefined): boolean =>
  field?.args.some(({ name }) => name === 'first') ?? false;

/** How many things a field stands for; a variable may stand for as many as there may be. */
function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  if (!isChosen(field))
    return isListType(getNullableType(field.type)) && field.name !== 'edges' ? listOfUnknownLength : 1;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!given) return Number(field.args.find(({ name }) => name === 'first')!.defaultValue);
  return given.kind === Kind.INT ? Number(given.value) : pageLimits.most;
}
