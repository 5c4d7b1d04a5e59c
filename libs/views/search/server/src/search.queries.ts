import { readableSql } from '@plein/kernel/server';
import type { Statement } from '@plein/platform/server';

/** Between these a snippet marks what was found; they cannot occur in a text. */
export const marks = { start: '\u0001', stop: '\u0002' } as const;

/** PostgreSQL would leave out what looks like a tag; until the snippet is cut these stand for `<` and `>`. */
export const angles = { open: '\u0003', close: '\u0004' } as const;

/** How many of the newest matches of each kind are ranked: enough to find the best, few enough to be quick. */
export const ranked = 200;
/** A word that stands in one of so many of the newest texts is looked for by walking back, not in the index. */
const sample = 1_000;
const common = 0.05;
const walked = 4_000;

/*
 * Words as typed, in Dutch and English endings and plain; and once more with the last word open-ended, as somebody
 * may still be typing it. `$1` words, `$2` all but the last, `$3` the last as prefix or ''.
 */
const typed = (language: string) => `websearch_to_tsquery('${language}', fold(search_words($1)))`;
const typing = (language: string) =>
  `(websearch_to_tsquery('${language}', fold(search_words($2))) && to_tsquery('simple', $3))`;
const query = `
  query AS MATERIALIZED (
    SELECT ${['simple', 'dutch', 'english'].map(typed).join(' || ')}
        || CASE WHEN $3 = '' THEN ''::tsquery ELSE ${['simple', 'dutch', 'english'].map(typing).join(' || ')} END AS words
  )`;

const mayRead = `${readableSql('c', '$4')}
        AND (c.root_id IS NULL OR EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NULL))`;

/**
 * Texts: `$4` my communities, `$5` kinds, `$6` community or null, `$7` how many. The first column of each row counts
 * the matches by kind, of all kinds; there is one row when there is nothing to show. Rare words come from the index;
 * what stands nearly everywhere is found among the newest texts. Either way the price has a ceiling.
 */
export const findContent: Statement = {
  name: 'search-content',
  text: `
    WITH ${query}, commonness AS MATERIALIZED (
      SELECT coalesce(avg((c.search @@ query.words)::int), 0) > ${common} AND $6::uuid IS NULL AS is_common
      FROM query, (SELECT search FROM content ORDER BY id DESC LIMIT ${sample}) c
    ), indexed AS MATERIALIZED (
      SELECT c.id, c.kind FROM content c, query
      WHERE NOT (SELECT is_common FROM commonness) AND c.search @@ query.words AND ($6::uuid IS NULL OR c.community_id = $6)
        AND ${mayRead}
    ), candidates AS MATERIALIZED (
      SELECT id, kind FROM (
        SELECT id, kind, row_number() OVER (PARTITION BY kind ORDER BY id DESC) AS nth FROM indexed) newest
      WHERE nth <= ${ranked}
      UNION ALL
      SELECT near.id, near.kind FROM unnest(ARRAY['page', 'post', 'comment']) AS wanted (kind), query, LATERAL (
        SELECT c.id, c.kind FROM (
          SELECT * FROM content c WHERE c.kind = wanted.kind AND ${readableSql('c', '$4')} ORDER BY c.id DESC LIMIT ${walked}) c
        WHERE c.search @@ query.words AND ${mayRead} LIMIT ${ranked}) near
      WHERE (SELECT is_common FROM commonness)
    ), best AS (
      SELECT c.id, ts_rank(c.search, query.words) * CASE c.kind WHEN 'page' THEN 2 WHEN 'post' THEN 1 ELSE 0.7 END
        * (1 + 1 / (1 + extract(epoch FROM now() - coalesce(c.revised_at, c.created_at)) / 2592000)) AS rank
      FROM candidates JOIN content c ON c.id = candidates.id, query
      WHERE c.kind = ANY($5::text[])
      ORDER BY rank DESC, c.id DESC LIMIT $7
    ), counted AS (
      SELECT coalesce(jsonb_object_agg(kind, many), '{}') AS counts
      FROM (SELECT kind, count(*) AS many FROM candidates GROUP BY kind) kinds
    )
    SELECT counted.counts, c.id, c.kind, c.title, c.root_id AS "rootId", c.author_id AS "authorId",
      c.community_id AS "communityId", c.created_at AS "createdAt", c.language,
      ts_headline(CASE c.language WHEN 'en' THEN 'english' ELSE 'dutch' END::regconfig, search_words(translate(left(c.text, 20000), '<>', '${angles.open}${angles.close}')), query.words,
        'StartSel=${marks.start},StopSel=${marks.stop},MaxFragments=1,MaxWords=28,MinWords=12') AS snippet,
      (SELECT r.title FROM content r WHERE r.id = c.root_id AND ${readableSql('r', '$4')}) AS "rootTitle"
    FROM query, counted LEFT JOIN (best JOIN content c ON c.id = best.id) ON true
    ORDER BY best.rank DESC, c.id DESC`,
};

/** `$1` as letters to look for with LIKE. */
const letters = `replace(replace(replace($1, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;
const contains = (column: string) => `${column} LIKE '%' || ${letters} || '%'`;

/**
 * People by name, role, team, place or what they know, typing mistakes included: `$1` words folded, `$2` how many.
 * Only some hundreds are compared, those whose name has the letters first.
 */
export const findPeople: Statement = {
  name: 'search-people',
  text: `
    WITH found AS (
      (SELECT id FROM person WHERE fold(name) LIKE ${letters} || '%' LIMIT 200)
      UNION (SELECT id FROM person WHERE ${contains('fold(name)')} LIMIT 200)
      UNION (SELECT id FROM person WHERE ${contains('search')} LIMIT 200)
      UNION (SELECT id FROM person WHERE $1 <% search LIMIT 200)
      UNION (SELECT person_id FROM profile WHERE ${contains('search')} OR $1 <% search LIMIT 200)
    )
    SELECT p.id, greatest(word_similarity($1, fold(p.name)) + CASE WHEN starts_with(fold(p.name), $1) THEN 1 ELSE 0 END,
                          word_similarity($1, p.search) * 0.8, word_similarity($1, k.search) * 0.7) AS rank
    FROM found JOIN person p USING (id) LEFT JOIN profile k ON k.person_id = p.id
    WHERE p.status IN ('active', 'invited')
    ORDER BY rank DESC, p.sort_name, p.id LIMIT $2`,
};

/** Communities that the viewer may know of: `$1` words folded, `$2` my communities, `$3` how many. */
export const findCommunities: Statement = {
  name: 'search-communities',
  text: `
    SELECT m.id FROM community m
    WHERE (m.kind <> 'secret' OR m.id = ANY($2::uuid[]))
      AND (${contains('m.search')} OR $1 <% m.search)
    ORDER BY word_similarity($1, fold(m.name)) DESC, m.name LIMIT $3`,
};

/** The written words most like one that nobody wrote: `$1` the word. */
export const alike: Statement = {
  name: 'search-alike',
  text: `
    SELECT word FROM search_word WHERE word % $1 AND abs(length(word) - length($1)) <= 2
    ORDER BY similarity(word, $1) DESC, word LIMIT 3`,
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
