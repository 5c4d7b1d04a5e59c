import { type Asking, Person, type Viewer, communityIds, personSql, signedIn } from '@plein/kernel/server';
import { defineLoader } from '@plein/platform/server';
import { type BallotKey, type Poll, type PollRow, pollSql, shownPoll } from '@plein/polls/server';
import type { Post } from './post.entity';
import type { MustRead, Praise, Story } from './post.forms';
import type { Quote } from './quote.io';
import type { PlaceCard } from './post-places.io';
import { type QuoteRow, quoteSql, shownQuote } from './quote.sql';

interface PraiseRow {
  value: Praise['value'];
  people: Partial<Person>[];
}
interface MustReadRow {
  until: string | null;
  hasRead: boolean;
  progress: { readCount: number; audienceCount: number } | null;
}

/** Who is asked to read an announcement: everyone in its community or in the organisation, save for its author. */
export const audienceSql = (content: string): string => `(
  SELECT p.id, p.sort_name FROM membership m JOIN person p ON p.id = m.person_id
   WHERE m.community_id = ${content}.community_id AND p.status = 'active' AND p.id <> ${content}.author_id
  UNION ALL
  SELECT p.id, p.sort_name FROM person p
   WHERE ${content}.community_id IS NULL AND p.status = 'active' AND p.id <> ${content}.author_id)`;

/** As JSON, or null for most posts. `viewer` and `key` are parameters: who asks, and `BallotKey.of` them. */
const extraSql = (c: string, viewer: `$${number}`, key: `$${number}`): string => `
  CASE ${c}.post_type
    WHEN 'poll' THEN ${pollSql(`${c}.id`, key)}
    WHEN 'praise' THEN json_build_object('value', ${c}.details->>'value', 'people', (
      SELECT coalesce(json_agg(${personSql('p')} ORDER BY p.sort_name, p.id), '[]')
        FROM praise JOIN person p ON p.id = praise.person_id WHERE praise.content_id = ${c}.id))
    WHEN 'story' THEN ${c}.details::json
    WHEN 'announcement' THEN (
      SELECT json_build_object('until', must.until, 'hasRead', EXISTS (
          SELECT FROM must_read_receipt r WHERE r.content_id = must.content_id AND r.person_id = ${viewer}),
        'progress', CASE WHEN ${c}.author_id = ${viewer} THEN (
          SELECT json_build_object('readCount', count(r.person_id), 'audienceCount', count(*))
            FROM ${audienceSql(c)} one LEFT JOIN must_read_receipt r ON r.content_id = ${c}.id AND r.person_id = one.id) END)
        FROM must_read must WHERE must.content_id = ${c}.id)
  END`;

/** Of secret communities only their members know that it stands there. */
const alsoSql = (c: string, mine: `$${number}`): string => `(
  SELECT json_agg(json_build_object('id', k.id, 'slug', k.slug, 'name', k.name, 'kind', k.kind) ORDER BY k.name) FROM community k
   WHERE k.id = ANY(${c}.also_in) AND (k.kind <> 'secret' OR k.id = ANY(${mine}::uuid[])))`;

/** What few posts have, as one row: what their kind has, and what they quote. */
export interface RareRow {
  extra: unknown;
  quote: QuoteRow | null;
  also: PlaceCard[] | null;
}

/** The columns of such a row. `viewer`, `key` and `mine` are parameters: who asks, `BallotKey.of` them, their communities. */
export const rareSql = (c: string, viewer: `$${number}`, key: `$${number}`, mine: `$${number}`): string =>
  `${extraSql(c, viewer, key)} AS extra, ${quoteSql(c, viewer, mine)} AS quote, ${alsoSql(c, mine)} AS also`;

export interface Extras {
  poll: Poll | null;
  praise: Praise | null;
  story: Story | null;
  mustRead: MustRead | null;
  quote: Quote | null;
  alsoIn: PlaceCard[];
}

const none: Extras = { alsoIn: [], poll: null, praise: null, story: null, mustRead: null, quote: null };

/** The fields that only few posts have; the others are null. */
export function extrasOf(viewer: Viewer, { postType }: Post, row: RareRow | undefined): Extras {
  if (!row) return none;
  const ofAll = { ...none, quote: row.quote && shownQuote(viewer, row.quote), alsoIn: row.also ?? [] };
  if (!row.extra) return ofAll;
  switch (postType) {
    case 'poll':
      return { ...ofAll, poll: shownPoll(row.extra as PollRow) };
    case 'praise':
      return { ...ofAll, praise: toPraise(row.extra as PraiseRow) };
    case 'story':
      return { ...ofAll, story: row.extra as Story };
    case 'announcement':
      return { ...ofAll, mustRead: toMustRead(row.extra as MustReadRow) };
    default:
      return ofAll;
  }
}

const toPraise = ({ value, people }: PraiseRow): Praise => ({
  value,
  people: people.map((person) => Object.assign(new Person(), person)),
});

const toMustRead = ({ until, hasRead, progress }: MustReadRow): MustRead => ({
  until: until === null ? null : new Date(until),
  hasRead,
  readCount: progress?.readCount ?? null,
  audienceCount: progress?.audienceCount ?? null,
});

const loaders = new WeakMap<BallotKey, ReturnType<typeof loaderWith>>();

/** The same for posts that were not fetched with it; many in one query. */
export const loadExtras = (keys: BallotKey, asking: Asking, post: Post): Promise<Extras> | Extras => {
  if (!hasExtras(post)) return none;
  let loader = loaders.get(keys);
  if (!loader) loaders.set(keys, (loader = loaderWith(keys)));
  return loader(asking)
    .load(post.id)
    .then((row) => extrasOf(signedIn(asking), post, row ?? undefined));
};

/** Whether a post has what few have: it is of a kind with fields of its own, quotes another, or stands in several places. */
export const hasExtras = ({ postType, quotedId, alsoInIds }: Post): boolean =>
  withExtras.has(postType) || !!quotedId || !!alsoInIds;

const withExtras = new Set<Post['postType']>(['poll', 'praise', 'story', 'announcement']);

const loaderWith = (keys: BallotKey) =>
  defineLoader<RareRow, Asking>(async (ids, asking) => {
    const viewer = signedIn(asking);
    const rows = await asking.db.rows<RareRow & { id: string }>(
      `SELECT c.id, ${rareSql('c', '$2', '$3', '$4')} FROM content c WHERE c.id = ANY($1::uuid[])`,
      [ids, viewer.personId, keys.of(viewer.personId), communityIds(viewer)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
