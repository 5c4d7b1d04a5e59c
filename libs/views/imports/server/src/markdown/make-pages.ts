import path from 'node:path';
import { type Document, type DocumentNode } from '@plein/document';
import { blocksOf, toDocument } from '@plein/document/markdown';
import { topicName } from '../posts/read-post';
import { linesIn } from './front-matter';
import { type Dialect, type ReadPage, readText } from './read-folder';
import { type Surroundings, resolverFor } from './resolver';
import { tellOfFields } from './source-page';
import type { Tally } from '../report';
import type { Place } from './tree';

/** A page as it shall be here. */
export interface MadePage {
  readonly key: string;
  readonly title: string;
  readonly parentKey: string | null;
  readonly body: Document;
}

export interface Making {
  readonly places: readonly Place[];
  readonly texts: ReadonlyMap<string, ReadPage>;
  readonly dialect: Dialect;
  readonly surroundings: Surroundings;
  readonly tally: Tally;
}

/** Turns every text into a document, with its links and pictures leading to what they became here. */
export function* makePages({ places, texts, dialect, surroundings, tally }: Making): Generator<MadePage> {
  const below = new Map<string, Place[]>();
  for (const place of places)
    if (place.parentKey) below.set(place.parentKey, [...(below.get(place.parentKey) ?? []), place]);
  for (const place of places) {
    const { key, title, parentKey } = place;
    const children = (below.get(key) ?? []).filter((child) => surroundings.pageIds.has(child.key));
    const text = texts.get(key);
    if (text) tellOfFields(text, tally);
    const blocks = text ? blocksFor(text, children, dialect, surroundings) : [];
    yield { key, title, parentKey, body: documentOf(blocks, title, children, surroundings) };
  }
}

/** Which files of the folder the texts show. */
export function filesShown(texts: Iterable<ReadPage>, { addresses }: Surroundings): Set<string> {
  const names = new Set<string>();
  for (const { key, markdown } of texts)
    blocksOf(markdown, {
      resolve: (address) => {
        const found = /^[a-z][a-z0-9+.-]*:|^\/\/|^[#?]/i.test(address)
          ? null
          : addresses.find(key, address.replace(/[?#].*$/s, ''));
        if (found && 'file' in found) names.add(found.file);
        return null;
      },
    });
  return names;
}

function blocksFor(
  page: ReadPage,
  children: readonly Place[],
  dialect: Dialect,
  surroundings: Surroundings,
): DocumentNode[] {
  const leave = (what: string, why: string) => surroundings.leave(page.key, what, why);
  const list = children
    .map((child) => `- [${child.title.replace(/[\\[\]<>`*_]/g, '\\$&')}](<${relative(page.key, child.key)}>)`)
    .join('\n');
  // Read again: this time what could not be understood is told of, and lists of pages below are filled.
  const { heading, whole, rest } = readText(page, dialect, list && `\n\n${list}\n\n`, leave);
  const again = heading?.toLowerCase() === page.title.toLowerCase() ? rest : whole;
  const markdown = dialect.mdx && list ? again : page.markdown;
  const topics = linesIn(page.fields, 'tags').flatMap((tag) => topicName(tag) ?? []);
  return [
    ...blocksOf(markdown, { resolve: resolverFor(page.key, surroundings), leave }),
    ...topicLine([...new Set(topics)]),
  ];
}

/** From the top of the folder, as links between files are written. */
const relative = (from: string, to: string): string =>
  path.posix.relative(path.posix.dirname(from), to.replace(/\/$/, '')) || './';

const topicLine = (names: readonly string[]): DocumentNode[] =>
  names.length
    ? [
        {
          type: 'paragraph',
          content: names.flatMap((name, index) => [
            ...(index ? [{ type: 'text', text: ' ' }] : []),
            { type: 'topic', attrs: { name } },
          ]),
        },
      ]
    : [];

/** A page without words of its own shows what stands under it. */
function documentOf(
  blocks: DocumentNode[],
  title: string,
  children: readonly Place[],
  { pageIds }: Surroundings,
): Document {
  try {
    return toDocument(blocks);
  } catch {
    const items = children.map((child): DocumentNode => ({
      type: 'listItem',
      content: [
        paragraph({
          type: 'text',
          text: child.title,
          marks: [{ type: 'pageLink', attrs: { pageId: pageIds.get(child.key)!, anchor: null } }],
        }),
      ],
    }));
    return toDocument([
      items.length ? { type: 'bulletList', content: items } : paragraph({ type: 'text', text: title }),
    ]);
  }
}

const paragraph = (node: DocumentNode): DocumentNode => ({ type: 'paragraph', content: [node] });
