import type { DocumentNode } from '@plein/document';
import { Extension, InputRule } from '@tiptap/core';

const closed = /(^|[\s(])#([\p{L}\p{N}_-]{1,60})([\s.,;:?)])$/u;
const open = /(^|[\s(])#([\p{L}\p{N}_-]*\p{L}[\p{L}\p{N}_-]*)(?=$|[\s.,;:?)])/gu;

/** `#` and a word is a topic, also when nobody chose it from the list. */
export const typedTopics = Extension.create({
  name: 'typedTopics',
  addInputRules() {
    return [
      new InputRule({
        find: closed,
        handler: ({ state, range, match }) => {
          const [, before = '', name = '', after = ''] = match;
          const topic = state.schema.nodes['topic'];
          if (!topic || !/\p{L}/u.test(name)) return null;
          const from = range.from + before.length;
          state.tr.replaceWith(from, range.to, [topic.create({ name }), state.schema.text(after)]);
          return undefined;
        },
      }),
    ];
  },
});

/** The same for words that nothing was typed behind yet, as at the end of a post. */
export function withTopics(node: DocumentNode): DocumentNode {
  if (node.type === 'codeBlock' || !node.content) return node;
  return {
    ...node,
    content: node.content.flatMap((child) =>
      child.type === 'text' && !child.marks?.some(({ type }) => ['code', 'link', 'pageLink'].includes(type))
        ? split(child)
        : [withTopics(child)],
    ),
  };
}

function split(node: DocumentNode): DocumentNode[] {
  const text = node.text ?? '';
  const parts: DocumentNode[] = [];
  let done = 0;
  for (const match of text.matchAll(open)) {
    const from = match.index + match[1]!.length;
    if (from > done) parts.push({ ...node, text: text.slice(done, from) });
    parts.push({ type: 'topic', attrs: { name: match[2]! } });
    done = from + 1 + match[2]!.length;
  }
  if (done < text.length) parts.push({ ...node, text: text.slice(done) });
  return parts;
}
