import { type FoundStatus, searchLimits } from '@plein/contract';
import { readableSql } from '@plein/kernel/server';
import type { Statement } from '@plein/platform/server';
import { refining } from './refining';
import { type Way, isOld, isOwned, statuses, statusesOf } from './statuses';
import type { Term } from './terms';
import { fold } from './words';

/** Between these a snippet marks what was found; they cannot occur in a text. */
export const marks = { start: '\u0001', stop: '\u0002' } as const;

/** PostgreSQL would leave out what looks like a tag; until the snippet is cut these stand for `<` and `>`. */
export const angles = { open: '\u0003', close: '\u0004' } as const;

/** How many of the newest matches of each kind are ranked: enough to find the best, few enough to be quick. */
export const ranked = searchLimits.counted;
/**
 * When every word stands in one of so many texts, they are looked for by walking back from the newest, and not in the
 * index, which would hand out all of them. The newest texts tell, and some blocks from all over the table.
 */
const common = 0.02;
const sample = { newest: 200, blocks: 60 } as const;
const sampledShare = `(SELECT least(100, ${sample.blocks} * 100.0 / greatest(relpages, 1)) FROM pg_class WHERE oid = 'content'::regclass)`;
/** Of long texts the beginning can be shown; around a word so many characters before it, and twice that after. */
const readForSnippet = 20_000;
const around = 150;
/** Walking back ends here, whatever was found; when each must be looked at more closely, here. */
const walked = 4_000;
const looked = 20_000;
/** When fewer were found on such a walk while it could go on, the word stands in older texts: the index knows where. */
const fewFound = 30;

/** What narrows a search besides its words; null: not at all. */
export interface Narrow {
  authors: readonly string[] | null;
  communities: readonly string[] | null;
  since: Date | null;
  before: Date | null;
  topics: readonly string[];
  notTopics: readonly string[];
  notAuthors: readonly string[];
  notCommunities: readonly string[];
  /** One of these. */
  statuses: readonly FoundStatus[] | null;
  notStatuses: readonly FoundStatus[];
  /** Of posts only these types, which stand in the statement; questions are a kind of their own. */
  forms: readonly string[] | null;
}

export interface Question extends Narrow {
  terms: readonly Term[];
  /** The communities of whoever asks. */
  mine: readonly string[];
  kinds: readonly string[];
  first: number;
  /** `first` of every kind, and not altogether. */
  isEach: boolean;
}

/** A question is the same thing to people as a post is, but not when they look for it. */
const kindOf = (alias: string) =>
  `CASE WHEN ${alias}.post_type = 'question' THEN 'question' ELSE ${alias}.kind END`;

/** Every term of the search in one: all that are wanted, none of those that are not. */
const allOf = (breadth: string) =>
  `coalesce(string_agg(CASE WHEN is_not THEN '!(' ELSE '(' END || ${breadth}::text || ')', ' & '), '')::tsquery AS ${breadth}`;

/** The search as CTEs: `query` with what it means closely, widely, and for marking. `words` is where its terms are. */
export const asQuery = (words: string) => `term AS MATERIALIZED (
      SELECT nr, search_term(value, 'close') AS close, search_term(value, 'wide') AS wide, search_term(value, 'marking') AS marking,
        (value->>'not')::boolean AS is_not,
        NOT (value->>'exact')::boolean AND NOT (value->>'not')::boolean AND is_filler(value->>'words') AS is_filler
      FROM jsonb_array_elements(${words}::jsonb) WITH ORDINALITY AS one (value, nr)
    ), wanted AS MATERIALIZED (
      SELECT * FROM term WHERE numnode(close) > 0
        AND (NOT is_filler OR NOT EXISTS (SELECT FROM term other WHERE NOT other.is_filler AND NOT other.is_not AND numnode(other.close) > 0))
    ), query AS MATERIALIZED (
      SELECT ${['close', 'wide', 'marking'].map(allOf).join(', ')} FROM wanted
    )`;

/** In one of these communities, or shown there as well. */
const within = (communities: string) =>
  `(c.community_id = ANY(${communities}::uuid[]) OR c.also_in && ${communities}::uuid[])`;

/** What narrows a search, as conditions on content `c`; `$` gives a value its place. */
export function narrowed(narrow: Narrow, $: Place): string[] {
  return [...placed(narrow, $), ...standing(narrow)];
}

