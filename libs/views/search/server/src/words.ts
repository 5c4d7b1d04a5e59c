/** Takes the accents off and folds to lower case, as the database does. */
export const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();

/** Whether it is one word of letters, long enough to be compared with others. */
export const isPlain = (word: string): boolean => /^[a-z]{3,40}$/.test(word);

/** Whether a word is long enough to say that it was typed wrong. */
export const isGuessable = (word: string): boolean => /^\p{L}{4,40}$/u.test(word);
