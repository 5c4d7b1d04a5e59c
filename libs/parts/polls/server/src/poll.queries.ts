import { clock } from '@plein/platform/server';
import type { Poll } from './poll.io';

/** A poll as it comes from the database, with what the viewer chose. */
export interface PollRow {
  options: string[];
  votes: number[];
  voterCount: number;
  isMultiple: boolean;
  isAnonymous: boolean;
  hidesResult: boolean;
  closesAt: string | null;
  closedAt: string | null;
  mine: number[] | null;
}

/** The token of a voter, in SQL. `key` is the parameter that holds `BallotKey.of(personId)`. */
export const voterSql = (key: `$${number}`, contentId: string): string =>
  `sha256(${key}::bytea || uuid_send(${contentId}))`;

/** The poll of a post as JSON, or null: what a card shows, without asking twice. */
export const pollSql = (contentId: string, key: `$${number}`): string => `
  (SELECT json_build_object('options', p.options, 'votes', p.votes, 'voterCount', p.voter_count,
      'isMultiple', p.is_multiple, 'isAnonymous', p.is_anonymous, 'hidesResult', p.hides_result,
      'closesAt', p.closes_at, 'closedAt', p.closed_at, 'mine', b.options)
    FROM poll p LEFT JOIN poll_ballot b ON b.content_id = p.content_id AND b.voter = ${voterSql(key, 'p.content_id')}
    WHERE p.content_id = ${contentId})`;

/** The poll as its viewer may see it. */
export function shownPoll(row: PollRow): Poll {
  const mine = row.mine ?? [];
  const closesAt = row.closesAt === null ? null : new Date(row.closesAt);
  const isClosed = row.closedAt !== null || (closesAt !== null && closesAt.getTime() <= clock.millis());
  const mustVote = row.hidesResult && !isClosed && mine.length === 0;
  const isSecret = row.isAnonymous && row.voterCount === 0;
  const result = mustVote ? 'untilVoted' : isSecret ? 'tooFew' : 'shown';
  const isShown = result === 'shown';
  return {
    options: row.options.map((text, number) => ({
      number,
      text,
      votes: isShown ? row.votes[number]! : null,
      isMine: mine.includes(number),
    })),
    isMultiple: row.isMultiple,
    isAnonymous: row.isAnonymous,
    hidesResult: row.hidesResult,
    closesAt,
    isClosed,
    voterCount: isShown ? row.voterCount : null,
    result,
  };
}
