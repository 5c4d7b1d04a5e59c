import type { DocumentDiff } from '@plein/document/diff';
import { GraphQLScalarType } from 'graphql';

/** What changed between two texts, as blocks with marks; the shape is in libs/document. */
export const DocumentDiffScalar = new GraphQLScalarType<DocumentDiff, DocumentDiff>({
  name: 'DocumentDiff',
  description:
    'What changed between two texts: blocks with what came, went, moved and stayed (see libs/document).',
  serialize: (value) => value as DocumentDiff,
});
