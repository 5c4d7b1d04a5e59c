import { SaveReminded, SavesChanged, saveLimits } from '@plein/contract';
import { Facts, Gate, type Viewer, communityIds, readableSql } from '@plein/kernel/server';
import { Db, type Page, type PageArgs, Problem, clock, newId, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Saved } from './save.io';

const remindedAtOnce = 200;

/**
 * Rows of `saved` under the name `s`, with what was kept as far as parameter $2, the viewer's communities, lets it be
 * read: the text, and the conversation it stands in.
 */
const columns = `
  s.id, s.content_id AS "contentId", uuid_extract_timestamp(s.id) AS "savedAt", s.remind_at AS "remindAt",
  (SELECT json_build_object(
      'kind', c.kind, 'title', c.title, 'body', c.body, 'authorId', c.author_id,
      'place', (SELECT m.name FROM community m WHERE m.id = c.community_id),
      'address', CASE WHEN coalesce(r.kind, c.kind) = 'page' THEN '/page/' ELSE '/p/' END || coalesce(r.id, c.id)
        || CASE WHEN r.id IS NULL THEN '' ELSE '#comment-' || c.id END)
     FROM content c LEFT JOIN content r ON r.id = c.root_id
    WHERE c.id = s.content_id AND ${readableSql('c', '$2')} AND r.withdrawn_at IS NULL) AS text`;

/** Whether an id says when something was kept: in the past, and not what is kept now. */
const isPlace = (id: string, now: string) => `uuid_extract_version(${id}) = 7
  AND uuid_extract_timestamp(${id}) <= ${now} AND NOT EXISTS (SELECT FROM saved taken WHERE taken.id = ${id})`;

/** What people keep to read later. Nobody has a way to what somebody else keeps. */
@Injectable()
export class SaveService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  /** The newest first, by key. One statement. */
  async list(viewer: Viewer, { first, after }: PageArgs): Promise<Page<Saved>> {
    const rows = await this.db.rows<Saved>(
      `SELECT ${columns} FROM saved s WHERE s.person_id = $1 AND ($3::uuid IS NULL OR s.id < $3) ORDER BY s.id DESC LIMIT $4`,
      [viewer.personId, communityIds(viewer), after ?? null, first + 1],
    );
    return toPage(rows, first);
  }

  async find(viewer: Viewer, contentId: string): Promise<Saved | null> {
    const [row] = await this.db.rows<Saved>(
      `SELECT ${columns} FROM saved s WHERE s.person_id = $1 AND s.content_id = $3`,
      [viewer.personId, communityIds(viewer), contentId],
    );
    return row ?? null;
  }

  /** Saving again keeps its place in the list, and its reminder when none is given; null: no reminder. */
  async save(
    viewer: Viewer,
    contentId: string,
    remindAt: Date | null | undefined,
    savedId: string | null | undefined,
  ): Promise<Saved | null> {
    if (remindAt) {
      const days = (remindAt.getTime() - clock.millis()) / 86_400_000;
      if (!(days > 0)) throw new Problem('save.past', 'remindAt');
      if (days > saveLimits.furthestDays) throw new Problem('save.tooFar', 'remindAt');
    }
    await this.db.transact(async () => {
      await this.gate.openContent(viewer, 'read', contentId);
      // Nobody counts while another device of the same person adds one.
      await this.db.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [viewer.personId]);
      const saved = await this.db.rows(
        `INSERT INTO saved (id, person_id, content_id, remind_at)
         SELECT coalesce((SELECT $6::uuid WHERE ${isPlace('$6::uuid', '$7::timestamptz')}), $1), $2, $3, $4 WHERE (SELECT count(*) FROM saved WHERE person_id = $2 AND content_id <> $3) < ${saveLimits.most}
         ON CONFLICT (person_id, content_id) DO UPDATE SET remind_at = CASE WHEN $5 THEN excluded.remind_at ELSE saved.remind_at END RETURNING id`,
        [
          newId(),
          viewer.personId,
          contentId,
          remindAt ?? null,
          remindAt !== undefined,
          savedId ?? null,
          clock.now(),
        ],
      );
      if (saved.length === 0) throw new Problem('save.tooMany');
      await this.facts.record(SavesChanged, { personId: viewer.personId }, viewer);
    });
    return this.find(viewer, contentId);
  }

  /** Also what one may no longer read, and when it is gone already. */
  async unsave(viewer: Viewer, contentId: string): Promise<void> {
    await this.db.transact(async () => {
      await this.db.rows('DELETE FROM saved WHERE person_id = $1 AND content_id = $2', [
        viewer.personId,
        contentId,
      ]);
      await this.facts.record(SavesChanged, { personId: viewer.personId }, viewer);
    });
  }

  /** Says to whom the moment has come. Each once, whoever else is doing the same. @returns how many. */
  async remindDue(): Promise<number> {
    return this.db.transact(async () => {
      const due = await this.db.rows<{ personId: string; contentId: string }>(
        `UPDATE saved SET remind_at = NULL WHERE id IN (
           SELECT id FROM saved WHERE remind_at <= $1 ORDER BY remind_at LIMIT ${remindedAtOnce} FOR UPDATE SKIP LOCKED)
         RETURNING person_id AS "personId", content_id AS "contentId"`,
        [clock.now()],
      );
      for (const { personId, contentId } of due)
        await this.facts.record(SaveReminded, { personId, contentId }, null);
      return due.length;
    });
  }
}
