import { type Document, fileIds, mentions, pageLinks, topics } from '@plein/document';
import { type Db, insertRows } from '@plein/platform/server';

/** The rows that say what a text points at. */
export const linkRows = (contentId: string, body: Document): object[] =>
  [
    ...topics(body).map((target) => ['topic', target] as const),
    ...mentions(body).map((target) => ['mention', target] as const),
    ...pageLinks(body).map((target) => ['page', target] as const),
    ...fileIds(body).map((target) => ['file', target] as const),
  ].map(([kind, target]) => ({ content_id: contentId, kind, target }));

/** Writes anew what one text points at. */
export async function relink(db: Db, contentId: string, body: Document): Promise<void> {
  await db.rows('DELETE FROM content_link WHERE content_id = $1', [contentId]);
  await insertRows(db, 'content_link', linkRows(contentId, body), { orIgnore: true });
}

const english = /\b(?:the|and|of|to|is|for|you|with|that|this)\b/gi;
const dutch = /\b(?:de|het|een|en|van|is|voor|je|met|dat|niet|zijn)\b/gi;

/** The language of a text by its little words; null when it is too short to say. */
export function languageOf(text: string): 'nl' | 'en' | null {
  const start = text.slice(0, 5_000);
  const [nl, en] = [start.match(dutch)?.length ?? 0, start.match(english)?.length ?? 0];
  return nl + en < 4 || nl === en ? null : nl > en ? 'nl' : 'en';
}

/** The language of most texts, for those that are too short to tell. */
export function mostLanguage(texts: readonly string[]): 'nl' | 'en' | null {
  const found = texts.map(languageOf);
  const [nl, en] = (['nl', 'en'] as const).map((one) => found.filter((language) => language === one).length);
  return nl === en ? null : nl! > en! ? 'nl' : 'en';
}
