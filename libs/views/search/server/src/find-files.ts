import { readableSql } from '@plein/kernel/server';
import type { Statement } from '@plein/platform/server';
import {
  type Place,
  type Question,
  angles,
  asQuery,
  marks,
  named,
  narrowed,
  ranked,
  shapeOf,
} from './find-content';

/**
 * Files by their name and the text in them, each with the newest text that shows it and that the viewer may read: a file
 * is for whoever may read what it hangs on, and for nobody else. Each row counts them, up to the newest hundreds.
 */
export function findFiles(question: Question): { statement: Statement | string; values: unknown[] } {
  const values: unknown[] = [];
  const $: Place = (value) => `$${values.push(value)}`;
  const [words, mine, first] = [$(JSON.stringify(question.terms)), $(question.mine), $(question.first)];
  const narrow = narrowed(question, $);
  const hasWords = question.terms.some(({ not }) => !not);
  const text = `
    WITH ${asQuery(words)}, matching AS MATERIALIZED (
      SELECT t.file_id, ${hasWords ? 'ts_rank(t.search, query.close) + ts_rank(t.search, query.wide) / 3' : '0'} AS rank
      FROM query, file_text t WHERE ${question.terms.length ? 't.search @@ query.wide' : 'true'}
      ORDER BY t.file_id DESC LIMIT ${ranked * 5}
    ), shown AS MATERIALIZED (
      SELECT matching.file_id, matching.rank, c.id FROM matching, LATERAL (
        SELECT c.id FROM content_link l JOIN content c ON c.id = l.content_id
        WHERE l.kind = 'file' AND l.target = matching.file_id::text AND ${[readableSql('c', mine), ...narrow].join(' AND ')}
          AND (c.root_id IS NULL OR EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NULL))
        ORDER BY l.content_id DESC LIMIT 1) c
    )
    SELECT (SELECT least(count(*), ${ranked})::int FROM shown) AS many, t.file_id AS id, t.name, t.refused, t.read_at AS "createdAt", (SELECT mime FROM file f WHERE f.id = t.file_id) AS mime,
      ts_headline(CASE c.language WHEN 'en' THEN 'marked_en' ELSE 'marked_nl' END::regconfig,
        search_words(translate(left(t.text, 50000), '<>', '${angles.open}${angles.close}')), query.marking,
        'StartSel=${marks.start},StopSel=${marks.stop},MaxFragments=1,MaxWords=28,MinWords=12') AS snippet,
      c.id AS "onId", c.kind AS "onKind", c.root_id AS "onRootId", c.author_id AS "authorId", c.community_id AS "communityId",
      coalesce(c.title, (SELECT r.title FROM content r WHERE r.id = c.root_id AND ${readableSql('r', mine)})) AS "onTitle"
    FROM query, (SELECT * FROM shown ORDER BY rank DESC, file_id DESC LIMIT ${first}::int) best
      JOIN file_text t USING (file_id) JOIN content c ON c.id = best.id
    ORDER BY best.rank DESC, t.file_id DESC`;
  const shape = [hasWords ? 'words' : question.terms.length ? 'without' : 'all', ...shapeOf(question)];
  return { statement: named('search-files', shape, question, text), values };
}
