import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** One question or act of the schema, as it goes over the wire. */
export interface Question {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A value to fill in, by the name of its type and the road to it; undefined leaves it out. */
export type Fill = (type: string, road: readonly string[], isRequired: boolean) => unknown;

/** All queries and mutations there are. Whatever is added to the schema is among them by itself. */
export const everyField = (schema: GraphQLSchema) => [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ['mutation', field] as const),
];

/** Asks one field, with what `fill` says and a wide selection of what it could answer. */
export function ask(kind: Question['kind'], field: GraphQLField<unknown, unknown>, fill: Fill): Question {
  const variables: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of field.args) {
    const value = filled(type, [name], fill, isNonNullType(type) && defaultValue === undefined);
    if (value !== undefined) variables[name] = value;
  }
  const given = field.args.filter(({ name }) => name in variables);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    kind,
    name: field.name,
    query: `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(field)} }`,
    variables,
  };
}

function filled(given: GraphQLInputType, road: readonly string[], fill: Fill, isRequired: boolean): unknown {
  const type = getNullableType(given);
  if (isListType(type)) {
    const item = filled(type.ofType, road, fill, isRequired);
    return item === undefined ? undefined : [item].flat();
  }
  if (!isInputObjectType(type)) return fill(type.name, road, isRequired);
  const input: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    const value = filled(field.type, [...road, field.name], fill, isNonNullType(field.type));
    if (value !== undefined) input[field.name] = value;
  }
  return isRequired || Object.keys(input).length ? input : undefined;
}

/** What a question can be filled with: every road, with the type that stands at its end. */
export function roadsOf(
  field: GraphQLField<unknown, unknown>,
): { road: string[]; type: string; isList: boolean }[] {
  const found: { road: string[]; type: string; isList: boolean }[] = [];
  const walk = (given: GraphQLInputType, road: string[], isList: boolean): void => {
    const type = getNullableType(given);
    if (isListType(type)) walk(type.ofType, road, true);
    else if (isInputObjectType(type))
      for (const inner of Object.values(type.getFields())) walk(inner.type, [...road, inner.name], isList);
    else found.push({ road, type: type.name, isList });
  };
  for (const { name, type } of field.args) walk(type, [name], false);
  return found;
}

/** As much of the answer as the limits let through: what is said before what leads further. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  let left = 150;
  const isLeaf = (type: GraphQLOutputType) =>
    !isObjectType(getNamedType(type)) && !isInterfaceType(getNamedType(type));
  const select = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const fields = Object.values(named.getFields())
      .filter(({ args }) => !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined))
      .sort((one, other) => Number(isLeaf(other.type)) - Number(isLeaf(one.type)));
    const parts: string[] = [];
    for (const one of fields) {
      if (left <= 0 || (!isLeaf(one.type) && depth >= 4)) continue;
      left--;
      const few = one.args.some(({ name }) => name === 'first') ? '(first: 4)' : '';
      const inner = select(one.type, depth + 1);
      if (isLeaf(one.type) || inner) parts.push(`${one.name}${few} ${inner}`);
    }
    return parts.length ? `{ ${parts.join(' ')} }` : '';
  };
  return select(field.type, 0);
}

/** Does something with each of very many, a few at a time. */
export async function forEachOf<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all[Symbol.iterator]();
  const hand = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: 6 }, hand));
}
