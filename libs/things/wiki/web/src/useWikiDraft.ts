import type { Document } from '@plein/document';
import { useMe } from '@plein/kernel/web';
import { useDraft } from '@plein/platform/web';

/** What somebody is writing on a page, kept on this device until it is published. */
export interface WikiDraft {
  title: string;
  body: Document | null;
  changeNote: string;
  /** The version it builds on; 0 for a new page. */
  baseRevision: number;
  /** A new page: under which. */
  parentId: string | null;
}

/** @param place the id of the page, or `new:` and the id of the community. */
export function useWikiDraft(place: string) {
  const me = useMe();
  return useDraft<WikiDraft>(`${me.person.id}:page:${place}`);
}
