import type { SearchPart } from '@plein/contract';

/** One word or quotation that is asked for, as the database takes it (`search_term`). */
export interface Term {
  words: string;
  not: boolean;
  exact: boolean;
  /** It may still be growing: the last word, while somebody is typing. Two letters begin too much to mean anything. */
  open: boolean;
  /** Known words that are this one bent, or joined with others. */
  forms: string[];
  /** When it was itself joined from two: those, near each other. */
  apart: string[];
}

/** What was typed as terms, without what it could also be. */
export function termsOf(parts: readonly SearchPart[], text: string): Term[] {
  const terms = parts.flatMap((part): Term[] => {
    if (part.is !== 'word' && part.is !== 'exact') return [];
    const exact = part.is === 'exact';
    const isLast = part.at + part.typed.length >= text.trimEnd().length;
    const words = exact ? part.words : part.word;
    const open = !exact && !part.not && isLast && /^[\p{L}\p{N}]{3,}$/u.test(words);
    return [{ words, not: part.not, exact, open, forms: [], apart: [] }];
  });
  // The first letter of a next word says nothing yet.
  const last = terms.at(-1);
  return terms.length > 1 && last?.words.length === 1 ? terms.slice(0, -1) : terms;
}
