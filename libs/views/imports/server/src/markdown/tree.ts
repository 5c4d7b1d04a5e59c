import path from 'node:path';
import { wikiLimits } from '@plein/contract';
import { type SourcePage, fileTitle } from './source-page';

/** A page in its place. A folder without a page of its own gets one. */
export interface Place {
  readonly key: string;
  readonly title: string;
  readonly parentKey: string | null;
  /** Null: made for a folder. */
  readonly page: SourcePage | null;
}

export interface FolderFacts {
  readonly label?: string | null;
  readonly position?: number | null;
}

/** Folders have a key that no file can have. */
const folderKey = (folder: string): string => `${folder}/`;
const parentOf = (name: string): string => (name.includes('/') ? path.posix.dirname(name) : '');

/**
 * The tree that folders and front matter describe, parents before what stands under them and each in its order. A
 * folder that holds nearly everything is no page: what is in it stands at the top.
 */
export function treeOf(
  pages: readonly (SourcePage & { title: string })[],
  facts: ReadonlyMap<string, FolderFacts>,
): Place[] {
  const top = mainFolder(pages.map(({ key }) => key));
  const own = new Map<string, SourcePage & { title: string }>();
  const byKey = new Map(pages.map((page) => [page.key, page]));
  const folders = new Set<string>();
  for (const { key } of pages)
    for (let folder = parentOf(key); folder; folder = parentOf(folder)) folders.add(folder);
  for (const folder of folders) {
    const base = path.posix.basename(folder);
    const names = ['index', 'README', 'readme', base].map((name) => `${folder}/${name}`);
    const candidates = [...names, folder].flatMap((name) => [
      `${name}.md`,
      `${name}.mdx`,
      `${name}.markdown`,
    ]);
    const found = candidates.map((name) => byKey.get(name)).find((page) => page !== undefined);
    if (found && folder !== top) own.set(folder, found);
  }
  const isOwnOf = new Map([...own].map(([folder, page]) => [page.key, folder]));
  const keyOf = (folder: string): string | null =>
    folder === '' || folder === top ? null : (own.get(folder)?.key ?? folderKey(folder));
  const places = new Map<string, Place & { order: [number, string] }>();
  for (const folder of folders)
    if (folder !== top && !own.has(folder)) {
      const { label, position } = facts.get(folder) ?? {};
      const title = label || fileTitle(folder.replaceAll('.', '-'));
      places.set(folderKey(folder), {
        key: folderKey(folder),
        title,
        parentKey: keyOf(parentOf(folder)),
        page: null,
        order: [position ?? Infinity, path.posix.basename(folder)],
      });
    }
  for (const page of pages) {
    const folder = isOwnOf.get(page.key);
    const place = parentOf(folder ?? page.key);
    const position = Number(
      page.fields['sidebar_position'] ??
        page.fields['nav_order'] ??
        (folder ? facts.get(folder)?.position : null) ??
        NaN,
    );
    const name = path.posix.basename(folder ?? page.key);
    places.set(page.key, {
      key: page.key,
      title: page.title,
      parentKey: keyOf(place),
      page,
      order: [Number.isFinite(position) ? position : Infinity, /^(index|readme)\./i.test(name) ? '' : name],
    });
  }
  return ordered(places);
}

const collator = new Intl.Collator('en', { numeric: true });

/** From the top down; what would stand too deep stands as deep as it may. */
function ordered(places: ReadonlyMap<string, Place & { order: [number, string] }>): Place[] {
  const below = new Map<string | null, (Place & { order: [number, string] })[]>();
  for (const place of places.values())
    below.set(place.parentKey, [...(below.get(place.parentKey) ?? []), place]);
  const found: Place[] = [];
  const add = (key: string | null, parentKey: string | null, depth: number): void => {
    const children = (below.get(key) ?? []).sort(
      (a, b) =>
        (a.order[0] === b.order[0] ? 0 : a.order[0] - b.order[0]) || collator.compare(a.order[1], b.order[1]),
    );
    for (const { order: _, ...place } of children) {
      found.push({ ...place, parentKey });
      add(place.key, depth < wikiLimits.depth ? place.key : parentKey, Math.min(depth + 1, wikiLimits.depth));
    }
  };
  add(null, null, 1);
  return found;
}

/** The one folder at the top that holds at least four fifths of the pages. */
export function mainFolder(keys: readonly string[]): string | null {
  const count = new Map<string, number>();
  for (const key of keys)
    if (key.includes('/')) count.set(key.split('/')[0]!, (count.get(key.split('/')[0]!) ?? 0) + 1);
  const [most] = [...count].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 5 && most[1] >= keys.length * 0.8 ? most[0] : null;
}
