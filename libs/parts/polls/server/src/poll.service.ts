import { PollClosed, PollVoted, type PostRef, pollLimits } from '@plein/contract';
import { type Content, Facts, Gate, Person, type Viewer } from '@plein/kernel/server';
import { Db, Problem, Refusal, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BallotKey } from './ballot-key';
import { type PollDraft, readPoll } from './poll.io';
import { type PollRow, pollSql, shownPoll, voterSql } from './poll.queries';

interface LockedPoll {
  options: string[];
  is_multiple: boolean;
  is_anonymous: boolean;
  is_closed: boolean;
}

const mostVoters = 100;

/** The verbs of a poll: open, vote, close. Whoever changes it holds its row, so that its count always agrees. */
@Injectable()
export class PollService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly keys: BallotKey,
  ) {}

  /** Hangs a poll on a post, in the transaction that saves the post. */
  async open(contentId: string, draft: PollDraft): Promise<void> {
    const { options, isMultiple, isAnonymous, hidesResult, closesAt } = readPoll(draft);
    await this.db.rows(
      `INSERT INTO poll (content_id, options, is_multiple, is_anonymous, hides_result, closes_at, votes)
       VALUES ($1, $2, $3, $4, $5, $6, array_fill(0, ARRAY[cardinality($2::text[])]))`,
      [contentId, options, isMultiple, isAnonymous, hidesResult, closesAt ?? null],
    );
  }

  /** @param chosen none takes the vote back. Doing it twice is as doing it once. */
  vote(viewer: Viewer, postId: string, chosen: readonly number[]): Promise<Content> {
    return this.db.transact(async () => {
      const post = await this.gate.openContent(viewer, 'vote', postId);
      const poll = await this.lock(post.id);
      if (poll.is_closed) throw new Problem('poll.closed');
      const options = [...new Set(chosen)].sort((one, other) => one - other);
      if (options.some((option) => option < 0 || option >= poll.options.length))
        throw new Problem('poll.unknownOption', 'options');
      if (!poll.is_multiple && options.length > 1) throw new Problem('poll.onlyOne', 'options');
      if (!(await this.cast(viewer, post.id, poll, options))) return post;
      const isTold = await this.count(post.id, poll.is_anonymous ? pollLimits.fewest : 1);
      if (isTold) await this.facts.record(PollVoted, refTo(post), poll.is_anonymous ? null : viewer);
      return post;
    });
  }

  /** Before its time, by its author or who keeps order there. */
  close(viewer: Viewer, postId: string): Promise<Content> {
    return this.db.transact(async () => {
      const post = await this.gate.openContent(viewer, 'closePoll', postId);
      if (!(await this.lock(post.id)).is_closed) await this.finish(post.id, refTo(post), viewer);
      return post;
    });
  }

  /** Closes what has had its time. @returns how many. */
  async closeDue(): Promise<number> {
    const due = await this.db.rows<PostRef>(
      `SELECT c.id AS "postId", c.community_id AS "communityId", c.also_in AS "alsoInIds" FROM poll p JOIN content c ON c.id = p.content_id
        WHERE p.closed_at IS NULL AND p.closes_at <= now() ORDER BY p.closes_at LIMIT 100`,
    );
    for (const post of due)
      await this.db.transact(async () => {
        const [open] = await this.db.rows(
          'SELECT FROM poll WHERE content_id = $1 AND closed_at IS NULL FOR NO KEY UPDATE SKIP LOCKED',
          [post.postId],
        );
        if (open) await this.finish(post.postId, post, null);
      });
    return due.length;
  }

  /** Who chose this, of a poll that is not anonymous and whose result the viewer may see. */
  async voters(viewer: Viewer, postId: string, option: number): Promise<Person[]> {
    const post = await this.gate.openContent(viewer, 'read', postId);
    const [row] = await this.db.rows<{ poll: PollRow | null }>(
      `SELECT ${pollSql('$1::uuid', '$2')} AS poll`,
      [post.id, this.keys.of(viewer.personId)],
    );
    if (!row?.poll) throw new Refusal('NOT_FOUND');
    if (row.poll.isAnonymous || shownPoll(row.poll).result !== 'shown') throw new Refusal('FORBIDDEN');
    const voters = await this.db.rows<{ id: string }>(
      'SELECT person_id AS id FROM poll_ballot WHERE content_id = $1 AND $2::int = ANY(options) AND person_id IS NOT NULL LIMIT $3',
      [post.id, option, mostVoters],
    );
    return this.db
      .of(Person)
      .find({ where: { id: In(voters.map(({ id }) => id)) }, order: { sortName: 'ASC', id: 'ASC' } });
  }

  private async lock(contentId: string): Promise<LockedPoll> {
    const [poll] = await this.db.rows<LockedPoll>(
      `SELECT options, is_multiple, is_anonymous, closed_at IS NOT NULL OR coalesce(closes_at <= $2, false) AS is_closed
         FROM poll WHERE content_id = $1 FOR NO KEY UPDATE`,
      [contentId, clock.now()],
    );
    if (!poll) throw new Refusal('NOT_FOUND');
    return poll;
  }

  /** @returns whether it changed anything. */
  private async cast(
    { personId }: Viewer,
    contentId: string,
    { is_anonymous: isAnonymous }: LockedPoll,
    options: number[],
  ): Promise<boolean> {
    const voter = voterSql('$2', '$1::uuid');
    const key = this.keys.of(personId);
    if (options.length === 0 && !isAnonymous)
      return (
        (
          await this.db.rows(
            `DELETE FROM poll_ballot WHERE content_id = $1 AND voter = ${voter} RETURNING voter`,
            [contentId, key],
          )
        ).length > 0
      );
    const changed = await this.db.rows(
      `INSERT INTO poll_ballot AS ballot (content_id, voter, is_anonymous, person_id, options)
       SELECT $1, ${voter}, $3, $4, $5::smallint[]
        WHERE cardinality($5::smallint[]) > 0 OR EXISTS (SELECT FROM poll_ballot WHERE content_id = $1 AND voter = ${voter})
       ON CONFLICT (content_id, voter) DO UPDATE SET options = excluded.options, is_counted = false
        WHERE ballot.options <> excluded.options
       RETURNING voter`,
      [contentId, key, isAnonymous, isAnonymous ? null : personId, options],
    );
    return changed.length > 0;
  }

  /**
   * Makes the result anew, as soon as at least `fewest` ballots are not in it yet, and gives it only when at least
   * so many people chose something.
   */
  private async count(contentId: string, fewest: number): Promise<boolean> {
    const [made] = await this.db.rows(
      `WITH fresh AS (
         SELECT count(*) FILTER (WHERE NOT is_counted) AS changed, count(*) FILTER (WHERE options <> '{}') AS voters
           FROM poll_ballot WHERE content_id = $1
       ), counted AS (
         UPDATE poll_ballot SET is_counted = true FROM fresh
          WHERE content_id = $1 AND NOT is_counted AND changed >= $2
       )
       UPDATE poll SET voter_count = CASE WHEN is_anonymous AND voters < ${pollLimits.fewest} THEN 0 ELSE voters END,
         votes = (SELECT array_agg(CASE WHEN is_anonymous AND voters < ${pollLimits.fewest} THEN 0 ELSE
                    (SELECT count(*) FROM poll_ballot b WHERE b.content_id = $1 AND option.at - 1 = ANY(b.options)) END ORDER BY option.at)::int[]
                    FROM unnest(options) WITH ORDINALITY AS option (text, at))
         FROM fresh WHERE content_id = $1 AND (changed >= $2 OR NOT is_anonymous) RETURNING content_id`,
      [contentId, fewest],
    );
    return made !== undefined;
  }

  /** The last count: everything that was chosen is in it. */
  private async finish(contentId: string, post: PostRef, by: Viewer | null): Promise<void> {
    await this.count(contentId, 0);
    await this.db.rows(
      'UPDATE poll SET closed_at = $2, closes_at = coalesce(least(closes_at, $2), $2) WHERE content_id = $1',
      [contentId, clock.now()],
    );
    await this.facts.record(PollClosed, post, by);
  }
}

const refTo = ({ id: postId, communityId, alsoInIds }: Content): PostRef => ({
  postId,
  communityId,
  alsoInIds,
});
