import type { FoundStatus } from '@plein/contract';

/** Older than this without a change, a page may be out of date. */
const old = `interval '2 years'`;

/** A page that nobody touched for two years. */
export const isOld = (c: string) =>
  `(${c}.kind = 'page' AND coalesce(${c}.revised_at, ${c}.created_at) < now() - ${old})`;

/** Somebody looks after the page. */
export const isOwned = (c: string) =>
  `EXISTS (SELECT FROM role_assignment a WHERE a.scope = 'page' AND a.scope_id = ${c}.id AND a.ended_at IS NULL AND (a.until IS NULL OR a.until > now()))`;

/** Somebody other than who asked said something to it that still stands. */
const isAnswered = (c: string) =>
  `(${c}.comment_count > 0 AND EXISTS (SELECT FROM content answer WHERE answer.kind = 'comment' AND answer.root_id = ${c}.id AND answer.author_id <> ${c}.author_id AND answer.withdrawn_at IS NULL))`;

const isClosedPoll = (c: string) =>
  `EXISTS (SELECT FROM poll p WHERE p.content_id = ${c}.id AND (p.closed_at IS NOT NULL OR p.closes_at <= now()))`;

/** A way to the newest texts of one sort, along an index. */
export type Way =
  | { kind: 'page' | 'post' | 'comment' }
  | { type: string }
  | { standing: 'closing' | 'archived_at' }
  | { touched: string }
  /** What stands elsewhere, and is shown in the one place asked for as well; and what is said to it. */
  | { also: 'post' | 'comment' };

interface Status {
  /** Where it can be found; other texts need not be looked at. */
  ways: readonly Way[];
  is: (c: string) => string;
}

/** When a status holds of content `c`. */
export const statuses: Record<FoundStatus, Status> = {
  open: {
    ways: [{ type: 'question' }, { type: 'poll' }],
    is: (c) =>
      `(${c}.post_type IN ('question', 'poll') AND ${c}.closing IS NULL AND CASE ${c}.post_type WHEN 'poll' THEN NOT ${isClosedPoll(c)} ELSE NOT ${isAnswered(c)} END)`,
  },
  answered: { ways: [{ type: 'question' }], is: (c) => `(${c}.post_type = 'question' AND ${isAnswered(c)})` },
  closed: {
    ways: [{ type: 'poll' }, { standing: 'closing' }],
    is: (c) => `(${c}.closing IS NOT NULL OR (${c}.post_type = 'poll' AND ${isClosedPoll(c)}))`,
  },
  archived: {
    ways: [{ standing: 'archived_at' }],
    is: (c) => `(${c}.kind = 'post' AND ${c}.archived_at IS NOT NULL)`,
  },
  kept: { ways: [{ kind: 'page' }], is: (c) => `(${c}.kind = 'page' AND NOT ${isOld(c)} AND ${isOwned(c)})` },
  owned: { ways: [{ kind: 'page' }], is: (c) => `(${c}.kind = 'page' AND ${isOwned(c)})` },
  unowned: { ways: [{ kind: 'page' }], is: (c) => `(${c}.kind = 'page' AND NOT ${isOwned(c)})` },
  outdated: { ways: [{ touched: old }], is: isOld },
};

/** What is the matter with content `c`, as an array of text. `kept` says it all of a page. */
export const statusesOf = (c: string): string =>
  `array_remove(ARRAY[${(['open', 'answered', 'closed', 'archived', 'kept', 'unowned', 'outdated'] as const)
    .map((status) => `CASE WHEN ${statuses[status].is(c)} THEN '${status}' END`)
    .join(', ')}], NULL)`;
