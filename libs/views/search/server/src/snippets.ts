import { angles, marks } from './find-content';
import type { SnippetPart } from './search.io';

/** A snippet as plain and marked parts, so that no markup travels. */
export const partsOf = (snippet: string): SnippetPart[] =>
  snippet
    .replaceAll(angles.open, '<')
    .replaceAll(angles.close, '>')
    .split(new RegExp(`(${marks.start}[^${marks.stop}]*${marks.stop})`))
    .filter(Boolean)
    .map((part) =>
      part.startsWith(marks.start)
        ? { text: part.slice(1, -1), hit: true }
        : { text: part.replaceAll(marks.start, ''), hit: false },
    );
