import { fileIds, mentions, pageLinks, topics } from '@plein/document';
import { type Db, Problem } from '@plein/platform/server';
import { wordsForAll } from './closed-pages';
import { communityIds, readableSql } from './content.policy';
import type { Content } from './content.entity';
import type { Viewer } from './viewer';

const insert = `
  INSERT INTO content_link (content_id, kind, target)
  SELECT $1, kind, target FROM unnest($2::text[], $3::text[]) AS link (kind, target)`;

/**
 * Writes down what a text points at. Call it in the transaction that saves the text.
 * @throws Problem `file.unknown` when it shows a file that its author may not show.
 */
export async function linkContent(
  db: Db,
  viewer: Viewer,
  content: Content,
  { isNew }: { isNew: boolean },
): Promise<void> {
  const [kinds, targets] = await linksOf(db, viewer, content);
  if (kinds.includes('page'))
    await db.rows('UPDATE content SET text = $2 WHERE id = $1 AND text <> $2', [content.id, content.text]);
  if (isNew && kinds.length === 0) return;
  if (!isNew) await db.rows('DELETE FROM content_link WHERE content_id = $1', [content.id]);
  await db.rows(insert, [content.id, kinds, targets]);
}

/**
 * What a text points at, as kinds and targets side by side. It is found by no words that some of its readers may not read.
 * @throws Problem `file.unknown` when it shows a file that its author may not show.
 */
export async function linksOf(db: Db, viewer: Viewer, content: Content): Promise<[string[], string[]]> {
  const { body } = content;
  const files = fileIds(body);
  if (files.length) await checkFiles(db, viewer, files);
  const pages = pageLinks(body);
  if (pages.length) content.text = await wordsForAll(db, content);
  const links = [
    ...topics(body).map((target) => ['topic', target] as const),
    ...mentions(body).map((target) => ['mention', target] as const),
    ...pages.map((target) => ['page', target] as const),
    ...files.map((target) => ['file', target] as const),
  ];
  return [links.map(([kind]) => kind), links.map(([, target]) => target)];
}

/** One shows one's own files, and files of texts one may read. Nobody opens a file to others by guessing its id. */
async function checkFiles(db: Db, viewer: Viewer, files: readonly string[]): Promise<void> {
  const [row] = await db.rows<{ allowed: number }>(
    `SELECT count(*)::int AS allowed FROM file f
      WHERE f.id = ANY($1::uuid[]) AND (f.owner_id = $2 OR EXISTS (
        SELECT FROM content_link l JOIN content c ON c.id = l.content_id
         WHERE l.kind = 'file' AND l.target = f.id::text AND ${readableSql('c', '$3')}))`,
    [files, viewer.personId, communityIds(viewer)],
  );
  if (row!.allowed < new Set(files).size) throw new Problem('file.unknown', 'body');
}
