import { type Document, firstLink } from '@plein/document';
import type { Asking } from '@plein/kernel/server';
import { defineLoader } from '@plein/platform/server';
import { type LinkPreview, addressOf, idOf } from './preview';

/** What a text links to first: as it is written, and the id of its preview. */
export interface FirstLink {
  href: string;
  previewId: string;
}

interface Linking {
  id: string;
  body: Document;
}

/** Null for most texts. Whether it is a link of the house's own was asked when it was to be fetched. */
export function linkOf(body: Document): FirstLink | null {
  const href = firstLink(body);
  const address = href && addressOf(href, '');
  return address ? { href, previewId: idOf(address) } : null;
}

type Row = Omit<LinkPreview, 'url'>;

/**
 * The previews of texts: rows of `id`, that of the text, and `preview`, in SQL after SELECT. `texts` and `previews`
 * are parameters: ids side by side.
 */
export const previewsSql = (texts: `$${number}`, previews: `$${number}`) => `
  FROM unnest(${texts}::uuid[], ${previews}::uuid[]) AS linking (id, preview_id)
  JOIN link_preview shown ON shown.id = linking.preview_id AND shown.title IS NOT NULL
  WHERE NOT EXISTS (SELECT FROM link_preview_left_out l WHERE l.content_id = linking.id AND l.preview_id = linking.preview_id)`;

/** As JSON, beside `previewsSql`. */
export const previewSql = `json_build_object('title', shown.title, 'site', shown.site, 'description', shown.description)`;

/** What a card shows; `row`: what `previewSql` found, if it did. */
export const previewOf = (link: FirstLink, row: unknown): LinkPreview | null =>
  row ? { url: link.href, ...(row as Row) } : null;

const loader = defineLoader<Row, Asking>(async (keys, { db }) => {
  const pairs = keys.map((key) => key.split(' '));
  const rows = await db.rows<{ id: string; previewId: string; preview: Row }>(
    `SELECT linking.id, linking.preview_id AS "previewId", ${previewSql} AS preview ${previewsSql('$1', '$2')}`,
    [pairs.map(([text]) => text), pairs.map(([, preview]) => preview)],
  );
  return new Map(rows.map(({ id, previewId, preview }) => [`${id} ${previewId}`, preview]));
});

/** The preview of a text that was not fetched with it; many in one query, and none for what links nowhere. */
export function loadPreview(asking: Asking, { id, body }: Linking): Promise<LinkPreview | null> | null {
  const link = linkOf(body);
  return (
    link &&
    loader(asking)
      .load(`${id} ${link.previewId}`)
      .then((row) => previewOf(link, row))
  );
}
