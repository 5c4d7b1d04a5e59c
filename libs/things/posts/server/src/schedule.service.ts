import { ScheduleFailed, SchedulesChanged, scheduleLimits } from '@plein/contract';
import { Facts, Gate, type Viewer, readDocument, viewerByPerson } from '@plein/kernel/server';
import { Db, Problem, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Post } from './post.entity';
import { readStory, textOfStory } from './post.forms';
import type { PostPublishInput } from './post.io';
import { postPolicy } from './post.policy';
import { PostService } from './post.service';
import type { ScheduledPost } from './schedule.io';

interface Due {
  authorId: string;
  input: PostPublishInput;
  /** This state of its row; any change makes another. */
  version: string;
}

type Row = Pick<ScheduledPost, 'id' | 'publishAt' | 'draft' | 'problem'> & { input: PostPublishInput };
const columns = `s.id, s.publish_at AS "publishAt", s.draft, s.problem, s.input`;
const undoHours = 24;
const atOnce = 100;
const longestWaitMinutes = 60;
const due = `problem IS NULL AND withdrawn_at IS NULL`;
const counted = (id: string, author: string) =>
  `(SELECT count(*) FROM scheduled_post WHERE author_id = ${author} AND id <> ${id} AND withdrawn_at IS NULL) < ${scheduleLimits.waiting}`;

