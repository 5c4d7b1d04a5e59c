import { addressIn } from './from-text';
import type { Document, DocumentNode } from './types';

/** Every node, in the order in which it is read. */
export function* nodesOf(nodes: readonly DocumentNode[]): Generator<DocumentNode> {
  for (const node of nodes) {
    yield node;
    if (node.content) yield* nodesOf(node.content);
  }
}

const inline = new Set(['text', 'hardBreak', 'mention', 'roleMention', 'topic']);

/** The words of a text, a line per block: for search, excerpts and mail. */
export function plainText(document: Document): string {
  const lines: string[] = [];
  const block = (node: DocumentNode): void => {
    if (node.type === 'image') lines.push(String(node.attrs?.['alt'] ?? ''));
    else if (node.type === 'attachment') lines.push(String(node.attrs?.['name'] ?? ''));
    else if (node.content?.some((child) => inline.has(child.type)))
      lines.push(node.content.map(words).join(''));
    else node.content?.forEach(block);
  };
  document.content.forEach(block);
  return lines.filter(Boolean).join('\n');
}

function words(node: DocumentNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? '';
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'roleMention':
      return `@${String(node.attrs?.['label'])}`;
    case 'topic':
      return `#${String(node.attrs?.['name'])}`;
    default:
      return '';
  }
}

/** The beginning of a text on one line, cut at a word, with an ellipsis when there is more. */
export function excerpt(document: Document, most: number): string {
  const text = plainText(document).replace(/\s+/g, ' ').trim();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

const shows = new Set(['image', 'attachment', 'mention', 'roleMention', 'topic', 'horizontalRule']);

/** Nothing to read and nothing to see. */
export function isEmpty(document: Document): boolean {
  for (const node of nodesOf(document.content))
    if (shows.has(node.type) || (node.type === 'text' && node.text!.trim() !== '')) return false;
  return true;
}

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

function attributes(document: Document, type: string, name: string): string[] {
  const found: string[] = [];
  for (const node of nodesOf(document.content))
    if (node.type === type) found.push(String(node.attrs?.[name]));
  return found;
}

/** Ids of the people who are mentioned. */
export const mentions = (document: Document): string[] => unique(attributes(document, 'mention', 'id'));

/** Names of the topics, in lower case. */
export const topics = (document: Document): string[] =>
  unique(attributes(document, 'topic', 'name').map((name) => name.toLowerCase()));

/** Ids of the pictures and attachments it shows. */
export const fileIds = (document: Document): string[] =>
  unique([...attributes(document, 'image', 'fileId'), ...attributes(document, 'attachment', 'fileId')]);

/** Ids of the pages it links to. */
export function pageLinks(document: Document): string[] {
  const found: string[] = [];
  for (const node of nodesOf(document.content))
    for (const mark of node.marks ?? [])
      if (mark.type === 'pageLink') found.push(String(mark.attrs?.['pageId']));
  return unique(found);
}

/** The first address outside that it links to, as a link or in plain words; null when there is none. */
export const firstLink = ({ content }: Pick<Document, 'content'>): string | null => {
  for (const node of content) {
    const link =
      node.text === undefined
        ? node.type !== 'codeBlock' && node.content && firstLink({ content: node.content })
        : linkAt(node);
    if (link) return link;
  }
  return null;
};

function linkAt({ text, marks }: DocumentNode): string | null {
  const href = marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
  if (href !== undefined) return /^https?:/i.test(String(href)) ? String(href) : null;
  return text!.includes('://') && !marks?.some(({ type }) => type === 'code') ? addressIn(text!) : null;
}

/** How many pictures nobody has described. */
export const imagesWithoutAlt = (document: Document): number =>
  attributes(document, 'image', 'alt').filter((alt) => alt.trim() === '').length;

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Its place in the address, after `#`; the same as long as its words are. */
  readonly anchor: string;
}

/** The headings with their anchors, in order. Equal words get `-2`, `-3`. */
export function headings(document: Document): Heading[] {
  const taken = new Map<string, number>();
  const found: Heading[] = [];
  for (const node of nodesOf(document.content)) {
    if (node.type !== 'heading') continue;
    const text = (node.content ?? []).map(words).join('');
    const base = slugOf(text) || 'kop';
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    found.push({
      level: Number(node.attrs?.['level']),
      text,
      anchor: times === 1 ? base : `${base}-${times}`,
    });
  }
  return found;
}

/** Words as they stand in an address: lower case, no accents, hyphens. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** The same document with every link to a page changed by `change`. */
export function mapPageLinks(document: Document, change: (pageId: string) => string): Document {
  const node = (one: DocumentNode): DocumentNode => ({
    ...one,
    ...(one.content ? { content: one.content.map(node) } : {}),
    ...(one.marks
      ? {
          marks: one.marks.map((mark) =>
            mark.type === 'pageLink'
              ? { ...mark, attrs: { ...mark.attrs, pageId: change(String(mark.attrs?.['pageId'])) } }
              : mark,
          ),
        }
      : {}),
  });
  return { type: 'doc', content: document.content.map(node) };
}
