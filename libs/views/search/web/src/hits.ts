import type { DocumentType } from '@plein/platform/web';
import type { SearchQuery } from './search.queries';

export type Found = DocumentType<typeof SearchQuery>['search'];
export type Hit = Found['hits'][number];

/** Where a text that was found can be read. */
export function addressOf(hit: Pick<Hit, 'id' | 'kind' | 'rootId' | 'title'>): string {
  if (hit.kind === 'page') return `/page/${hit.id}`;
  if (hit.kind === 'post') return `/p/${hit.id}`;
  return `${hit.title ? '/page' : '/p'}/${hit.rootId}#comment-${hit.id}`;
}
