import { MustReadConfirmed, MustReadReminded, announcementLimits } from '@plein/contract';
import { Facts, Gate, Person, type Viewer } from '@plein/kernel/server';
import { Db, type Page, type PageArgs, Problem, Refusal, byId, clock, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Post } from './post.entity';
import { audienceSql } from './post.extras';
import { postPolicy } from './post.policy';

/** Somebody who is asked to read it. */
export interface Reading {
  id: string;
  person: Person;
  readAt: Date | null;
}

/** Read and understood: said once by each, and seen by who asked for it and by HR. */
@Injectable()
export class MustReadService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  /** Twice is as once. */
  confirm(viewer: Viewer, id: string): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.open(viewer, postPolicy, 'confirmRead', id);
      const [asked] = await this.db.rows('SELECT FROM must_read WHERE content_id = $1', [post.id]);
      if (!asked) throw new Refusal('NOT_FOUND');
      const [first] = await this.db.rows(
        `INSERT INTO must_read_receipt (content_id, person_id, confirmed_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING content_id`,
        [post.id, viewer.personId, clock.now()],
      );
      if (first)
        await this.facts.record(MustReadConfirmed, { ...refTo(post), personId: viewer.personId }, viewer);
      return post;
    });
  }

  /** Rings again at everyone who has not said so. */
  remind(viewer: Viewer, id: string): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.open(viewer, postPolicy, 'seeReaders', id);
      const [asked] = await this.db.rows<{ reminded_at: Date | null }>(
        'SELECT reminded_at FROM must_read WHERE content_id = $1 FOR UPDATE',
        [post.id],
      );
      if (!asked) throw new Refusal('NOT_FOUND');
      const lately = clock.millis() - announcementLimits.reminderHours * 3_600_000;
      if (asked.reminded_at && asked.reminded_at.getTime() > lately)
        throw new Problem('mustRead.remindedToday');
      await this.db.rows('UPDATE must_read SET reminded_at = $2 WHERE content_id = $1', [
        post.id,
        clock.now(),
      ]);
      await this.facts.record(MustReadReminded, refTo(post), viewer);
      return post;
    });
  }

  /** Who has said so, or who has not, by name. */
  async readers(
    viewer: Viewer,
    id: string,
    hasRead: boolean,
    { first, after }: PageArgs,
  ): Promise<Page<Reading>> {
    const post = await this.gate.open(viewer, postPolicy, 'seeReaders', id);
    const rows = await this.db.rows<{ id: string; readAt: Date | null }>(
      `SELECT one.id, r.confirmed_at AS "readAt" FROM content c, ${audienceSqlOf} one
         LEFT JOIN must_read_receipt r ON r.content_id = $1 AND r.person_id = one.id
        WHERE c.id = $1 AND (r.person_id IS NOT NULL) = $2
          AND ($3::uuid IS NULL OR (one.sort_name, one.id) > (SELECT a.sort_name, a.id FROM person a WHERE a.id = $3))
        ORDER BY one.sort_name, one.id LIMIT $4`,
      [post.id, hasRead, after ?? null, first + 1],
    );
    const people = byId(await this.db.of(Person).findBy({ id: In(rows.map((row) => row.id)) }));
    return toPage(
      rows.map((row) => ({ ...row, person: people.get(row.id)! })),
      first,
    );
  }
}

const audienceSqlOf = `LATERAL ${audienceSql('c')}`;
const refTo = ({ id: postId, communityId, authorId }: Post) => ({ postId, communityId, authorId });
