import path from 'node:path';
import type { Place } from './tree';
import { lineIn, linesIn } from './front-matter';
import { isMarkdown } from './source-page';

/** What an address in a text leads to inside the folder. */
export type Found = { readonly page: string } | { readonly file: string } | { readonly why: string };

const tidy = (address: string): string =>
  address
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.(md|mdx|markdown|html)$/i, '')
    .replace(/(^|\/)(index|readme)$/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** Every address under which the pages of a folder can be meant: their paths, and what their front matter says. */
export class Addresses {
  private readonly pages = new Map<string, string>();
  /** By path without the first folder, which sites often leave out or rename; null when several are meant. */
  private readonly shortened = new Map<string, string | null>();
  readonly aliases = new Map<string, string[]>();

  constructor(
    places: readonly Place[],
    private readonly files: ReadonlySet<string>,
  ) {
    for (const { key, page } of places) {
      const own = tidy(key);
      const said = page
        ? [
            lineIn(page.fields, 'permalink', 400),
            slugAddress(key, lineIn(page.fields, 'slug', 400)),
            ...linesIn(page.fields, 'redirect_from'),
          ]
        : [];
      const kept = said.flatMap((address) => (address && tidy(address) ? [tidy(address)] : []));
      this.aliases.set(
        key,
        [own, ...kept].filter((address) => address && address.length <= 500),
      );
      for (const address of new Set([own, ...variants(own)])) {
        this.name(address, key);
        this.shorten(address, key);
      }
      for (const address of kept) this.name(address, key);
    }
  }

  /** Lets an address lead to a page, unless it leads to another already. */
  name(address: string, key: string): void {
    const tidied = tidy(address);
    if (!this.pages.has(tidied)) this.pages.set(tidied, key);
  }

  private shorten(address: string, key: string): void {
    const short = address.split('/').slice(1).join('/');
    if (short)
      this.shortened.set(short, this.shortened.has(short) && this.shortened.get(short) !== key ? null : key);
  }

  /** @param from the page on which the address stands. */
  find(from: string, address: string): Found {
    const given = decoded(address);
    const isAbsolute = given.startsWith('/');
    const base = path.posix.dirname(from);
    const bases = isAbsolute
      ? ['']
      : [base === '.' ? '' : base, from.replace(/(\/(index|readme))?\.[^./]+$/i, '')];
    let escapes = false;
    for (const [index, start] of bases.entries()) {
      const joined = path.posix
        .normalize(path.posix.join(start, isAbsolute ? given.slice(1) : given))
        .replace(/^\.(?=\/|$)/, '');
      if (joined === '..' || joined.startsWith('../')) {
        escapes ||= index === 0;
        continue;
      }
      const file = this.fileAt(joined, isAbsolute);
      const page = this.pageAt(joined, isAbsolute);
      if (page !== undefined) return { page };
      if (file) return { file };
    }
    return { why: escapes ? 'it points outside of the folder' : 'nothing in the folder has this address' };
  }

  private pageAt(address: string, isAbsolute: boolean): string | undefined {
    const tidied = tidy(address);
    const found = this.pages.get(tidied);
    if (found !== undefined || !isAbsolute) return found;
    return (
      this.shortened.get(tidied) ?? this.shortened.get(tidied.split('/').slice(1).join('/')) ?? undefined
    );
  }

  private fileAt(address: string, isAbsolute: boolean): string | undefined {
    const places = isAbsolute ? ['', 'static/', 'public/', 'assets/', 'src/'] : [''];
    return places
      .map((place) => place + address.replace(/^\/+/, ''))
      .find((name) => this.files.has(name) && !isMarkdown(name));
  }
}

/** Without numbers that order; the date of a blog as folders, 30-title and 30/title; and a/a, which sites show at a. */
const variants = (address: string): string[] => [
  address
    .split('/')
    .map((part) => part.replace(/^\d+[-_.]+(?=.)/, ''))
    .join('/'),
  address.replace(/(\d{4}\/\d{2})\/(\d{1,2})-/, '$1/$2/'),
  address.replace(/(^|\/)([^/]+)\/\2$/, '$1$2'),
];

function slugAddress(key: string, slug: string | null): string | null {
  if (!slug) return null;
  return slug.startsWith('/') ? slug : path.posix.join(path.posix.dirname(key), slug);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replace(/\\/g, '/');
  } catch {
    return address;
  }
}
