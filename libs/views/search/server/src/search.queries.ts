import { readableSql } from '@plein/kernel/server';
import type { Statement } from '@plein/platform/server';

/** Between these a snippet marks what was found; they cannot occur in a text. */
export const marks = { start: '\u0001', stop: '\u0002' } as const;

/** How many of the newest matches are ranked: enough to find the best, few enough to be quick. */
const ranked = 500;

/*
 * Words as typed, in Dutch and English endings and plain, with the last word open-ended: somebody may still be
 * typing it. `$1` words, `$2` last word as prefix or '', `$3` my communities.
 */
const query = `
  query AS (
    SELECT websearch_to_tsquery('simple', typed.words) || websearch_to_tsquery('dutch', typed.words)
        || websearch_to_tsquery('english', typed.words)
        || CASE WHEN $2 = '' THEN ''::tsquery ELSE to_tsquery('simple', $2) END AS words
    FROM (SELECT fold(search_words($1)) AS words) typed
  )`;

/** Texts: `$4` kinds, `$5` community or null, `$6` how many. */
export const findContent: Statement = {
  name: 'search-content',
  text: `
    WITH ${query}, candidates AS MATERIALIZED (
      SELECT c.id, ts_rank(c.search, query.words) * CASE c.kind WHEN 'page' THEN 2 WHEN 'post' THEN 1 ELSE 0.7 END
        * (1 + 1 / (1 + extract(epoch FROM now() - coalesce(c.revised_at, c.created_at)) / 2592000)) AS rank
      FROM content c, query
      WHERE c.search @@ query.words AND ${readableSql('c', '$3')}
        AND c.kind = ANY($4::text[]) AND ($5::uuid IS NULL OR c.community_id = $5)
      ORDER BY c.id DESC LIMIT ${ranked}
    ), best AS (SELECT id, rank FROM candidates ORDER BY rank DESC, id DESC LIMIT $6)
    SELECT c.id, c.kind, c.title, c.root_id AS "rootId", c.author_id AS "authorId", c.community_id AS "communityId",
      c.created_at AS "createdAt", c.language,
      ts_headline(CASE c.language WHEN 'en' THEN 'english' ELSE 'dutch' END::regconfig, search_words(left(c.text, 20000)), query.words,
        'StartSel=${marks.start},StopSel=${marks.stop},MaxFragments=1,MaxWords=28,MinWords=12') AS snippet,
      (SELECT r.title FROM content r WHERE r.id = c.root_id AND ${readableSql('r', '$3')}) AS "rootTitle"
    FROM best JOIN content c ON c.id = best.id, query
    ORDER BY best.rank DESC, c.id DESC`,
};

/** People by name, role, team or place, typing mistakes included: `$1` words folded, `$2` how many. */
export const findPeople: Statement = {
  name: 'search-people',
  text: `
    SELECT p.id, greatest(word_similarity($1, fold(p.name)) + CASE WHEN fold(p.name) LIKE $1 || '%' THEN 1 ELSE 0 END,
                          word_similarity($1, p.search) * 0.8) AS rank
    FROM person p
    WHERE p.status IN ('active', 'invited') AND (p.search LIKE '%' || replace(replace(replace($1, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' OR $1 <% p.search)
    ORDER BY rank DESC, p.sort_name LIMIT $2`,
};

/** Communities that the viewer may know of: `$1` words folded, `$2` my communities, `$3` how many. */
export const findCommunities: Statement = {
  name: 'search-communities',
  text: `
    SELECT m.id FROM community m
    WHERE (m.kind <> 'secret' OR m.id = ANY($2::uuid[]))
      AND (m.search LIKE '%' || replace(replace(replace($1, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' OR $1 <% m.search)
    ORDER BY word_similarity($1, fold(m.name)) DESC, m.name LIMIT $3`,
};

/** The written word most like one that nobody wrote: `$1` the word. */
export const alike: Statement = {
  name: 'search-alike',
  text: `
    SELECT word FROM search_word WHERE word % $1 AND abs(length(word) - length($1)) <= 2
    ORDER BY similarity(word, $1) DESC, word LIMIT 1`,
};

export const known: Statement = {
  name: 'search-known',
  text: `SELECT word FROM search_word WHERE word = ANY($1::text[])`,
};

const learnFrom = (source: string) => `
    INSERT INTO search_word (word)
    SELECT DISTINCT word FROM ${source},
      regexp_split_to_table(fold(coalesce(c.title, '') || ' ' || left(c.text, 150000)), '[^[:alpha:]]+') AS word
    WHERE length(word) BETWEEN 4 AND 40
    ON CONFLICT DO NOTHING`;

/** Learns the words of some texts: `$1` ids of content. */
export const learn: Statement = {
  name: 'search-learn',
  text: learnFrom('(SELECT title, text FROM content WHERE id = ANY($1::uuid[])) c'),
};

/** Learns the words of what was written after the fact `$1`: `$2` names of facts about texts. */
export const learnFromDiary: Statement = {
  name: 'search-learn-from-diary',
  text: learnFrom(`(
      SELECT title, text FROM content WHERE id IN (
        SELECT coalesce(f.payload->>'commentId', f.payload->>'postId', f.payload->>'pageId')::uuid
          FROM fact f WHERE f.id > $1 AND f.name = ANY($2))) c`),
};
