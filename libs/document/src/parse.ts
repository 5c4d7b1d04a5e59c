import { isEmpty } from './read';
import { attributesOf, markAttributes, rules } from './rules';
import { type Document, type DocumentNode, DocumentProblem, type Level, type Mark } from './types';

/** Characters of text, nodes, and how deep they may be nested. */
export const documentLimits = {
  short: { text: 10_000, nodes: 2_000, depth: 12 },
  page: { text: 500_000, nodes: 40_000, depth: 24 },
} as const;

type Json = Record<string, unknown>;

/**
 * Lets through what the schema knows and refuses everything else: this is the sanitiser. The answer is built
 * anew from what was recognised, so that nothing else can travel along.
 * A post of a few sentences takes some 10 µs.
 * @throws DocumentProblem
 */
export function parseDocument(json: unknown, level: Level): Document {
  const limits = documentLimits[level];
  const seen = { text: 0, nodes: 0 };

  const node = (value: unknown, parent: string, depth: number): DocumentNode => {
    const { type, attrs, content, marks, text } = object(value);
    const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined;
    const isElsewhere = level === 'short' ? !rule?.short : rule?.onlyShort;
    if (!rule || isElsewhere || !rules[parent]!.holds.includes(rule.group)) throw invalid();
    if (depth > limits.depth) throw new DocumentProblem('document.tooDeep');
    if (++seen.nodes > limits.nodes) throw new DocumentProblem('document.tooLong');
    if (type === 'text') return textNode(text, marks, parent);
    if (text !== undefined || (marks !== undefined && !isEmptyList(marks) && rule.group !== 'inline'))
      throw invalid();
    const children = childrenOf(content, type as string, depth);
    if (rule.atLeastOne && children.length === 0) throw invalid();
    const kept = attributesOf(rule, attrs, invalid);
    return {
      type: type as string,
      ...(kept ? { attrs: kept } : {}),
      ...(rule.holds.length ? (children.length ? { content: children } : {}) : {}),
      ...marksOf(marks, parent),
    };
  };

  const childrenOf = (content: unknown, type: string, depth: number): DocumentNode[] => {
    if (content === undefined || content === null) return [];
    if (!Array.isArray(content)) throw invalid();
    if (content.length > limits.nodes) throw new DocumentProblem('document.tooLong');
    const found = content.map((child) => node(child, type, depth + 1));
    const order = rules[type]!.order;
    if (order && !order(found.map((child) => child.type))) throw invalid();
    return joinTexts(found.filter((child) => child.type !== 'text' || child.text));
  };

  const textNode = (text: unknown, marks: unknown, parent: string): DocumentNode => {
    if (typeof text !== 'string' || !isCleanText(text)) throw invalid();
    seen.text += text.length;
    if (seen.text > limits.text) throw new DocumentProblem('document.tooLong');
    return { type: 'text', text, ...marksOf(marks, parent) };
  };

  const marksOf = (marks: unknown, parent: string): { marks?: Mark[] } => {
    if (marks === undefined || marks === null || isEmptyList(marks)) return {};
    if (!Array.isArray(marks) || marks.length > 8 || parent === 'codeBlock') throw invalid();
    const kept = marks.map((value): Mark => {
      const { type, attrs } = object(value);
      if (typeof type !== 'string' || !Object.hasOwn(markAttributes, type)) throw invalid();
      const given = attributesOf({ attrs: markAttributes[type]! }, attrs, invalid);
      return given ? { type, attrs: given } : { type };
    });
    if (new Set(kept.map(({ type }) => type)).size < kept.length) throw invalid();
    return { marks: kept };
  };

  const root = object(json);
  if (root['type'] !== 'doc') throw invalid();
  const document: Document = { type: 'doc', content: childrenOf(root['content'], 'doc', 0) };
  if (isEmpty(document)) throw new DocumentProblem('document.empty');
  return document;
}

const invalid = () => new DocumentProblem('document.invalid');
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid();
  return value as Json;
}

/** No control characters but tab and line end, and no half characters: PostgreSQL and browsers refuse those. */
// oxlint-disable-next-line no-control-regex
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
export const isCleanText = (text: string): boolean => !unclean.test(text) && text.isWellFormed();

function joinTexts(nodes: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node))
      joined[joined.length - 1] = { ...last, text: last.text! + node.text! };
    else joined.push(node);
  }
  return joined;
}

const sameMarks = (one: DocumentNode, other: DocumentNode): boolean =>
  one.marks === other.marks || JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
