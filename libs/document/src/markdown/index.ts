import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { fromPlainText } from '../from-text';
import { parseDocument } from '../parse';
import { plainText } from '../read';
import type { Document, DocumentNode, Level } from '../types';
import { type Context, safeOnly } from './context';
import { fit } from './fit';
import { flow, notes } from './from-mdast';
import { cleanText, tame } from './tame';
import type { ConvertOptions } from './types';

export type { ConvertOptions, Leave, Resolve, Target } from './types';
export { cleanText };

/** Longer than any text that may be stored, with room for tables drawn in blanks. */
export const markdownLimit = 2_000_000;

/** A Markdown text that was read once and can be turned into a document more than once. */
export interface Markdown {
  readonly tree: Root;
  /** Set when the parser gave up; the text is then words only. */
  readonly words: string | null;
}

/**
 * Reads CommonMark with the tables, tasks, notes and bare addresses of GitHub.
 * @param indentedCode off where four blanks mean nothing, as in MDX.
 */
export function readMarkdown(text: string, { indentedCode = true } = {}): Markdown {
  try {
    const tree = parse(tame(text.slice(0, markdownLimit)), {
      extensions: [gfm(), ...(indentedCode ? [] : [{ disable: { null: ['codeIndented'] } }])],
      mdastExtensions: [gfmFromMarkdown()],
    });
    return { tree, words: null };
  } catch {
    return { tree: { type: 'root', children: [] }, words: cleanText(text.slice(0, markdownLimit)) };
  }
}

/** The blocks of a text; not yet checked, so that others can be put beside them. */
export function blocksOf({ tree, words }: Markdown, { resolve, leave }: ConvertOptions = {}): DocumentNode[] {
  const told = leave ?? (() => undefined);
  if (words !== null) {
    told('its markup', 'it is nested too deep to be read; the words came');
    return fit(fromPlainText(words).content);
  }
  const context: Context = { resolve: resolve ?? safeOnly, leave: told, ...collected(tree), noted: [] };
  const blocks = flow(tree.children, context);
  return fit([...blocks, ...notes(context)]);
}

/**
 * A document as it may be stored.
 * @throws DocumentProblem when nothing is left, or too much.
 */
export const toDocument = (blocks: DocumentNode[], level: Level = 'page'): Document =>
  parseDocument({ type: 'doc', content: blocks }, level);

/** A Markdown text as a document, in one go. @throws DocumentProblem */
export const fromMarkdown = (text: string, options?: ConvertOptions): Document =>
  toDocument(blocksOf(readMarkdown(text), options));

/** Takes the heading off with which a text begins, when that is its title. */
export function withoutTitle({ tree, words }: Markdown): { title: string | null; rest: Markdown } {
  const at = tree.children.findIndex(({ type }) => type !== 'html' && type !== 'definition');
  const first = tree.children[at];
  if (first?.type !== 'heading' || first.depth !== 1) return { title: null, rest: { tree, words } };
  const children = tree.children.filter((_, index) => index !== at);
  const title = plainText({
    type: 'doc',
    content: blocksOf({ tree: { type: 'root', children: [first] }, words: null }),
  });
  return { title: title.replace(/\s+/g, ' ').trim() || null, rest: { tree: { ...tree, children }, words } };
}

function collected(tree: Root): Pick<Context, 'definitions' | 'footnotes'> {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return { definitions, footnotes };
}
