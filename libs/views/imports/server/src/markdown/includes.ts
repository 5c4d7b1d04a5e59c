import { type Folder, Unusable } from './folder';
import { frontMatterOf } from './front-matter';

const place = /^(?:.*\/)?_includes\/(.+)$/;
const asked = /\{%-?\s*include\s+["']?([\w./-]{1,200})["']?[^%\n]{0,300}?-?%\}/g;
const deepest = 5;
const mostTimes = 200;
const largest = 100_000;

/** Texts in `_includes` are no pages: pages take them in. */
export const isInclude = (name: string): boolean => place.test(name);

/** The texts of a folder that pages take in, by their name there. */
export async function includesOf(folder: Folder): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of folder.files) {
    const name = place.exec(file)?.[1];
    if (!name || !/\.(html?|md|markdown|txt)$/i.test(name)) continue;
    const text = await folder.text(file, largest).catch((error: unknown) => {
      if (error instanceof Unusable) return null;
      throw error;
    });
    if (text !== null) found.set(name, frontMatterOf(text).body.trim());
  }
  return found;
}

/** Puts what is asked for in its place. What goes round, or is not there, stays as it was typed. */
export function withIncludes(text: string, includes: ReadonlyMap<string, string>): string {
  let times = 0;
  const take = (words: string, within: readonly string[]): string =>
    words.replace(asked, (whole, name: string) => {
      const found = includes.get(name);
      if (found === undefined || within.includes(name) || within.length >= deepest || times >= mostTimes)
        return whole;
      times++;
      return take(found, [...within, name]);
    });
  return includes.size ? take(text, []) : text;
}
