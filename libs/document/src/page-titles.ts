import { nodesOf } from './read';
import type { Document, DocumentNode } from './types';

/*
 * A link to a page carries the title that the page had when it was made. Whoever may not read the page must not
 * read its title either, and whoever edits such a text must not lose it for the others.
 */

const linkOf = ({ marks }: DocumentNode): string | null => {
  const link = marks?.find(({ type }) => type === 'pageLink');
  return link ? String(link.attrs?.['pageId']) : null;
};

type Run = { pageId: string; nodes: DocumentNode[] };

/** The same text, with each link to one of these pages given anew by `change`. */
function changeLinks(
  document: Document,
  pages: ReadonlySet<string>,
  change: (run: Run) => DocumentNode[],
): Document {
  const inside = (nodes: readonly DocumentNode[]): DocumentNode[] => {
    const made: DocumentNode[] = [];
    for (let at = 0; at < nodes.length;) {
      const pageId = linkOf(nodes[at]!);
      if (pageId === null || !pages.has(pageId)) {
        const node = nodes[at++]!;
        made.push(node.content ? { ...node, content: inside(node.content) } : node);
        continue;
      }
      const from = at;
      while (at < nodes.length && linkOf(nodes[at]!) === pageId) at++;
      made.push(...change({ pageId, nodes: nodes.slice(from, at) }));
    }
    return made;
  };
  return { ...document, content: inside(document.content) };
}

/** The same text, in which links to these pages say `words` instead of a title. */
export const hideTitles = (document: Document, pages: ReadonlySet<string>, words: string): Document =>
  changeLinks(document, pages, ({ nodes: [first] }) => {
    const marks = first!.marks!.filter(({ type }) => type === 'pageLink');
    return words ? [{ type: 'text', text: words, marks }] : [];
  });

/** Puts back the titles that `hideTitles` has hidden from who edited a text: those of `before`, in their order. */
export function bringBackTitles(
  edited: Document,
  before: Document,
  pages: ReadonlySet<string>,
  words: string,
): Document {
  const known = new Map<string, DocumentNode[][]>();
  changeLinks(before, pages, ({ pageId, nodes }) => {
    known.set(pageId, [...(known.get(pageId) ?? []), nodes]);
    return nodes;
  });
  const taken = new Map<string, number>();
  return changeLinks(edited, pages, ({ pageId, nodes }) => {
    const titles = known.get(pageId);
    if (!titles || nodes.map(({ text }) => text ?? '').join('') !== words) return nodes;
    const at = taken.get(pageId) ?? 0;
    taken.set(pageId, at + 1);
    return titles[Math.min(at, titles.length - 1)]!;
  });
}

/** Whether there is any link to a page in it: most texts have none, and are done with quickly. */
export function linksToPages(document: Document): boolean {
  for (const node of nodesOf(document.content)) if (node.marks && linkOf(node) !== null) return true;
  return false;
}
