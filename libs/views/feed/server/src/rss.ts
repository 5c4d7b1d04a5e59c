import { type NewsEntry, type NewsFeed, escape, htmlOf, titleOf } from './news-feed';

/** Posts as an RSS 2.0 feed, for readers that know no Atom. */
export function rss({ title, base, entries }: NewsFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escape(title)}</title>
<link>${escape(base)}/</link>
<description>${escape(title)}</description>
${entries.map((entry) => item(entry, base)).join('')}</channel>
</rss>
`;
}

function item(entry: NewsEntry, base: string): string {
  const { id, author, place, language, createdAt } = entry;
  return `<item>
<guid isPermaLink="false">urn:uuid:${id}</guid>
<title>${escape(titleOf(entry))}</title>
<link>${escape(base)}/p/${id}</link>
<pubDate>${createdAt.toUTCString()}</pubDate>
<dc:creator>${escape(author)}</dc:creator>
<dc:language>${escape(language)}</dc:language>
${place ? `<category>${escape(place)}</category>\n` : ''}<description>${escape(htmlOf(entry, base))}</description>
</item>
`;
}
