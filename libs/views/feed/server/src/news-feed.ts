import { type Document, excerpt, toHtml } from '@plein/document';

/** One post in it. */
export interface NewsEntry {
  readonly id: string;
  readonly author: string;
  /** Where it was said; null: to everyone. */
  readonly place: string | null;
  readonly language: string;
  readonly body: Document;
  readonly createdAt: Date;
  readonly revisedAt: Date | null;
}

/** What a news reader gets. */
export interface NewsFeed {
  readonly id: string;
  readonly title: string;
  /** The address of this Plein. */
  readonly base: string;
  readonly entries: readonly NewsEntry[];
}

/** What XML cannot hold, however it is written. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text in XML: nothing in it is markup. */
export const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A post has no title of its own: how it begins, or who says it. */
export const titleOf = ({ body, author }: NewsEntry): string => excerpt(body, 80) || author;

/** A post as HTML, its links complete; to be escaped once more. */
export const htmlOf = ({ body }: NewsEntry, base: string): string => toHtml(body, { base });
