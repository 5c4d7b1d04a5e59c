import { type Document, bringBackTitles, plainText } from '@plein/document';
import { type Db, clock } from '@plein/platform/server';
import { LessThan } from 'typeorm';
import type { Content } from './content.entity';
import { ContentRevision } from './content-revision.entity';

export interface Revision {
  body: Document;
  title?: string | null;
  changeNote?: string;
}

/**
 * Gives content a new text and keeps every text it has had. Call it in a transaction, with the row locked.
 * A thing that was never revised gets a row for its first text as well.
 */
export async function reviseContent(
  db: Db,
  content: Content & { title?: string | null },
  authorId: string,
  next: Revision,
): Promise<void> {
  const revisions = db.of(ContentRevision);
  // Whoever edited it may not have seen all of it.
  const body = bringBackTitles(next.body, content.body);
  const text = plainText(body);
  if (content.revision === 1)
    await revisions.createQueryBuilder().insert().values(asRevision(content)).orIgnore().execute();
  const grown = sizeOfChange(content.text, text);
  content.body = body;
  content.text = text;
  if (next.title !== undefined) content.title = next.title;
  content.revision += 1;
  content.revisedAt = clock.now();
  await revisions.insert({
    ...asRevision(content),
    ...grown,
    authorId,
    createdAt: content.revisedAt,
    changeNote: next.changeNote ?? '',
  } as ContentRevision);
}

/** The newest texts a thing has had, below a number; just the present one when it was never revised. */
export async function textsOf(
  db: Db,
  content: Content & { title?: string | null },
  { after, most }: { after: number | null; most: number },
): Promise<ContentRevision[]> {
  const kept = await db.of(ContentRevision).find({
    where: { contentId: content.id, ...(after === null ? {} : { number: LessThan(after) }) },
    order: { number: 'DESC' },
    take: most,
  });
  return kept.length || after !== null ? kept : [asRevision(content)];
}

const asRevision = (content: Content & { title?: string | null }): ContentRevision =>
  Object.assign(new ContentRevision(), {
    contentId: content.id,
    number: content.revision,
    authorId: content.authorId,
    title: content.title ?? null,
    body: content.body,
    changeNote: '',
    added: content.text.length,
    removed: 0,
    createdAt: content.createdAt,
  });

/** Characters that came and went, not counting what both texts share at their start and end. */
export function sizeOfChange(before: string, after: string): { added: number; removed: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { added: after.length - start - end, removed: before.length - start - end };
}
