import type { Document } from '@plein/document';
import { diffDocuments } from '@plein/document/diff';
import { useMemo } from 'react';
import { DiffText } from './DiffText';

/** What changes between two texts that are both here. */
export function Comparison({ before, after, lang }: { before: Document; after: Document; lang: string }) {
  const diff = useMemo(() => diffDocuments(before, after), [before, after]);
  return <DiffText diff={diff} lang={lang} />;
}