/** Posts that wait for their moment. They are their author's own until they are published as any other post is. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
    private readonly gate: Gate,
    private readonly posts: PostService,
  ) {}

  /** What waits, the first to come first. */
  async all(viewer: Viewer): Promise<ScheduledPost[]> {
    const rows = await this.db.rows<Row>(
      `SELECT ${columns} FROM scheduled_post s WHERE s.author_id = $1 AND s.withdrawn_at IS NULL
        ORDER BY s.publish_at, s.id LIMIT ${scheduleLimits.waiting}`,
      [viewer.personId],
    );
    return rows.map(toScheduled);
  }

  /** The same `input.id` twice waits once. What could not be published now is refused now. */
  async schedule(
    viewer: Viewer,
    input: PostPublishInput,
    publishAt: Date,
    draft: object,
  ): Promise<ScheduledPost> {
    this.mustCome(publishAt);
    if (JSON.stringify(draft).length > scheduleLimits.draft) throw new Problem('draft.tooLong', 'draft');
    mustEndAfter(publishAt, input);
    await this.rehearse(viewer, input);
    const id = input.id ?? newId();
    await this.db.transact(async () => {
      await this.oneAtATime(viewer);
      const saved = await this.db.rows(
        `INSERT INTO scheduled_post (id, author_id, publish_at, input, draft)
         SELECT $1, $2, $3, $4, $5 WHERE ${counted('$1', '$2')}
         ON CONFLICT (id) DO UPDATE SET publish_at = excluded.publish_at, input = excluded.input, draft = excluded.draft,
           problem = NULL, withdrawn_at = NULL, tries = 0, try_at = NULL
          WHERE scheduled_post.author_id = $2 AND scheduled_post.published_id IS NULL RETURNING id`,
        [id, viewer.personId, publishAt, JSON.stringify({ ...input, id: undefined }), JSON.stringify(draft)],
      );
      if (saved.length === 0)
        throw new Problem((await this.isPublished(viewer, id)) ? 'schedule.past' : 'schedule.tooMany');
      await this.changed(viewer);
    });
    return this.find(viewer, id);
  }

  /** At another moment; what failed waits anew. */
  async reschedule(viewer: Viewer, id: string, publishAt: Date): Promise<ScheduledPost> {
    this.mustCome(publishAt);
    await this.db.transact(async () => {
      const [row] = await this.db.rows<Row>(
        `SELECT ${columns} FROM scheduled_post s WHERE id = $1 AND author_id = $2 AND withdrawn_at IS NULL FOR UPDATE`,
        [id, viewer.personId],
      );
      if (!row) throw new Refusal('NOT_FOUND');
      mustEndAfter(publishAt, asNew(row.input));
      await this.db.rows(
        'UPDATE scheduled_post SET publish_at = $2, problem = NULL, tries = 0, try_at = NULL WHERE id = $1',
        [id, publishAt],
      );
      await this.changed(viewer);
    });
    return this.find(viewer, id);
  }

  /** Takes it back, or undoes that. What was published meanwhile is a post, and is withdrawn as one. */
  unschedule(viewer: Viewer, id: string, unscheduled: boolean): Promise<void> {
    return this.db.transact(async () => {
      await this.oneAtATime(viewer);
      const [row] = await this.db.rows<{ fits: boolean }>(
        `UPDATE scheduled_post SET withdrawn_at = CASE WHEN $3::timestamptz IS NOT NULL OR ${counted('$1', '$2')} THEN $3 ELSE withdrawn_at END
          WHERE id = $1 AND author_id = $2 AND published_id IS NULL RETURNING withdrawn_at IS NOT DISTINCT FROM $3 AS fits`,
        [id, viewer.personId, unscheduled ? clock.now() : null],
      );
      if (!row) throw new Refusal('NOT_FOUND');
      if (!row.fits) throw new Problem('schedule.tooMany');
      await this.changed(viewer);
    });
  }

  /** Does not wait for its moment. Asked again, it is the post that it has become. */
  publishNow(viewer: Viewer, id: string): Promise<Post> {
    return this.db.transact(async () => {
      const [row] = await this.db.rows<Due & { isWaiting: boolean; publishedId: string | null }>(
        `SELECT input, withdrawn_at IS NULL AS "isWaiting", published_id AS "publishedId"
           FROM scheduled_post WHERE id = $1 AND author_id = $2 FOR UPDATE`,
        [id, viewer.personId],
      );
      if (row?.publishedId) return this.gate.open(viewer, postPolicy, 'read', row.publishedId);
      if (!row?.isWaiting) throw new Refusal('NOT_FOUND');
      return this.become(viewer, id, row.input);
    });
  }

  /** Publishes what has had its moment, each once whoever else is at it. @returns how many were looked at. */
  async publishDue(): Promise<number> {
    const now = clock.now();
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM scheduled_post WHERE coalesce(try_at, publish_at) <= $1 AND ${due} ORDER BY coalesce(try_at, publish_at) LIMIT ${atOnce}`,
      [now],
    );
    // What goes wrong with one keeps no other waiting; it is tried again, later each time.
    const wrong: unknown[] = [];
    for (const { id } of rows) await this.publishOne(id).catch((error: unknown) => wrong.push(error));
    await this.db.rows('DELETE FROM scheduled_post WHERE withdrawn_at < $1', [
      new Date(now.getTime() - undoHours * 3_600_000),
    ]);
    if (wrong.length > 0) throw wrong[0];
    return rows.length;
  }

  /** Publishing and no longer waiting are one: whoever is killed in between leaves it waiting. */
  private async publishOne(id: string): Promise<void> {
    let version: string | undefined;
    try {
      await this.db.transact(async () => {
        const [row] = await this.db.rows<Due>(
          `SELECT author_id AS "authorId", input, xmin::text AS version FROM scheduled_post
            WHERE id = $1 AND coalesce(try_at, publish_at) <= $2 AND ${due} FOR UPDATE SKIP LOCKED`,
          [id, clock.now()],
        );
        if (!row) return;
        ({ version } = row);
        const author = await viewerByPerson(this.db, row.authorId);
        if (!author) throw new Refusal('FORBIDDEN');
        await this.become(author, id, row.input);
      });
    } catch (error) {
      const problem = codeOf(error);
      // Of what its author changed at this very moment nothing is known yet.
      if (version) await (problem ? this.fail(id, version, problem) : this.putOff(id, version));
      if (!problem) throw error;
    }
  }

  /** Publishes it. What it was is forgotten, and which post it became is kept for whoever asks again. */
  private async become(author: Viewer, id: string, input: PostPublishInput): Promise<Post> {
    const post = await this.posts.publish(author, asNew(input));
    await this.db.rows(
      `UPDATE scheduled_post SET published_id = $2, withdrawn_at = $3, problem = NULL, input = '{}', draft = '{}' WHERE id = $1`,
      [id, post.id, clock.now()],
    );
    await this.changed(author);
    return post;
  }

  private fail(id: string, version: string, problem: string): Promise<void> {
    return this.db.transact(async () => {
      const [failed] = await this.db.rows<{ personId: string }>(
        'UPDATE scheduled_post SET problem = $3 WHERE id = $1 AND xmin::text = $2 RETURNING author_id AS "personId"',
        [id, version, problem],
      );
      if (failed) await this.facts.record(ScheduleFailed, { ...failed, scheduledId: id }, null);
    });
  }

  /** In one minute, then two, four, and so on up to an hour. */
  private async putOff(id: string, version: string): Promise<void> {
    await this.db.rows(
      `UPDATE scheduled_post SET tries = least(tries + 1, 20), try_at = $3::timestamptz + interval '1 minute' * least(power(2, tries), ${longestWaitMinutes})
        WHERE id = $1 AND xmin::text = $2`,
      [id, version, clock.now()],
    );
  }

  /** Publishes it and takes that back at once: whatever would stop it is said while its author is there. */
  private async rehearse(viewer: Viewer, input: PostPublishInput): Promise<void> {
    try {
      await this.db.transact(async () => {
        await this.posts.publish(viewer, asNew(input));
        throw new Rehearsed();
      });
    } catch (error) {
      // How many announcements there are on that day is not known yet.
      if (!(error instanceof Rehearsed) && codeOf(error) !== 'announcement.tooMany') throw error;
    }
  }

  private mustCome(publishAt: Date): void {
    const days = (publishAt.getTime() - clock.millis()) / 86_400_000;
    if (!(days > 0)) throw new Problem('schedule.past', 'publishAt');
    if (days > scheduleLimits.furthestDays) throw new Problem('schedule.tooFar', 'publishAt');
  }

  private async find(viewer: Viewer, id: string): Promise<ScheduledPost> {
    const [found] = await this.db.rows<Row>(
      `SELECT ${columns} FROM scheduled_post s WHERE s.id = $1 AND s.author_id = $2`,
      [id, viewer.personId],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    return toScheduled(found);
  }

  /** So that what waits is counted right. */
  private async oneAtATime({ personId }: Viewer): Promise<void> {
    await this.db.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  }

  private async isPublished({ personId }: Viewer, id: string): Promise<boolean> {
    const found = await this.db.rows(
      'SELECT FROM scheduled_post WHERE id = $1 AND author_id = $2 AND published_id IS NOT NULL',
      [id, personId],
    );
    return found.length > 0;
  }

  private changed({ personId }: Pick<Viewer, 'personId'>): Promise<void> {
    return this.facts.record(SchedulesChanged, { personId }, { personId });
  }
}

/** What ends before it begins reaches nobody. */
function mustEndAfter(publishAt: Date, { poll, mustRead }: PostPublishInput): void {
  if (poll?.closesAt && poll.closesAt <= publishAt) throw new Problem('schedule.pollEnds', 'publishAt');
  if (mustRead?.until && mustRead.until <= publishAt) throw new Problem('schedule.mustReadEnds', 'publishAt');
}

/** As it will read: only what the schema of texts knows has been let through. */
function toScheduled({ input, ...row }: Row): ScheduledPost {
  const postType = input.postType ?? 'update';
  const body = input.story ? textOfStory(readStory(input.story)) : readDocument(input.body, 'short');
  const { communityId = null, quotedId = null } = input;
  return { ...row, postType, body, communityId, quotedId };
}

class Rehearsed extends Error {}

/** A post gets its id, and with that its place among others, when it is published. JSON knows no dates. */
function asNew(input: PostPublishInput): PostPublishInput {
  const { poll, mustRead } = input;
  const date = (value: Date | string | null | undefined) => (value ? new Date(value) : null);
  return {
    ...input,
    id: newId(),
    poll: poll && { ...poll, closesAt: date(poll.closesAt) },
    mustRead: mustRead && { ...mustRead, until: date(mustRead.until) },
  };
}

/** What a person can understand; null for what went wrong on our side, which is tried again. */
function codeOf(error: unknown): string | null {
  if (error instanceof Problem) return error.errors[0]!.code;
  return error instanceof Refusal ? String(error.extensions['code']) : null;
}
