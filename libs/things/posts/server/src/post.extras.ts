import { type Asking, Person, type Viewer, personSql, signedIn } from '@plein/kernel/server';
import { defineLoader } from '@plein/platform/server';
import { type BallotKey, type Poll, type PollRow, pollSql, shownPoll } from '@plein/polls/server';
import type { Post } from './post.entity';
import type { MustRead, Praise, Story } from './post.forms';

/** What a card shows of one kind of post only, as it comes from the database. */
type ExtraRow = PollRow | PraiseRow | Story | MustReadRow;
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
export const extraSql = (c: string, viewer: `$${number}`, key: `$${number}`): string => `
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

export interface Extras {
  poll: Poll | null;
  praise: Praise | null;
  story: Story | null;
  mustRead: MustRead | null;
}

const none: Extras = { poll: null, praise: null, story: null, mustRead: null };

/** The fields of a post that only its kind has; the others are null. */
export function extrasOf(postType: Post['postType'], row: unknown): Extras {
  if (!row) return none;
  switch (postType) {
    case 'poll':
      return { ...none, poll: shownPoll(row as PollRow) };
    case 'praise':
      return { ...none, praise: toPraise(row as PraiseRow) };
    case 'story':
      return { ...none, story: row as Story };
    case 'announcement':
      return { ...none, mustRead: toMustRead(row as MustReadRow) };
    default:
      return none;
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
    .then((row) => extrasOf(post.postType, row));
};

/** Whether a post is of a kind that has fields of its own. */
export const hasExtras = ({ postType }: Post): boolean => withExtras.has(postType);

const withExtras = new Set<Post['postType']>(['poll', 'praise', 'story', 'announcement']);

const loaderWith = (keys: BallotKey) =>
  defineLoader<ExtraRow, Asking>(async (ids, asking) => {
    const { personId }: Viewer = signedIn(asking);
    const rows = await asking.db.rows<{ id: string; extra: ExtraRow }>(
      `SELECT c.id, ${extraSql('c', '$2', '$3')} AS extra FROM content c WHERE c.id = ANY($1::uuid[])`,
      [ids, personId, keys.of(personId)],
    );
    return new Map(rows.map(({ id, extra }) => [id, extra]));
  });
