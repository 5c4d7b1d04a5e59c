import type { SearchPart } from '@plein/contract';
import type { Db } from '@plein/platform/server';
import { cutsOf, isMadeWith } from './compounds';
import { knownWords, wordsAround } from './search.queries';
import { fold, isPlain } from './words';

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

/** More forms than this add texts that nobody means, and time. */
const mostForms = 24;

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

interface Near {
  asked: string;
  stem: string;
  word: string;
  wordStem: string;
}

/**
 * Adds to each plain word what it can also be written as. Two questions for all of them, each with an end: the shortest
 * known words that hold its letters, and which of the pieces that remain are words.
 */
export async function widen(db: Db, terms: readonly Term[]): Promise<Term[]> {
  const plain = terms.filter((term) => !term.exact && !term.not && isPlain(fold(term.words)));
  if (plain.length === 0) return [...terms];
  const asked = [...new Set(plain.map(({ words }) => fold(words)))];
  const near = await db.rows<Near>(wordsAround, [asked]);
  const known = new Set(
    (await db.rows<{ word: string }>(knownWords, [piecesOf(asked, near)])).map(({ word }) => word),
  );
  const isKnown = (word: string) => known.has(word);
  return terms.map((term) => {
    if (!plain.includes(term)) return term;
    const word = fold(term.words);
    const forms = near.filter((one) => one.asked === word && isForm(one, isKnown)).map((one) => one.word);
    return { ...term, forms: forms.slice(0, mostForms), apart: apartOf(word, isKnown) };
  });
}

function isForm({ asked, stem, word, wordStem }: Near, isKnown: (word: string) => boolean): boolean {
  if (word === asked) return false;
  if (wordStem === stem) return true;
  return (
    isMadeWith(word, asked, isKnown) ||
    (stem.length >= 3 && (isMadeWith(word, stem, isKnown) || isMadeWith(wordStem, stem, isKnown)))
  );
}

/** Everything that would have to be a word if the near words are joined where they seem to be. */
function piecesOf(asked: readonly string[], near: readonly Near[]): string[] {
  const pieces = new Set<string>();
  for (const word of asked)
    for (const { fronts, back } of cutsOf(word)) for (const piece of [...fronts, back]) pieces.add(piece);
  const note = (piece: string) => {
    pieces.add(piece);
    return false;
  };
  for (const one of near) isForm(one, note);
  return [...pieces];
}

/** *verlofregeling*: also *verlof regeling*, *regeling voor verlof*. The cut whose halves are both known words. */
function apartOf(word: string, isKnown: (word: string) => boolean): string[] {
  for (const { fronts, back } of cutsOf(word)) {
    const front = fronts.find(isKnown);
    if (front && isKnown(back))
      return [`${front} <-> ${back}`, `${back} <-> ${front}`, `${back} <2> ${front}`, `${back} <3> ${front}`];
  }
  return [];
}
