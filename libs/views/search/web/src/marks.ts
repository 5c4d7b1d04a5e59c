const kept = 'plein.found';
/** Whoever opens something else meanwhile is not looking for these words any more. */
const freshMillis = 30_000;

/** Keeps the words that were found, for the page that is opened now. */
export const keepMarks = (words: readonly string[]): void => {
  if (words.length) sessionStorage.setItem(kept, JSON.stringify({ words, at: Date.now() }));
};

/** The words to mark on this page, once. */
export function takeMarks(): string[] {
  const found = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  const { words, at } = (found ? JSON.parse(found) : { words: [], at: 0 }) as { words: string[]; at: number };
  return Date.now() - at < freshMillis ? words : [];
}

/** Marks words in what can be read within an element, without changing it. @returns the first place, if any. */
export function markWords(within: Element, words: readonly string[]): Range | null {
  const wanted = words.map((word) => word.toLowerCase());
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && ranges.length < 500; node = texts.nextNode()) {
    const text = node.nodeValue!.toLowerCase();
    for (const word of wanted)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  }
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  return ranges[0] ?? null;
}

export const unmark = (): void => {
  if ('highlights' in CSS) CSS.highlights.delete('found');
};
