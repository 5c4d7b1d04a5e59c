import { type NewsEntry, type NewsFeed, escape, htmlOf, titleOf } from './news-feed';

/** Posts as an Atom feed (RFC 4287). */
export function atom({ id, title, base, entries }: NewsFeed): string {
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

function atomEntry(entry: NewsEntry, base: string): string {
  const { id, author, place, language, createdAt, revisedAt } = entry;
  return `<entry xml:lang="${escape(language)}">
<id>urn:uuid:${id}</id>
<title>${escape(titleOf(entry))}</title>
<link href="${escape(base)}/p/${id}"/>
<published>${createdAt.toISOString()}</published>
<updated>${(revisedAt ?? createdAt).toISOString()}</updated>
<author><name>${escape(author)}</name></author>
${place ? `<category term="${escape(place)}"/>\n` : ''}<content type="html">${escape(htmlOf(entry, base))}</content>
</entry>
`;
}