/** Where, by whom, when and about what. */
export function placed(narrow: Narrow, $: Place): string[] {
  const { authors, communities, since, before, topics, notTopics, notAuthors, notCommunities } = narrow;
  const tagged = (topic: string) =>
    `EXISTS (SELECT FROM content_link l WHERE l.content_id = c.id AND l.kind = 'topic' AND l.target = ${topic})`;
  return [
    authors && `c.author_id = ANY(${$(authors)}::uuid[])`,
    communities && within($(communities)),
    since && `c.created_at >= ${$(since)}::timestamptz`,
    before && `c.created_at < ${$(before)}::timestamptz`,
    ...topics.map((topic) => tagged($(topic))),
    ...notTopics.map((topic) => `NOT ${tagged($(topic))}`),
    notAuthors.length > 0 && `c.author_id <> ALL(${$(notAuthors)}::uuid[])`,
    notCommunities.length > 0 && `${within($(notCommunities))} IS NOT TRUE`,
  ].filter((one) => typeof one === 'string');
}

/** How it stands with it: costs a look at other rows for each. */
export const standing = ({ statuses: wanted, notStatuses, forms }: Narrow): string[] =>
  [
    wanted && `(${wanted.map((status) => statuses[status].is('c')).join(' OR ')})`,
    ...notStatuses.map((status) => `NOT ${statuses[status].is('c')}`),
    forms &&
      `(c.kind <> 'post' OR c.post_type = 'question' OR c.post_type IN (${forms.map((form) => `'${form}'`).join(', ')}))`,
  ].filter((one) => typeof one === 'string');

const isOnePlace = ({ communities }: Narrow): boolean => communities?.length === 1;

/** What narrows it, in words: with the rest of the shape this says which statement it is. */
export const shapeOf = (narrow: Narrow): (string | false | null | 0)[] => [
  narrow.authors && 'from',
  narrow.communities && (isOnePlace(narrow) ? 'in' : 'inany'),
  narrow.since && 'since',
  narrow.before && 'before',
  narrow.topics.length && `about${narrow.topics.length}`,
  narrow.notTopics.length && `not${narrow.notTopics.length}`,
  narrow.notAuthors.length > 0 && 'notfrom',
  narrow.notCommunities.length > 0 && 'notin',
  narrow.statuses?.join('_') ?? null,
  narrow.notStatuses.length > 0 && `not_${narrow.notStatuses.join('_')}`,
  narrow.forms?.join('_') ?? null,
];

/** Adds a value to a statement, and says how it is called there. */
export type Place = (value: unknown) => `$${number}`;

/**
 * The texts that answer a question, best first, each with what counts all that matches by kind; one empty row when there
 * is nothing to show. Rare words come from the index; what stands nearly everywhere is found among the newest texts.
 * Either way the price has an end. What is not narrowed does not stand in the statement, so that the plan fits.
 */
