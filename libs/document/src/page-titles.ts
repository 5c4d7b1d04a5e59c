import { nodesOf } from './read';
import type { Document, DocumentNode } from './types';

/*
 * A link to a page carries the title that the page had when it was made. Whoever may not read the page must read
 * neither its title nor its id; and whoever edits such a text must not lose them for the others. So what goes out has
 * a number in the place of the id, and what comes back gets the link with that number.
 */

const stand = '00000000-0000-8000-8000-';
const numbered = (number: number): string => stand + number.toString(16).padStart(12, '0');

/** Whether it stands in the place of a page that the reader may not read. */
export const isHiddenPage = (pageId: string): boolean => pageId.startsWith(stand);

const linkOf = ({ marks }: DocumentNode): string | null => {
  const link = marks?.find(({ type }) => type === 'pageLink');
  return link ? String(link.attrs?.['pageId']) : null;
};

/** The same text, with each link to a page, however many stretches it has, given anew by `change`. */
function changeLinks(
  document: Document,
  change: (pageId: string, stretches: DocumentNode[], number: number) => DocumentNode[],
): Document {
  let number = 0;
  const inside = (nodes: readonly DocumentNode[]): DocumentNode[] => {
    const made: DocumentNode[] = [];
    for (let at = 0; at < nodes.length;) {
      const node = nodes[at]!;
      const pageId = linkOf(node);
      const from = at++;
      if (pageId === null) made.push(node.content ? { ...node, content: inside(node.content) } : node);
      else {
        while (at < nodes.length && linkOf(nodes[at]!) === pageId) at++;
        made.push(...change(pageId, nodes.slice(from, at), number++));
      }
    }
    return made;
  };
  return { ...document, content: inside(document.content) };
}

/**
 * The same text, in which links to these pages say `words` instead of a title, and not where they lead.
 * `toCompare`: they are all alike, for nobody will edit it.
 */
export const hideTitles = (
  document: Document,
  pages: ReadonlySet<string>,
  words: string,
  { toCompare = false } = {},
): Document =>
  changeLinks(document, (pageId, stretches, number) => {
    if (!pages.has(pageId)) return stretches;
    const link = { type: 'pageLink', attrs: { pageId: numbered(toCompare ? 0 : number), anchor: null } };
    return words ? [{ type: 'text', text: words, marks: [link] }] : [];
  });

/** Puts back the links that `hideTitles` has hidden from who edited a text. */
export function bringBackTitles(edited: Document, before: Document): Document {
  const links = new Map<string, DocumentNode[]>();
  const learn = () =>
    changeLinks(before, (_, stretches, number) => {
      links.set(numbered(number), stretches);
      return stretches;
    });
  return changeLinks(edited, (pageId, stretches) => {
    if (!isHiddenPage(pageId)) return stretches;
    if (links.size === 0) learn();
    return links.get(pageId) ?? stretches;
  });
}

/** Whether there is any link to a page in it: most texts have none, and are done with quickly. */
export function linksToPages(document: Document): boolean {
  for (const node of nodesOf(document.content)) if (node.marks && linkOf(node) !== null) return true;
  return false;
}
