import { ScheduleFailed, SchedulesChanged, scheduleLimits } from '@plein/contract';
import { Facts, type Viewer, readDocument, viewerByPerson } from '@plein/kernel/server';
import { Db, Problem, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Post } from './post.entity';
import { readStory, textOfStory } from './post.forms';
import type { PostPublishInput } from './post.io';
import { PostService } from './post.service';
import type { ScheduledPost } from './schedule.io';

interface Due {
  id: string;
  authorId: string;
  input: PostPublishInput;
}

type Row = Pick<ScheduledPost, 'id' | 'publishAt' | 'draft' | 'problem'> & { input: PostPublishInput };
const columns = `s.id, s.publish_at AS "publishAt", s.draft, s.problem, s.input`;
const undoHours = 24;
const atOnce = 100;

/** Posts that wait for their moment. They are their author's own until they are published as any other post is. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
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
    const ends = input.poll?.closesAt ?? input.mustRead?.until;
    if (ends && ends <= publishAt)
      throw new Problem(input.poll ? 'poll.closesInPast' : 'mustRead.untilInPast');
    await this.rehearse(viewer, input);
    const id = input.id ?? newId();
    await this.db.transact(async () => {
      await this.db.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [viewer.personId]);
      const saved = await this.db.rows(
        `INSERT INTO scheduled_post (id, author_id, publish_at, input, draft)
         SELECT $1, $2, $3, $4, $5 WHERE (
           SELECT count(*) FROM scheduled_post WHERE author_id = $2 AND id <> $1 AND withdrawn_at IS NULL) < ${scheduleLimits.waiting}
         ON CONFLICT (id) DO UPDATE SET publish_at = excluded.publish_at, input = excluded.input, draft = excluded.draft, problem = NULL, withdrawn_at = NULL
          WHERE scheduled_post.author_id = $2 RETURNING id`,
        [id, viewer.personId, publishAt, JSON.stringify({ ...input, id: undefined }), JSON.stringify(draft)],
      );
      if (saved.length === 0) throw new Problem('schedule.tooMany');
      await this.changed(viewer);
    });
    return this.find(viewer, id);
  }

  /** At another moment; what failed waits anew. */
  async reschedule(viewer: Viewer, id: string, publishAt: Date): Promise<ScheduledPost> {
    this.mustCome(publishAt);
    await this.change(viewer, id, 'publish_at = $3, problem = NULL, withdrawn_at = NULL', publishAt);
    return this.find(viewer, id);
  }

  /** Takes it back, or undoes that. */
  unschedule(viewer: Viewer, id: string, unscheduled: boolean): Promise<void> {
    return this.change(viewer, id, 'withdrawn_at = $3', unscheduled ? clock.now() : null);
  }

  /** Does not wait for its moment. */
  publishNow(viewer: Viewer, id: string): Promise<Post> {
    return this.db.transact(async () => {
      const [due] = await this.db.rows<Due>(
        `DELETE FROM scheduled_post WHERE id = $1 AND author_id = $2 AND withdrawn_at IS NULL
         RETURNING id, author_id AS "authorId", input`,
        [id, viewer.personId],
      );
      if (!due) throw new Refusal('NOT_FOUND');
      const post = await this.posts.publish(viewer, asNew(due.input));
      await this.changed(viewer);
      return post;
    });
  }

  /** Publishes what has had its moment, each once whoever else is at it. @returns how many were looked at. */
  async publishDue(): Promise<number> {
    const due = await this.db.rows<{ id: string }>(
      `SELECT id FROM scheduled_post WHERE publish_at <= $1 AND problem IS NULL AND withdrawn_at IS NULL ORDER BY publish_at LIMIT ${atOnce}`,
      [clock.now()],
    );
    // What goes wrong with one keeps no other waiting; it is tried again the next time.
    const wrong: unknown[] = [];
    for (const { id } of due) await this.publishOne(id).catch((error: unknown) => wrong.push(error));
    await this.db.rows('DELETE FROM scheduled_post WHERE withdrawn_at < $1', [
      new Date(clock.millis() - undoHours * 3_600_000),
    ]);
    if (wrong.length > 0) throw wrong[0];
    return due.length;
  }

  /** Publishing and no longer waiting are one: whoever is killed in between leaves it waiting. */
  private async publishOne(id: string): Promise<void> {
    try {
      await this.db.transact(async () => {
        const [due] = await this.db.rows<Due>(
          `DELETE FROM scheduled_post WHERE id = (
             SELECT id FROM scheduled_post WHERE id = $1 AND publish_at <= $2 AND problem IS NULL AND withdrawn_at IS NULL FOR UPDATE SKIP LOCKED)
           RETURNING id, author_id AS "authorId", input`,
          [id, clock.now()],
        );
        if (!due) return;
        const author = await viewerByPerson(this.db, due.authorId);
        if (!author) throw new Refusal('FORBIDDEN');
        await this.posts.publish(author, asNew(due.input));
        await this.changed(author);
      });
    } catch (error) {
      const problem = codeOf(error);
      if (!problem) throw error;
      await this.fail(id, problem);
    }
  }

  private fail(id: string, problem: string): Promise<void> {
    return this.db.transact(async () => {
      const [failed] = await this.db.rows<{ personId: string }>(
        'UPDATE scheduled_post SET problem = $2 WHERE id = $1 AND problem IS NULL RETURNING author_id AS "personId"',
        [id, problem],
      );
      if (failed) await this.facts.record(ScheduleFailed, { ...failed, scheduledId: id }, null);
    });
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

  private change(viewer: Viewer, id: string, how: string, value: Date | null): Promise<void> {
    return this.db.transact(async () => {
      const changed = await this.db.rows(
        `UPDATE scheduled_post SET ${how} WHERE id = $1 AND author_id = $2 RETURNING id`,
        [id, viewer.personId, value],
      );
      if (changed.length === 0) throw new Refusal('NOT_FOUND');
      await this.changed(viewer);
    });
  }

  private changed({ personId }: Pick<Viewer, 'personId'>): Promise<void> {
    return this.facts.record(SchedulesChanged, { personId }, { personId });
  }
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