export function findContent(question: Question): { statement: Statement | string; values: unknown[] } {
  const values: unknown[] = [];
  const $: Place = (value) => `$${values.push(value)}`;
  const { terms } = question;
  const hasWords = terms.some(({ not }) => !not);
  const exact = terms.filter((term) => term.exact && !term.not).map(({ words }) => words);
  const [words, mine, kinds, first] = [
    $(JSON.stringify(terms)),
    $(question.mine),
    $(question.kinds),
    $(question.first),
  ];
  const where = [readableSql('c', mine), ...placed(question, $)].join(' AND ');
  const how = standing(question).join(' AND ');
  const may = [where, ...(how ? [how] : [])].join(' AND ');
  const matches = terms.length > 0 ? 'c.search @@ query.wide' : 'true';
  const walk = walkOf(question, where, $);
  // How it stands is asked of the newest only: the planner would ask it of all first.
  const walkThrough = (way: Way) =>
    how
      ? `SELECT c.id, c.search FROM (SELECT c.* FROM content c WHERE ${walk(way)} LIMIT ${looked}) c WHERE ${how} LIMIT ${walked}`
      : `SELECT c.id, c.search FROM content c WHERE ${walk(way)} LIMIT ${walked}`;
  const ways = waysOf(question);
  const walks = ways.map(
    (way, nr) => `walk_${nr} AS MATERIALIZED (
      SELECT near.id FROM query, LATERAL (
        SELECT c.id FROM (
          ${walkThrough(way)}) c
        WHERE ${matches} LIMIT ${ranked}) near${hasWords ? ' WHERE (SELECT is_common FROM commonness)' : ''}
    )`,
  );
  const endedEarly = (way: Way, nr: number) =>
    `(SELECT count(*) FROM walk_${nr}) < ${fewFound} AND EXISTS (SELECT FROM content c WHERE ${walk(way)} OFFSET ${how ? looked : walked})`;
  const rank = `CASE WHEN query.close = query.wide THEN ts_rank(c.search, query.close) * 4 / 3
            ELSE ts_rank(c.search, query.close) + ts_rank(c.search, query.wide) / 3 END
        * CASE c.kind WHEN 'page' THEN 2 WHEN 'post' THEN 1 ELSE 0.7 END
        * (1 + 1 / (1 + extract(epoch FROM now() - coalesce(c.revised_at, c.created_at)) / 2592000))
        * CASE WHEN ${isOld('c')} THEN 0.5 ELSE 1 END
        * CASE WHEN c.kind = 'page' AND ${isOwned('c')} THEN 1.25 ELSE 1 END`;
  const spelled = `' ' || regexp_replace(fold(coalesce(c.title, '') || ' ' || left(c.text, 150000)), '[^[:alnum:]]+', ' ', 'g') || ' '`;
  const spells = exact.length
    ? `AND ${spelled} LIKE ALL (SELECT '% ' || btrim(regexp_replace(fold(one), '[^[:alnum:]]+', ' ', 'g')) || ' %' FROM unnest(${$(exact)}::text[]) one)`
    : '';
  const marked = (
    words: string,
  ) => `ts_headline(CASE c.language WHEN 'en' THEN 'marked_en' ELSE 'marked_nl' END::regconfig,
        search_words(translate(${words}, '<>', '${angles.open}${angles.close}')), query.marking,
        'StartSel=${marks.start},StopSel=${marks.stop},MaxFragments=1,MaxWords=28,MinWords=12')`;
  const whole = `left(c.text, ${readForSnippet})`;
  const [single, ...others] = terms;
  // Of one word it is enough to read around the first place where it seems to stand; where it did not, all is read.
  const snippet =
    single && others.length === 0 && !single.exact && !single.not
      ? `(SELECT CASE WHEN strpos(near, '${marks.start}') > 0 THEN near ELSE ${marked('said')} END FROM (
          SELECT said, ${marked(`regexp_replace(substr(said, greatest(1, place - ${around}), ${around * 3}), CASE WHEN place > ${around} THEN '^\\S*\\s' ELSE '^' END, '')`)} AS near
          FROM (SELECT said, strpos(fold(said), ${$(fold(single.words))}) AS place FROM (SELECT ${whole} AS said OFFSET 0) taken OFFSET 0) read OFFSET 0) first_place)`
      : marked(whole);
  const text = `
    WITH ${asQuery(words)}${
      hasWords
        ? `, sampled AS MATERIALIZED (
      (SELECT search, true AS is_new FROM content ORDER BY id DESC LIMIT ${sample.newest})
      UNION ALL SELECT search, false FROM content TABLESAMPLE SYSTEM (${sampledShare}) REPEATABLE (1)
    ), commonness AS MATERIALIZED (
      SELECT min(share) > ${common} AS is_common FROM (
        SELECT greatest(avg((search @@ wide)::int) FILTER (WHERE is_new), avg((search @@ wide)::int) FILTER (WHERE NOT is_new)) AS share
        FROM wanted, sampled WHERE NOT is_not GROUP BY nr) shares
    ), ${walks.join(', ')}, indexed AS MATERIALIZED (
      SELECT c.id, ${kindOf('c')} AS kind FROM content c, query
      WHERE (SELECT NOT is_common OR ${ways.map((way, nr) => `(${endedEarly(way, nr)})`).join(' OR ')} FROM commonness) AND ${matches} AND ${may}
    )`
        : `, ${walks.join(', ')}`
    }, candidates AS MATERIALIZED (
      ${
        hasWords
          ? `SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY kind ORDER BY id DESC) AS nth FROM indexed) newest WHERE nth <= ${ranked}
      UNION `
          : ''
      }${walks.map((_, nr) => `SELECT id FROM walk_${nr}`).join(' UNION ')}
    ), found AS MATERIALIZED (
      SELECT c.id, ${kindOf('c')} AS kind, ${hasWords ? rank : '0'} AS rank${question.isEach ? '' : `, c.community_id, c.author_id, ${statusesOf('c')} AS statuses`}
      FROM candidates JOIN content c ON c.id = candidates.id, query
      WHERE (c.root_id IS NULL OR EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NULL)) ${spells}
    ), best AS (
      ${
        question.isEach
          ? `SELECT id, kind, rank FROM (SELECT *, row_number() OVER (PARTITION BY kind ORDER BY rank DESC, id DESC) AS nth FROM found) ordered
      WHERE nth <= ${first}::int AND kind = ANY(${kinds}::text[])`
          : `SELECT id, kind, rank, statuses FROM found WHERE kind = ANY(${kinds}::text[]) ORDER BY rank DESC, id DESC LIMIT ${first}::int`
      }
    ), counted AS (
      SELECT coalesce(jsonb_object_agg(kind, least(many, ${ranked})), '{}') AS counts
      FROM (SELECT kind, count(*) AS many FROM found GROUP BY kind) kinds
    )${question.isEach ? '' : `, ${refining(kinds)}`}
    SELECT counted.counts, ${question.isEach ? "'[]'::jsonb" : 'refining.refinements'} AS refinements, c.id, best.kind, c.title, c.root_id AS "rootId", c.author_id AS "authorId",
      c.community_id AS "communityId", c.created_at AS "createdAt", c.language,
      ${question.isEach ? `CASE WHEN c.id IS NOT NULL THEN ${statusesOf('c')} END` : 'best.statuses'} AS statuses,
      ${snippet} AS snippet,
      (SELECT r.title FROM content r WHERE r.id = c.root_id AND ${readableSql('r', mine)}) AS "rootTitle"
    FROM query, counted${question.isEach ? '' : ', refining'} LEFT JOIN (best JOIN content c ON c.id = best.id) ON true
    ORDER BY best.rank DESC, c.id DESC`;
  // The shape says what stands in the statement, and with that, which one it is.
  const shape = [
    hasWords ? 'words' : terms.length ? 'without' : 'all',
    ...shapeOf(question),
    exact.length && 'exact',
    question.isEach && 'each',
    terms.length === 1 && 'single',
  ];
  return { statement: named('search', shape, question, text), values };
}

