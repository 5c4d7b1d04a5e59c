import { readableSql } from '@plein/kernel/server';
import type { Statement } from '@plein/platform/server';

/** `$1` as letters to look for with LIKE. */
const escaped = (value: string) =>
  `replace(replace(replace(${value}, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;
const letters = escaped('$1');
const contains = (column: string) => `${column} LIKE '%' || ${letters} || '%'`;

/**
 * People by name, role, team, place or what they know, typing mistakes included: `$1` words folded, `$2` how many.
 * Only some hundreds are compared, those whose name has the letters first. Less than three letters stand in almost
 * everything, and no index knows where: those are looked for where words begin.
 */
export const findPeople: Statement = {
  name: 'search-people',
  text: `
    WITH found AS (
      (SELECT id FROM person WHERE fold(name) LIKE ${letters} || '%' LIMIT 200)
      UNION (SELECT id FROM person WHERE fold(name) LIKE '% ' || ${letters} || '%' LIMIT 200)
      UNION (SELECT id FROM person WHERE length($1) > 2 AND ${contains('fold(name)')} LIMIT 200)
      UNION (SELECT id FROM person WHERE length($1) > 2 AND ${contains('search')} LIMIT 200)
      UNION (SELECT id FROM person WHERE length($1) > 2 AND $1 <% search LIMIT 200)
      UNION (SELECT person_id FROM profile WHERE length($1) > 2 AND (${contains('search')} OR $1 <% search) LIMIT 200)
    )
    SELECT p.id, greatest(word_similarity($1, fold(p.name)) + CASE WHEN starts_with(fold(p.name), $1) THEN 1 ELSE 0 END,
                          word_similarity($1, p.search) * 0.8, word_similarity($1, k.search) * 0.7) AS rank
    FROM found JOIN person p USING (id) LEFT JOIN profile k ON k.person_id = p.id
    WHERE p.status IN ('active', 'invited')
    ORDER BY rank DESC, p.sort_name, p.id LIMIT $2`,
};

/**
 * Communities that the viewer may know of: `$1` words folded, `$2` my communities, `$3` how many, `$4` the words one by
 * one: all of them, bent as they may be, count as well.
 */
export const findCommunities: Statement = {
  name: 'search-communities',
  text: `
    WITH word AS MATERIALIZED (
      SELECT '%' || ${escaped('word')} || '%' AS whole, '%' || ${escaped('word_stem(word)')} || '%' AS stem FROM unnest($4::text[]) word
    )
    SELECT m.id FROM community m
    WHERE (m.kind <> 'secret' OR m.id = ANY($2::uuid[]))
      AND (${contains('m.search')} OR $1 <% m.search
        OR (SELECT bool_and(m.search LIKE whole OR m.search LIKE stem) FROM word))
    ORDER BY word_similarity($1, fold(m.name)) DESC, m.name LIMIT $3`,
};

/** Who writes about something these days shows in so many of the newest texts. */
const lately = 3_000;

/**
 * Who may know about something: those who say so of themselves, and those who wrote about it lately where the viewer may
 * read. `$1` words folded, `$2` my communities, `$3` the viewer, `$4` how many.
 */
export const whoMayKnow: Statement = {
  name: 'search-who-may-know',
  text: `
    WITH word AS MATERIALIZED (
      SELECT word, word_stem(word) AS stem FROM unnest($1::text[]) word WHERE length(word) > 2 AND NOT is_filler(word)
    ), wanted AS MATERIALIZED (
      SELECT coalesce(string_agg('(' || (phraseto_tsquery('simple', word) || phraseto_tsquery('dutch', word) || phraseto_tsquery('english', word))::text || ')', ' | '), '')::tsquery AS query
      FROM word WHERE numnode(phraseto_tsquery('simple', word)) > 0
    ), points AS (
      SELECT k.person_id AS id, 5.0 AS points FROM word JOIN profile k ON k.search LIKE '%' || ${escaped('stem')} || '%' OR word.word <% k.search
      UNION ALL
      SELECT c.author_id, 1 FROM wanted, (
        SELECT author_id, search FROM content c WHERE ${readableSql('c', '$2')} ORDER BY c.id DESC LIMIT ${lately}) c
      WHERE c.search @@ wanted.query
    )
    SELECT p.id FROM points JOIN person p USING (id)
    WHERE p.status = 'active' AND p.id <> $3
    GROUP BY p.id ORDER BY sum(points) DESC, p.sort_name, p.id LIMIT $4`,
};

/** `van:`: whoever is called `$1` (folded), by first name, last name, whole name or handle. */
export const peopleNamed: Statement = {
  name: 'search-people-named',
  text: `
    SELECT id FROM person
    WHERE handle = $1 OR fold(name) = $1 OR fold(name) LIKE ${letters} || ' %' OR fold(name) LIKE '% ' || ${letters} LIMIT 50`,
};

/** `in:`: communities called `$1` (folded) that the viewer may know of; those that are called just that, or else begin so. */
export const communitiesNamed: Statement = {
  name: 'search-communities-named',
  text: `
    WITH named AS (
      SELECT id, slug = $1 OR fold(name) = $1 AS is_exact FROM community
      WHERE (kind <> 'secret' OR id = ANY($2::uuid[]))
        AND (slug = $1 OR fold(name) LIKE ${letters} || '%' OR fold(name) LIKE '% ' || ${letters} || '%') LIMIT 50)
    SELECT id FROM named WHERE is_exact OR NOT EXISTS (SELECT FROM named WHERE is_exact)`,
};

/** Those of the topics `$1` that stand in something the viewer may read: `$2` my communities. */
export const usedTopics: Statement = {
  name: 'search-used-topics',
  text: `
    SELECT topic FROM unnest($1::text[]) topic WHERE EXISTS (
      SELECT FROM content_link l JOIN content c ON c.id = l.content_id
      WHERE l.kind = 'topic' AND l.target = topic AND ${readableSql('c', '$2')})`,
};

/** The known words that hold the letters of others, shortest first: `$1` words folded. */
export const wordsAround: Statement = {
  name: 'search-words-around',
  text: `
    SELECT asked.word AS asked, asked.stem, near.word, near.stem AS "wordStem"
    FROM (SELECT word, word_stem(word) AS stem FROM unnest($1::text[]) word) asked, LATERAL (
      SELECT word, stem FROM search_word
      WHERE word LIKE '%' || asked.word || '%' OR stem LIKE '%' || asked.stem || '%'
      ORDER BY length(word), word LIMIT 400) near`,
};

export const knownWords: Statement = {
  name: 'search-known',
  text: `SELECT word FROM search_word WHERE word = ANY($1::text[])`,
};

/** How many texts tell whether a word can be found easily. */
const glance = 300;

/**
 * For each word that may have been typed wrong, itself and the written words most like it, nearest first; only those that
 * the viewer can find: what stands in closed rooms neither is suggested nor keeps another from being so.
 * `$1` words, `$2` my communities.
 */
export const suggestions: Statement = {
  name: 'search-suggestions',
  text: `
    WITH typed AS (SELECT word AS typed FROM unnest($1::text[]) word), guess AS (
      SELECT typed, typed AS word, 2 AS nearness FROM typed
      UNION ALL
      SELECT typed, near.word, near.nearness FROM typed, LATERAL (
        SELECT word, similarity(word, typed) AS nearness FROM search_word
        WHERE word % typed AND word <> typed AND abs(length(word) - length(typed)) <= 2
        ORDER BY nearness DESC, word LIMIT 12) near
    ), recent AS MATERIALIZED (
      SELECT c.search FROM content c WHERE ${readableSql('c', '$2')} ORDER BY c.id DESC LIMIT ${glance}
    )
    SELECT typed, word FROM guess
    WHERE CASE WHEN EXISTS (SELECT FROM recent WHERE recent.search @@ to_tsquery('simple', quote_literal(word))) THEN true
      ELSE EXISTS (SELECT FROM content c WHERE c.search @@ to_tsquery('simple', quote_literal(word)) AND ${readableSql('c', '$2')}
        AND (c.root_id IS NULL OR EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NULL))) END
    ORDER BY typed, nearness DESC, word`,
};

const learnFrom = (source: string) => `
    INSERT INTO search_word (word)
    SELECT DISTINCT word FROM ${source},
      regexp_split_to_table(fold(coalesce(c.title, '') || ' ' || left(c.text, 150000)), '[^[:alpha:]]+') AS word
    WHERE length(word) BETWEEN 3 AND 40
    ORDER BY word
    ON CONFLICT DO NOTHING`;

/** Learns the words of some texts: `$1` ids of content. */
export const learn: Statement = {
  name: 'search-learn',
  text: learnFrom('(SELECT title, text FROM content WHERE id = ANY($1::uuid[])) c'),
};

/** Learns the words of files that were read since `$1`. */
export const learnFromFiles: Statement = {
  name: 'search-learn-from-files',
  text: learnFrom('(SELECT name AS title, text FROM file_text WHERE read_at >= $1::timestamptz) c'),
};

const subjectOf = `coalesce(f.payload->>'commentId', f.payload->>'postId', f.payload->>'pageId')::uuid`;

/** Learns the words of what was written after the fact `$1`: `$2` names of facts about texts. */
export const learnFromDiary: Statement = {
  name: 'search-learn-from-diary',
  text: learnFrom(`(
      SELECT title, text FROM content WHERE id IN (
        SELECT ${subjectOf} FROM fact f WHERE f.id > $1 AND f.name = ANY($2))) c`),
};

/** The same facts, newest first: `$3` at most. */
export const writtenSince: Statement = {
  name: 'search-written-since',
  text: `SELECT f.id AS fact, ${subjectOf} AS content FROM fact f WHERE f.id > $1 AND f.name = ANY($2) ORDER BY f.id DESC LIMIT $3`,
};
