import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * A value that the parent already carries is not asked for again. Hot pages fetch whole rows in one
 * statement; their field resolvers, each a call through Nest, then have nothing to do.
 */
export function preferPreloaded(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType() || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      if (isPlain(field)) delete field.resolve;
      else if (field.resolve && field.args.length === 0)
        field.resolve = preferring(field.name, field.resolve);
    }
  }
  return schema;
}

/**
 * Nest gives every field a resolver, also where it only hands out the property of that name. Without it the
 * compiled query reads the property by itself, hundreds of times per answer.
 */
function isPlain({ name, resolve, args }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver' || args.length > 0) return false;
  const value = Symbol(name);
  return (resolve as (parent: object) => unknown)({ [name]: value }) === value;
}

const preferring =
  (name: string, ask: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (parent, args, context, info) => {
    const carried = (parent as Record<string, unknown>)[name];
    return carried === undefined ? ask(parent, args, context, info) : carried;
  };
