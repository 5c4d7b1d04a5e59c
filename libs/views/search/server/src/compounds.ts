/*
 * Dutch joins words: *ouderschapsverlof* is about *verlof*. Which of the known words are made with a word that was
 * asked for, and of which two known words a word is made. The known words are those that people here wrote; what
 * happens to hold the letters (*rand* in *veranderen*) is no answer.
 */

/** What stands between two joined words: ouderschap-s-verlof, scholen-gemeenschap. */
const links = ['', 's', 'e', 'en', 'n', 'er', 't'];
/** Endings of the same word. */
const endings = new Set([
  'e',
  'en',
  's',
  'n',
  't',
  'er',
  'ers',
  'je',
  'jes',
  'tje',
  'tjes',
  'pje',
  'pjes',
  'es',
]);
/** What stands before a word and makes another one of it. */
const particles = new Set(
  'ver ont her mis wan aan af bij door in na om onder op over tegen toe uit voor weg ge be'.split(' '),
);
/** What stands behind a word and is none itself. */
const suffixes = new Set(
  'heid heden lijk lijke lijks ig ige ing ingen baar bare loos loze schap achtig achtige zaam isch ische iteit teit aal ele eel eerd eren atie aties ering eringen lijkheid matisch'.split(
    ' ',
  ),
);
/** Short words that end many others without being in them: verande-ring, herinne-ring. */
const lookalike = /^(.?.ing|eren|lijk|heid|teit|isch|ende|aten|atie|sche|ster|rand|laat|elen)$/;

/** From so many letters a word is told apart from a heap of letters. */
const recognisable = 5;
const vowel = /[aeiouy]/;

/** What can be a word by itself in front of another: without the letters that join them. */
export const withoutLink = (front: string): string[] =>
  links.flatMap((link) =>
    front.endsWith(link) && front.length - link.length >= 3
      ? [front.slice(0, front.length - link.length)]
      : [],
  );

/**
 * Whether `word` is made with `part`, in front, behind or within.
 * @param part as it was typed, or its stem; `isKnown` says which words there are.
 */
export function isMadeWith(word: string, part: string, isKnown: (word: string) => boolean): boolean {
  let isMade = false;
  // Both sides are asked each time, so that whoever passes a note-taker as `isKnown` hears all it may be asked.
  for (let at = word.indexOf(part); at >= 0 && !isMade; at = word.indexOf(part, at + 1)) {
    const before = standsBefore(word.slice(0, at), part, isKnown);
    const behind = standsBehind(word.slice(at + part.length), part, isKnown);
    isMade = before && behind;
  }
  return isMade;
}

function standsBefore(front: string, part: string, isKnown: (word: string) => boolean): boolean {
  if (!front) return true;
  if (particles.has(front)) return false;
  if (withoutLink(front).some((one) => isKnown(one) && !particles.has(one))) return true;
  return (
    front.length >= 3 &&
    vowel.test(front) &&
    (part.length >= recognisable || (part.length === 4 && front.length >= 4 && !lookalike.test(part)))
  );
}

function standsBehind(back: string, part: string, isKnown: (word: string) => boolean): boolean {
  if (!back || endings.has(back)) return true;
  if (suffixes.has(back)) return part.length > recognisable;
  const starts = links.flatMap((link) =>
    back.startsWith(link) && back.length - link.length >= 3 ? [back.slice(link.length)] : [],
  );
  if (starts.some(isKnown)) return true;
  return part.length >= recognisable && back.length >= 4 && vowel.test(back);
}

/** The two words of which a word may be made, with all that could stand between them; longest front first. */
export function* cutsOf(word: string): Generator<{ fronts: string[]; back: string }> {
  for (let at = word.length - 4; at >= 3; at--)
    yield {
      fronts: withoutLink(word.slice(0, at)).filter((front) => front.length >= 4 || at === 3),
      back: word.slice(at),
    };
}
