import type { Language } from '@plein/contract';
import { type Document, hideTitles, linksToPages, pageLinks, plainText } from '@plein/document';
import { type Db, type Statement, defineLoader } from '@plein/platform/server';
import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { type Asking, signedIn } from './asking';
import type { Content } from './content.entity';
import { communityIds } from './content.policy';
import type { Viewer } from './viewer';

/*
 * The titles in links to pages are decided here, and only here: what may be read of a text depends on who reads it.
 */

/** Stands in the place of a title. Part of a text that goes to one reader, in the language of their screen. */
const closedPage: Record<Language, string> = { nl: 'besloten pagina', en: 'restricted page' };

/** A page that is closed to a reader, taken off the screen or not. `mine`: the parameter with their communities. */
const closedSql = (alias: string, mine: `$${number}`) =>
  `NOT (${alias}.audience = 'everyone' OR ${alias}.community_id = ANY(${mine}::uuid[]))`;

/** Of these pages, given as a parameter, those that the reader may not read: rows of `page`, in SQL after SELECT. */
export const closedPagesSql = (pages: `$${number}`, mine: `$${number}`): string =>
  `FROM content page WHERE page.id = ANY(${pages}::uuid[]) AND ${closedSql('page', mine)}`;

/** Of the pages that a text links to, those that the reader may not read: a JSON list of ids, or null. */
export const closedLinksSql = (text: string, mine: `$${number}`): string => `(
  SELECT json_agg(page.id) FROM content_link link JOIN content page ON page.id = link.target::uuid
   WHERE link.content_id = ${text}.id AND link.kind = 'page' AND ${closedSql('page', mine)})`;

const closedAmong: Statement = {
  name: 'closed-pages',
  text: `SELECT page.id ${closedPagesSql('$1', '$2')}`,
};

async function closedTo(
  db: Db,
  viewer: Pick<Viewer, 'communities'>,
  pageIds: readonly string[],
): Promise<Set<string>> {
  if (pageIds.length === 0) return new Set();
  const rows = await db.rows<{ id: string }>(closedAmong, [pageIds, communityIds(viewer)]);
  return new Set(rows.map(({ id }) => id));
}

const isClosed = defineLoader<true, Asking>(async (ids, asking) => {
  const closed = await closedTo(asking.db, signedIn(asking), ids);
  return new Map([...closed].map((id) => [id, true]));
});

/** A text as this reader may read it, when it is known which of its links lead to what is closed to them. */
const hidden = (viewer: Viewer, document: Document, pages: Iterable<string>): Document =>
  hideTitles(document, new Set(pages), closedPage[viewer.language]);

/** Texts as this reader may read them: for excerpts, mail and comparisons. One statement at most. */
export async function documentsFor(
  db: Db,
  viewer: Pick<Viewer, 'communities' | 'language'>,
  documents: readonly Document[],
): Promise<Document[]> {
  const closed = await closedTo(db, viewer, [...new Set(documents.flatMap(pageLinks))]);
  if (closed.size === 0) return [...documents];
  const words = closedPage[viewer.language];
  return documents.map((document) => hideTitles(document, closed, words, { toCompare: true }));
}

/** The same within a request, together with all the other texts that it asks for. */
export function textFor(asking: Asking, document: Document): Document | Promise<Document> {
  if (!linksToPages(document)) return document;
  const pages = pageLinks(document);
  return isClosed(asking)
    .loadMany(pages)
    .then((answers) => {
      const closed = pages.filter((_, index) => answers[index] === true);
      return closed.length ? hidden(signedIn(asking), document, closed) : document;
    });
}

/**
 * The words of a text that everyone may find it by who may read it: without titles of pages that are closed to some of
 * its readers, which are those of another place.
 */
export async function wordsForAll(
  db: Db,
  { body, communityId }: Pick<Content, 'body' | 'communityId'>,
): Promise<string> {
  const rows = await db.rows<{ id: string }>(
    `SELECT id FROM content page WHERE id = ANY($1::uuid[]) AND ${closedElsewhere('$2')}`,
    [pageLinks(body), communityId],
  );
  return wordsWithout(
    body,
    rows.map(({ id }) => id),
  );
}

const closedElsewhere = (place: string) =>
  `page.audience = 'members' AND page.community_id IS DISTINCT FROM ${place}`;
const wordsWithout = (body: Document, pages: readonly string[]) =>
  plainText(hideTitles(body, new Set(pages), ''));

const batch = 200;

/** Finds anew the words of all texts that have to do with pages of these places: as links, or as where they stand. */
export async function renewWords(db: Db, communityIdsOfPages: readonly string[]): Promise<void> {
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after;) {
    const rows: { id: string; body: Document; text: string; closed: string[] | null }[] = await db.rows(
      `SELECT c.id, c.body, c.text, (
         SELECT json_agg(page.id) FROM content_link link JOIN content page ON page.id = link.target::uuid
          WHERE link.content_id = c.id AND link.kind = 'page' AND ${closedElsewhere('c.community_id')}) AS closed
       FROM (
         SELECT link.content_id AS id FROM content page JOIN content_link link ON link.kind = 'page' AND link.target = page.id::text
          WHERE page.kind = 'page' AND page.community_id = ANY($1::uuid[])
         UNION SELECT link.content_id FROM content c JOIN content_link link ON link.content_id = c.id AND link.kind = 'page'
          WHERE c.community_id = ANY($1::uuid[])) linking
       JOIN content c ON c.id = linking.id WHERE c.id > $2 ORDER BY c.id LIMIT ${batch}`,
      [communityIdsOfPages, after],
    );
    for (const { id, body, text, closed } of rows) {
      const words = wordsWithout(body, closed ?? []);
      // Whoever revises it at this moment has looked for themselves.
      if (words !== text)
        await db.rows('UPDATE content SET text = $2 WHERE id = $1 AND text = $3', [id, words, text]);
    }
    after = rows.length < batch ? undefined : rows.at(-1)!.id;
  }
}

/** Every text that leaves through GraphQL, whatever type it belongs to, is what its reader may read. */
export function readableTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (getNamedType(field.type).name === 'Document') field.resolve = reading(field.name, field.resolve);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const reading =
  (name: string, ask: Resolve | undefined): Resolve =>
  (parent, args, context, info) => {
    // Whole pages of cards bring with them what is closed in them.
    const { [name]: carried, closedPages } = parent as Record<string, unknown> & Pick<Content, 'closedPages'>;
    const document = (carried ?? ask?.(parent, args, context, info)) as Document | null | undefined;
    if (!document || closedPages === null) return document;
    const asking = context as Asking;
    return closedPages ? hidden(signedIn(asking), document, closedPages) : textFor(asking, document);
  };
