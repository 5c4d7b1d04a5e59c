import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { isId } from '../id';
import { Problem, Refusal, badInput } from './problems';

/** What any value that comes in may be, whatever a feature asks of it besides. */
export const argumentLimits = { text: 10_000, items: 100, depth: 128 } as const;

/**
 * Looks at every value that comes in, once and for all fields: what PostgreSQL cannot hold, what names nothing
 * and what has no end is refused before a resolver sees it.
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (field.args.length > 0 && field.resolve) field.resolve = checking(field, field.resolve);
  return schema;
}

const checking =
  (
    { args }: GraphQLField<unknown, unknown>,
    ask: GraphQLFieldResolver<unknown, unknown>,
  ): GraphQLFieldResolver<unknown, unknown> =>
  (parent, given, context, info) => {
    for (const { name, type } of args) check(given[name], type, name);
    return ask(parent, given, context, info);
  };

function check(value: unknown, given: GraphQLInputType, name: string): void {
  if (value === undefined || value === null) return;
  const type = getNullableType(given);
  if (isListType(type)) {
    const items = value as unknown[];
    if (items.length > argumentLimits.items) throw refused('arrayMaxSize', name);
    for (const item of items) check(item, type.ofType, name);
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      check((value as Record<string, unknown>)[field.name], field.type, field.name);
  } else if (type.name === 'ID') {
    // All our ids are UUIDs. What cannot be one names nothing.
    if (!isId(value)) throw new Refusal('NOT_FOUND');
  } else if (typeof value === 'string') {
    if (value.length > argumentLimits.text) throw refused('maxLength', name);
    if (value.includes('\0') || !value.isWellFormed()) throw refused('isText', name);
  } else if (value instanceof Date) {
    const year = value.getUTCFullYear();
    if (!(year > 0 && year < 10_000)) throw refused('isDate', name);
  } else if (isDeeperThan(value, argumentLimits.depth)) throw refused('maxDepth', name);
}

/** No form sends such values, so no screen has a sentence for them. */
const refused = (code: string, name: string) => badInput(new Problem(code, name));

function isDeeperThan(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeperThan(inner, most - 1));
}
