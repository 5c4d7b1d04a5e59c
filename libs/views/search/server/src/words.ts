/** Takes the accents off and folds to lower case, as the database does. */
export const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();

const mostWords = 12;

/** A minus that is neither before a word nor within one: PostgreSQL would stack them up until it gives up. */
const looseMinus = /(?<=[^\s])(?<![\p{L}\p{N}])-|-(?![^\s-])/gu;

/** What was typed, made safe and short: no NUL, no heap of signs, at most twelve words. */
export const tidy = (typed: string): string =>
  typed
    // oxlint-disable-next-line no-control-regex -- PostgreSQL refuses NUL, and marks must not come from outside
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(looseMinus, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, mostWords)
    .join(' ');

/** The last word as an open-ended tsquery, '' when it is not one plain word; and what stands before it. */
export function lastWord(words: string): { rest: string; prefix: string } {
  const cut = words.lastIndexOf(' ');
  const last = fold(words.slice(cut + 1));
  return {
    rest: words.slice(0, Math.max(0, cut)),
    prefix: /^[\p{L}\p{N}]{2,}$/u.test(last) ? `${last}:*` : '',
  };
}

/** The plain words of a search, operators and short words left out: those that may be typed wrong. */
export const plainWords = (words: string): string[] =>
  fold(words)
    .split(' ')
    .filter((word) => /^\p{L}{4,}$/u.test(word));
