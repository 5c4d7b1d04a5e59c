import type { Markdown } from '@plein/document/markdown';

type Node = Markdown['tree'] | Markdown['tree']['children'][number];

/** As Docusaurus, Eleventy and kramdown write it: `## Set up {#phase-one}`. */
const written = /\s*\{:?\s*#+([^{}\s]+)\s*\}\s*$/;

/**
 * Takes the names off that headings were given by hand.
 * @returns the words of the heading by its name.
 */
export function takeHeadingIds({ tree }: Markdown): Map<string, string> {
  const names = new Map<string, string>();
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'heading') {
      const last = node.children.at(-1);
      const name = last?.type === 'text' ? written.exec(last.value)?.[1] : undefined;
      if (last?.type !== 'text' || !name) continue;
      last.value = last.value.replace(written, '');
      names.set(name, wordsOf(node));
    } else if ('children' in node) waiting.push(...(node.children as Node[]));
  }
  return names;
}

const wordsOf = (node: object): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node
      ? (node.children as object[]).map(wordsOf).join('')
      : '';
