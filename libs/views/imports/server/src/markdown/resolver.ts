import { slugOf } from '@plein/document';
import type { Resolve, Target } from '@plein/document/markdown';
import type { Addresses } from './addresses';
import type { ReadPage } from './read-folder';

/** A file of the folder that is stored here now. */
export type StoredTarget = Extract<Target, { to: 'file' }>;

export interface Surroundings {
  readonly addresses: Addresses;
  readonly pageIds: ReadonlyMap<string, string>;
  /** The texts of the pages, to find what stands behind a `#`. */
  readonly texts: ReadonlyMap<string, ReadPage>;
  readonly files: ReadonlyMap<string, StoredTarget>;
  readonly leave: (where: string, what: string, why: string) => void;
}

/** Says for the addresses on one page what they lead to here. */
export function resolverFor(key: string, around: Surroundings): Resolve {
  const leave = (what: string, why: string) => around.leave(key, what, why);
  const anchorIn = (page: string, hash: string): string | null => {
    if (!hash) return null;
    const text = around.texts.get(page);
    const found = text && headingFor(text, hash);
    if (found === undefined) leave(`#${hash}`, 'no heading has this name; the link leads to the page');
    return found ?? null;
  };
  return (address, as) => {
    const elsewhere = outside(address, as, leave);
    if (elsewhere !== undefined) return elsewhere;
    const [, path = '', , hash = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
    if (!path) {
      const anchor = anchorIn(key, hash);
      return anchor ? { to: 'address', href: `#${anchor}` } : null;
    }
    const found = around.addresses.find(key, path);
    if ('page' in found) {
      const pageId = around.pageIds.get(found.page);
      return pageId ? { to: 'page', pageId, anchor: anchorIn(found.page, hash) } : null;
    }
    const file = 'file' in found ? around.files.get(found.file) : undefined;
    if (!file) leave(address, 'why' in found ? found.why : 'the file could not be stored');
    return file ?? null;
  };
}

/** Addresses that have nothing to do with the folder; undefined for those that have. */
function outside(
  address: string,
  as: 'link' | 'picture',
  leave: (what: string, why: string) => void,
): Target | null | undefined {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(whole)?.[1]?.toLowerCase();
  if (!protocol) return undefined;
  if (!['http', 'https', 'mailto', 'tel'].includes(protocol)) {
    leave(address, 'this is no address to click');
    return null;
  }
  if (as === 'picture') leave(address, 'pictures are not fetched from elsewhere; it became a link');
  const href = whole.replace(/[\s\\]/g, (sign) => encodeURIComponent(sign));
  return { to: 'address', href };
}

/**
 * As it is, as our own address of it would be, by the name it was given there, or at least with the same letters.
 * Null: its title, which is the page; undefined: there is none.
 */
function headingFor({ title, headings, headingIds }: ReadPage, hash: string): string | null | undefined {
  let given = hash.replace(/^#+/, '');
  try {
    given = decodeURIComponent(given);
  } catch {
    // It stays as it was typed.
  }
  const letters = (text: string) => slugOf(text.replaceAll('&', ' and ')).replaceAll('-', '');
  const named = letters(headingIds.get(given) ?? given);
  const found =
    (headingIds.has(given) ? undefined : headings.find(({ anchor }) => anchor === given)) ??
    headings.find(({ anchor }) => anchor === slugOf(headingIds.get(given) ?? given)) ??
    headings.find(({ text }) => letters(text) === named);
  return found?.anchor ?? (named === letters(title) ? null : undefined);
}
