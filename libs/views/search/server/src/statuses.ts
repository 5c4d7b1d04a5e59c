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

interface Status {
  /** What it can be said of; other texts need not be looked at. */
  kind: 'page' | 'post';
  is: (c: string) => string;
}

/** When a status holds of content `c`. */
export const statuses: Record<FoundStatus, Status> = {
  open: {
    kind: 'post',
    is: (c) =>
      `(${c}.post_type IN ('question', 'poll') AND ${c}.closing IS NULL AND CASE ${c}.post_type WHEN 'poll' THEN NOT ${isClosedPoll(c)} ELSE NOT ${isAnswered(c)} END)`,
  },
  answered: { kind: 'post', is: (c) => `(${c}.post_type = 'question' AND ${isAnswered(c)})` },
  closed: {
    kind: 'post',
    is: (c) => `(${c}.closing IS NOT NULL OR (${c}.post_type = 'poll' AND ${isClosedPoll(c)}))`,
  },
  archived: { kind: 'post', is: (c) => `(${c}.kind = 'post' AND ${c}.archived_at IS NOT NULL)` },
  kept: { kind: 'page', is: (c) => `(${c}.kind = 'page' AND NOT ${isOld(c)} AND ${isOwned(c)})` },
  owned: { kind: 'page', is: (c) => `(${c}.kind = 'page' AND ${isOwned(c)})` },
  unowned: { kind: 'page', is: (c) => `(${c}.kind = 'page' AND NOT ${isOwned(c)})` },
  outdated: { kind: 'page', is: isOld },
};

/** What is the matter with content `c`, as an array of text. `kept` says it all of a page. */
export const statusesOf = (c: string): string =>
  `array_remove(ARRAY[${(['open', 'answered', 'closed', 'archived', 'kept', 'unowned', 'outdated'] as const)
    .map((status) => `CASE WHEN ${statuses[status].is(c)} THEN '${status}' END`)
    .join(', ')}], NULL)`;
