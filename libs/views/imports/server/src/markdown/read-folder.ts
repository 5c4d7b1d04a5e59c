import { DocumentProblem, type DocumentNode, type Heading, headings } from '@plein/document';
import { type Markdown, blocksOf, readMarkdown, toDocument, withoutTitle } from '@plein/document/markdown';
import type { Tally } from '../report';
import { fromAdmonitions } from './admonitions';
import { Unusable, type Folder } from './folder';
import { lineIn, yamlFields } from './front-matter';
import { takeHeadingIds } from './heading-ids';
import { includesOf, withIncludes } from './includes';
import { fromLiquid, isLiquid } from './liquid';
import { fromMdx } from './mdx';
import { type SourcePage, around, titleOf } from './source-page';
import type { FolderFacts } from './tree';

/** How the texts of a folder are written, besides Markdown. */
export interface Dialect {
  readonly liquid: boolean;
  readonly mdx: boolean;
  /** The people behind short names. */
  readonly authors: ReadonlyMap<string, string>;
  /** Texts that pages take in, by their name in `_includes`. */
  readonly includes: ReadonlyMap<string, string>;
}

/** A page whose text could be read. */
export interface ReadPage extends SourcePage {
  readonly title: string;
  readonly markdown: Markdown;
  readonly headings: readonly Heading[];
  /** The words of the headings that were given a name by hand, by that name. */
  readonly headingIds: ReadonlyMap<string, string>;
}

export function dialectOf(
  pages: readonly SourcePage[],
  { authors, includes }: Pick<Dialect, 'authors' | 'includes'>,
): Dialect {
  const liquid = pages.filter(({ body }) => isLiquid(body)).length;
  const isMdx = ({ key, body }: SourcePage) => /\.mdx$/i.test(key) || /^:{3,}[a-z]/m.test(body);
  return { liquid: liquid >= 3 || liquid > pages.length / 20, mdx: pages.some(isMdx), authors, includes };
}

/** A text as it was read: with the heading that may be its title, and without. */
interface ReadText {
  readonly heading: string | null;
  readonly headingIds: ReadonlyMap<string, string>;
  readonly whole: Markdown;
  readonly rest: Markdown;
}

/** Reads the text of a page as Markdown that we know. What its front matter adds never stands before its title. */
export function readText(
  page: SourcePage,
  { liquid, mdx, authors, includes }: Dialect,
  childList: string,
  leave: (what: string, why: string) => void,
): ReadText {
  const { before, after } = around(page, authors);
  const away = lineIn(page.fields, 'redirect_to', 2_000);
  const body = away && !page.body.trim() ? `<${away}>` : page.body;
  const plain = liquid ? fromLiquid(withIncludes(body, includes), leave) : body;
  const text = mdx ? fromMdx(fromAdmonitions(plain), { childList, leave }) : plain;
  const markdown = readMarkdown(text + after, { indentedCode: !mdx });
  const headingIds = takeHeadingIds(markdown);
  const { title: heading, rest } = withoutTitle(markdown);
  return { heading, headingIds, whole: below(before, markdown), rest: below(before, rest) };
}

const below = (before: string, { tree, words }: Markdown): Markdown => ({
  words,
  tree: before ? { ...tree, children: [...readMarkdown(before).tree.children, ...tree.children] } : tree,
});

const reasons: Readonly<Record<string, string>> = {
  'document.tooLong': 'it is longer than a page may be',
  'document.tooDeep': 'it is nested deeper than a page may be',
  'document.invalid': 'it could not be made a page',
};

/** Reads every text once; those that cannot become a page are told of and passed over. */
export function readTexts(pages: readonly SourcePage[], dialect: Dialect, tally: Tally): ReadPage[] {
  return pages.flatMap((page): ReadPage[] => {
    const { heading, headingIds, whole, rest } = readText(page, dialect, '', () => undefined);
    const title = titleOf(page, heading);
    const isTitle = heading !== null && heading.toLowerCase() === title.toLowerCase();
    const blocks = blocksOf(isTitle ? rest : whole);
    const problem = problemOf(blocks);
    if (problem) {
      tally.add('pages', 'skipped');
      tally.leave(page.key, 'the page', problem);
      return [];
    }
    return [
      {
        ...page,
        title,
        markdown: isTitle ? rest : whole,
        headings: headings({ type: 'doc', content: blocks }),
        headingIds,
      },
    ];
  });
}

function problemOf(blocks: DocumentNode[]): string | null {
  try {
    toDocument(blocks);
    return null;
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    return error.code === 'document.empty' ? null : (reasons[error.code] ?? error.code);
  }
}

const factFile = /^(?:(.*)\/)?(_category_\.(?:json|ya?ml)|authors\.ya?ml)$/;

/** These say something about the pages, and are no files that a page could show. */
export const isFactFile = (name: string): boolean => factFile.test(name);

/** What `_category_` files say about their folders and `authors.yml` about people, and what pages take in. */
export async function factsOf(
  folder: Folder,
): Promise<{ folders: Map<string, FolderFacts> } & Pick<Dialect, 'authors' | 'includes'>> {
  const folders = new Map<string, FolderFacts>();
  const authors = new Map<string, string>();
  for (const name of folder.files) {
    const found = factFile.exec(name);
    if (!found) continue;
    const text = await folder.text(name).catch((error: unknown) => {
      if (error instanceof Unusable) return '';
      throw error;
    });
    const { fields } = yamlFields(text);
    if (found[2]!.startsWith('_')) {
      const position = Number(fields['position'] ?? NaN);
      folders.set(found[1] ?? '', {
        label: lineIn(fields, 'label'),
        position: Number.isFinite(position) ? position : null,
      });
    } else
      for (const [short, about] of Object.entries(fields).slice(0, 2_000)) {
        const called =
          typeof about === 'object' && about !== null
            ? lineIn(about as Record<string, unknown>, 'name')
            : null;
        if (called) authors.set(short, called);
      }
  }
  return { folders, authors, includes: await includesOf(folder) };
}
