import { type Document, DocumentProblem, parseDocument } from '@plein/document';
import { Problem } from '@plein/platform/server';

/** A text as it came in, checked against the shared schema. What is wrong with it goes back to the form. */
export function readDocument(json: unknown, level: 'short' | 'page', field = 'body'): Document {
  try {
    return parseDocument(json, level);
  } catch (error) {
    if (error instanceof DocumentProblem) throw new Problem(error.code, field);
    throw error;
  }
}
