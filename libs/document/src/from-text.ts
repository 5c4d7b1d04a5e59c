import { isSafeHref } from './rules';
import type { Document, DocumentNode } from './types';

/** A topic as it is typed: `#` and letters, digits, `_` or `-`, not in the middle of a word. Linear in its input. */
export const topicPattern = /(?<![\p{L}\p{N}_&/#])#([\p{L}\p{N}_][\p{L}\p{N}_-]{0,59})/gu;

const pieces =
  /(?<![\p{L}\p{N}_&/#])#(?<topic>[\p{L}\p{N}_][\p{L}\p{N}_-]{0,59})|(?<link>https?:\/\/[^\s<>"']{1,1900})/gu;

/** The first address in plain words, without the signs of the sentence around it; null when there is none. */
export function addressIn(text: string): string | null {
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"']{1,1900}/gu)) {
    const address = withoutEnd(found);
    if (isSafeHref(address)) return address;
  }
  return null;
}

const withoutEnd = (address: string): string => address.replace(/[.,;:!?)\]]+$/, '');

/** Plain text as a document: empty lines part paragraphs; topics and addresses become what they are. */
export function fromPlainText(text: string): Document {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return {
    type: 'doc',
    content: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((line, index) => [
          ...(index ? [{ type: 'hardBreak' } as DocumentNode] : []),
          ...inline(line),
        ]),
    })),
  };
}

function inline(line: string): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) nodes.push({ type: 'text', text: line.slice(from, until) });
  };
  for (const match of line.matchAll(pieces)) {
    const { topic, link } = match.groups as { topic?: string; link?: string };
    if (topic) {
      if (/^\d+$/.test(topic)) continue;
      plain(match.index);
      nodes.push({ type: 'topic', attrs: { name: topic } });
      from = match.index + match[0].length;
    } else if (link) {
      const address = withoutEnd(link);
      if (!isSafeHref(address)) continue;
      plain(match.index);
      nodes.push({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] });
      from = match.index + address.length;
    }
  }
  plain(line.length);
  return nodes;
}
