import { type Document, excerpt, toHtml } from '@plein/document';

export interface AtomEntry {
  readonly id: string;
  readonly author: string;
  /** Where it was said; null: to everyone. */
  readonly place: string | null;
  readonly language: string;
  readonly body: Document;
  readonly createdAt: Date;
  readonly revisedAt: Date | null;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  /** The address of this Plein. */
  readonly base: string;
  readonly entries: readonly AtomEntry[];
}

/** What XML cannot hold, however it is written. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text in XML: nothing in it is markup. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Posts as an Atom feed (RFC 4287). */
export function atom({ id, title, base, entries }: AtomFeed): string {
  const times = entries.map((entry) => (entry.revisedAt ?? entry.createdAt).getTime());
  const updated = new Date(Math.max(0, ...times)).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:${id}</id>
<title>${escape(title)}</title>
<link href="${escape(base)}/"/>
<updated>${updated}</updated>
${entries.map((entry) => atomEntry(entry, base)).join('')}</feed>
`;
}

function atomEntry(
  { id, author, place, language, body, createdAt, revisedAt }: AtomEntry,
  base: string,
): string {
  const title = excerpt(body, 80) || author;
  return `<entry xml:lang="${escape(language)}">
<id>urn:uuid:${id}</id>
<title>${escape(title)}</title>
<link href="${escape(base)}/p/${id}"/>
<published>${createdAt.toISOString()}</published>
<updated>${(revisedAt ?? createdAt).toISOString()}</updated>
<author><name>${escape(author)}</name></author>
${place ? `<category term="${escape(place)}"/>\n` : ''}<content type="html">${escape(toHtml(body, { base }))}</content>
</entry>
`;
}