/** What is asked often is planned once. What hardly anybody combines has no end of shapes, and is planned each time. */
export function named(
  what: string,
  shape: readonly unknown[],
  narrow: Narrow,
  text: string,
): Statement | string {
  const { topics, notTopics, statuses: wanted, notStatuses, forms } = narrow;
  const isRare =
    topics.length + notTopics.length > 2 ||
    (wanted?.length ?? 0) > 1 ||
    notStatuses.length > 0 ||
    (forms?.length ?? 0) > 1;
  return isRare ? text : { name: [what, ...shape.filter(Boolean)].join('-'), text };
}

/** The ways along which what is asked for can be found. */
function waysOf(narrow: Narrow): Way[] {
  const { statuses: wanted, forms } = narrow;
  const ways: Way[] = wanted
    ? wanted.flatMap((status) => statuses[status].ways)
    : forms && !forms.includes('update')
      ? [{ kind: 'page' }, { type: 'question' }, ...forms.map((type) => ({ type })), { kind: 'comment' }]
      : [{ kind: 'page' }, { kind: 'post' }, { kind: 'comment' }];
  if (isOnePlace(narrow)) {
    if (ways.some((way) => !('touched' in way) && !('kind' in way && way.kind !== 'post')))
      ways.push({ also: 'post' });
    if (ways.some((way) => 'kind' in way && way.kind === 'comment')) ways.push({ also: 'comment' });
  }
  const told = ways.map((way) => JSON.stringify(way));
  return ways.filter((_, at) => told.indexOf(told[at]!) === at);
}

/**
 * The newest along a way, as a condition and an order. Whoever wrote it and where it stands are ways of their own; else the
 * index of the way is: named as a range, for else the planner would walk through the newest of all, of which thousands in
 * a row may be another.
 */
function walkOf(narrow: Narrow, placedWhere: string, $: Place): (way: Way) => string {
  const place = isOnePlace(narrow) ? `(${$(narrow.communities)}::uuid[])[1]` : null;
  const where = place ? `c.community_id = ${place} AND ${placedWhere}` : placedWhere;
  const shownThere = `ARRAY(SELECT content_id FROM content_place WHERE community_id = ${place} ORDER BY content_id DESC LIMIT ${walked})`;
  const isShort = narrow.authors !== null || isOnePlace(narrow);
  const inTime = narrow.since !== null || narrow.before !== null;
  const along = (column: string, value: string, order: string) =>
    isShort
      ? `c.${column} = '${value}' AND ${where} ORDER BY c.id DESC`
      : `c.${column} BETWEEN '${value}' AND '${value}' AND ${where} ORDER BY c.${column}, ${order} DESC`;
  return (way) => {
    if ('also' in way)
      return `c.kind = '${way.also}' AND c.${way.also === 'post' ? 'id' : 'root_id'} = ANY(${shownThere}) AND ${placedWhere} ORDER BY c.id DESC`;
    if ('kind' in way) return along('kind', way.kind, inTime ? 'c.created_at' : 'c.id');
    if ('type' in way)
      return `c.kind = 'post' AND c.post_type <> 'update' AND ${along('post_type', way.type, 'c.id')}`;
    if ('standing' in way)
      return `c.kind = 'post' AND c.${way.standing} IS NOT NULL AND ${where} ORDER BY c.id DESC`;
    return `c.kind = 'page' AND coalesce(c.revised_at, c.created_at) < now() - ${way.touched} AND ${where} ORDER BY coalesce(c.revised_at, c.created_at) DESC`;
  };
}
