import path from 'node:path';
import { textLimits } from '@plein/contract';
import type { Tally } from '../report';
import { type Folder, Unusable } from './folder';
import { isInclude } from './includes';
import { type FrontMatter, frontMatterOf, lineIn, linesIn } from './front-matter';

/** A file of the folder as it was read. */
export interface SourcePage {
  /** Its path in the folder. */
  readonly key: string;
  readonly fields: FrontMatter['fields'];
  readonly body: string;
}

export const isMarkdown = (name: string): boolean => /\.(md|mdx|markdown)$/i.test(name);

/** All files of Markdown that can be read; the others are told of. */
export async function readPages(
  folder: Folder,
  tally: Tally,
  progress?: (line: string) => void,
): Promise<SourcePage[]> {
  const pages: SourcePage[] = [];
  for (const key of folder.files) {
    if (!isMarkdown(key) || isInclude(key)) continue;
    try {
      const { fields, body, problem } = frontMatterOf(await folder.text(key));
      if (problem) tally.leave(key, 'its front matter', problem);
      if (fields['draft'] === true) tally.leave(key, 'the page', 'it is a draft');
      else pages.push({ key, fields, body });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      tally.add('pages', 'skipped');
      tally.leave(key, 'the page', error.message);
    }
    if (pages.length % 100 === 0) progress?.(`${pages.length} files were read.`);
  }
  return pages;
}

/** What a page is called: as it says, or as its file is called. */
export const titleOf = (page: SourcePage, heading: string | null): string =>
  lineIn(page.fields, 'title', textLimits.title) ??
  lineIn(page.fields, 'sidebar_label', textLimits.title) ??
  (heading?.slice(0, textLimits.title).toWellFormed().trim() || fileTitle(page.key));

/** A file or folder name as words. */
export const fileTitle = (key: string): string => {
  const base = path.posix.basename(key).replace(/\.[^.]+$/, '');
  const name =
    /^(index|readme)$/i.test(base) && key.includes('/') ? path.posix.basename(path.posix.dirname(key)) : base;
  const words =
    name
      .replace(/^\d+[-_. ]+/, '')
      .replace(/[-_]+/g, ' ')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim() || name;
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, textLimits.title).toWellFormed();
};

/** Fields that say something here. */
const used = new Set([
  'title',
  'subtitle',
  'sidebar_label',
  'sidebar_position',
  'nav_order',
  'redirect_from',
  'redirect_to',
  'permalink',
  'slug',
  'id',
  'tags',
  'questions',
  'authors',
  'author',
  'draft',
]);
/** Fields for the machine that showed it there. */
const technical =
  /^(cspell|layout|toc_.*|hide_.*|displayed_sidebar|pagination_.*|custom_edit_url|sidebar|step_indicator|current_step|demo_steps|homepage)$/i;

/** Tells of what the front matter says and a page here has no place for. */
export function tellOfFields({ key, fields }: SourcePage, tally: Tally): void {
  for (const name of Object.keys(fields).slice(0, 50))
    if (!used.has(name) && !technical.test(name))
      tally.leave(key, `the field "${name}" of its front matter`, 'a page here has no place for it');
}

/** What the front matter adds to the text, as Markdown before and after it. */
export function around(
  { fields }: SourcePage,
  names: ReadonlyMap<string, string>,
): { before: string; after: string } {
  const subtitle = lineIn(fields, 'subtitle', 500);
  const authors = [...linesIn(fields, 'authors'), ...linesIn(fields, 'author')].map(
    (one) => names.get(one) ?? one,
  );
  const lines = [
    ...(subtitle ? [escaped(subtitle)] : []),
    ...(authors.length ? [`*${escaped(authors.join(', '))}*`] : []),
  ];
  const questions = Array.isArray(fields['questions'])
    ? fields['questions'].slice(0, 50).flatMap(question)
    : [];
  return {
    before: lines.map((line) => `${line}\n\n`).join(''),
    after: questions.length ? `\n\n## Questions\n\n${questions.join('\n')}\n` : '',
  };
}

/** Where one can ask: a channel, an address, or a link with words. */
function question(one: unknown): string[] {
  if (typeof one === 'string' && one.trim()) {
    const name = one.trim();
    return [
      `- ${name.includes('@') ? `[${escaped(name)}](mailto:${encodeURI(name)})` : `\\#${escaped(name)}`}`,
    ];
  }
  if (typeof one !== 'object' || one === null) return [];
  const { text, url } = one as { text?: unknown; url?: unknown };
  if (typeof text !== 'string' || !text.trim()) return [];
  return [
    typeof url === 'string' ? `- [${escaped(text)}](<${url.replace(/[<>\n]/g, '')}>)` : `- ${escaped(text)}`,
  ];
}

const escaped = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
