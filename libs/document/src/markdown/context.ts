import type { Definition, FootnoteDefinition } from 'mdast';
import { isSafeHref } from '../rules';
import type { DocumentNode } from '../types';
import { withMark, words } from './mixed';
import type { Leave, Resolve, Target } from './types';

/** What is known while one text is turned into a document. */
export interface Context {
  readonly resolve: Resolve;
  readonly leave: Leave;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Identifiers of the footnotes, in the order in which the text names them. */
  readonly noted: string[];
}

export const safeOnly: Resolve = (address) => (isSafeHref(address) ? { to: 'address', href: address } : null);

/** A link: its words with a mark. What it leads to may be a file; that comes along as an attachment. */
export function followed(address: string, inside: DocumentNode[], context: Context): DocumentNode[] {
  const target = address.trim() ? context.resolve(address.trim(), 'link') : null;
  const content = inside.length ? inside : words(address);
  switch (target?.to) {
    case 'page':
      return withMark(content, {
        type: 'pageLink',
        attrs: { pageId: target.pageId, anchor: anchorOf(target.anchor) },
      });
    case 'address':
      return isSafeHref(target.href)
        ? withMark(content, { type: 'link', attrs: { href: target.href } })
        : content;
    case 'file':
      return [...content, fileOf(target, '')];
    default:
      return content;
  }
}

/** A picture: shown when its bytes came along, otherwise what it shows in words, as a link where there is one. */
export function shown(address: string, alt: string, context: Context): DocumentNode[] {
  const target = address.trim() ? context.resolve(address.trim(), 'picture') : null;
  const told = alt.replace(/\s+/g, ' ').trim();
  if (target?.to === 'file') return [fileOf(target, told)];
  if (target?.to === 'address' && isSafeHref(target.href))
    return withMark(words(told || target.href), { type: 'link', attrs: { href: target.href } });
  return words(told ? `[${told}]` : '');
}

const fileOf = (file: Extract<Target, { to: 'file' }>, alt: string): DocumentNode =>
  file.width !== null && file.height !== null
    ? {
        type: 'image',
        attrs: { fileId: file.fileId, alt: cut(alt, 1_000), width: file.width, height: file.height },
      }
    : {
        type: 'attachment',
        attrs: { fileId: file.fileId, name: file.name, size: file.size, mime: file.mime },
      };

const cut = (text: string, most: number): string => {
  // oxlint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
  return line.slice(0, most).toWellFormed();
};

const anchorOf = (anchor: string | null): string | null => (anchor ? cut(anchor, 200) : null);
