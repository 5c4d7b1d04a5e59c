import type { MadePage } from './make-pages';

const most = { pages: 200, size: 10_000_000 };

/** So many pages as go well into one transaction, by number and by size. */
export function* batches(pages: readonly MadePage[]): Generator<MadePage[]> {
  let some: MadePage[] = [];
  let size = 0;
  for (const page of pages) {
    const more = JSON.stringify(page.body).length;
    if (some.length && (some.length >= most.pages || size + more > most.size)) {
      yield some;
      [some, size] = [[], 0];
    }
    some.push(page);
    size += more;
  }
  if (some.length) yield some;
}
