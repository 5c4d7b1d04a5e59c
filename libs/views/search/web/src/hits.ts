import type { DocumentType } from '@plein/platform/web';
import type { SearchQuery } from './search.queries';

export type Found = DocumentType<typeof SearchQuery>['search'];
export type Hit = Found['hits'][number];
export type FileFound = Found['files'][number];

/** Where a text that was found can be read. */
export function addressOf(hit: Pick<Hit, 'id' | 'kind' | 'rootId' | 'title'>): string {
  if (hit.kind === 'page') return `/page/${hit.id}`;
  if (hit.kind === 'comment') return `${hit.title ? '/page' : '/p'}/${hit.rootId}#comment-${hit.id}`;
  return `/p/${hit.id}`;
}

/** Where a text that shows the file can be read. */
export const addressOfFile = (file: FileFound): string =>
  addressOf({ id: file.onId, kind: file.onKind, rootId: file.onRootId, title: file.onTitle });

/** The words that were found in a text, as they stand there. */
export const wordsFound = (snippet: Hit['snippet']): string[] => [
  ...new Set(snippet.filter(({ hit }) => hit).map(({ text }) => text)),
];
