import { Db, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { cutsOf, isMadeWith } from './compounds';
import { LearnWords } from './learn-words';
import { knownWords, wordsAround } from './search.queries';
import type { Term } from './terms';
import { fold, isPlain } from './words';

/** More forms than this add texts that nobody means, and time. */
const mostForms = 24;
/** What many look for is asked once in this time; what another process learned in the background counts after it. */
const freshMillis = 10_000;
const mostRemembered = 1_000;

type Forms = Pick<Term, 'forms' | 'apart'>;
type FormsOf = ReadonlyMap<string, Forms>;

/** What words can also be written as, for as long as nobody writes a new one. */
@Injectable()
export class WordForms {
  private readonly known = new Map<string, { found: Promise<FormsOf>; at: number; learned: number }>();

  constructor(
    private readonly db: Db,
    private readonly words: LearnWords,
  ) {}

  /** Adds to each plain word what it can also be written as. */
  async widen(terms: readonly Term[]): Promise<Term[]> {
    const plain = terms.filter((term) => !term.exact && !term.not && isPlain(fold(term.words)));
    if (plain.length === 0) return [...terms];
    const formsOf = await this.remembered([...new Set(plain.map(({ words }) => fold(words)))]);
    return terms.map((term) => (plain.includes(term) ? { ...term, ...formsOf.get(fold(term.words)) } : term));
  }

  private remembered(asked: readonly string[]): Promise<FormsOf> {
    const key = asked.join(' ');
    const [at, { learned }] = [clock.millis(), this.words];
    const entry = this.known.get(key);
    if (entry && entry.learned === learned && at - entry.at < freshMillis) return entry.found;
    if (this.known.size >= mostRemembered) this.known.clear();
    const fresh = { found: this.find(asked), at, learned };
    this.known.set(key, fresh);
    fresh.found.catch(() => this.known.get(key) === fresh && this.known.delete(key));
    return fresh.found;
  }

  /**
   * Two questions for all of them, each with an end: the shortest known words that hold their letters, and which of the
   * pieces that remain are words.
   */
  private async find(asked: readonly string[]): Promise<FormsOf> {
    const near = await this.db.rows<Near>(wordsAround, [asked]);
    const known = new Set(
      (await this.db.rows<{ word: string }>(knownWords, [piecesOf(asked, near)])).map(({ word }) => word),
    );
    const isKnown = (word: string) => known.has(word);
    return new Map(
      asked.map((word) => {
        const forms = near.filter((one) => one.asked === word && isForm(one, isKnown)).map((one) => one.word);
        return [word, { forms: forms.slice(0, mostForms), apart: apartOf(word, isKnown) }];
      }),
    );
  }
}

interface Near {
  asked: string;
  stem: string;
  word: string;
  wordStem: string;
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
