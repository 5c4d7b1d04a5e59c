import { type Document } from '@plein/document';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A rich text as document JSON; its shape is checked by the slice that stores it. */
export const DocumentScalar = new GraphQLScalarType<Document, Document>({
  name: 'Document',
  description: 'A rich text: document JSON of the shared schema (see libs/document). Never HTML.',
  serialize: (value) => value as Document,
  parseValue: (value) => asObject(value) as unknown as Document,
  parseLiteral: (node, variables) => asObject(fromLiteral(node, variables)) as unknown as Document,
});

/** Facts carry small maps of ids and names of states; shown to admins in the audit log. */
export const DetailsScalar = new GraphQLScalarType<object, object>({
  name: 'Details',
  description: 'Ids and names of states, by name.',
  serialize: (value) => value as object,
});

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new GraphQLError('A document is a JSON object.');
}

function fromLiteral(node: ValueNode, variables: Record<string, unknown> | null | undefined): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, fromLiteral(field.value, variables)]),
      );
    case Kind.LIST:
      return node.values.map((value) => fromLiteral(value, variables));
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables?.[node.name.value];
    default:
      return node.value;
  }
}
