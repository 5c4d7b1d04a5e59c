import { NotificationsChanged } from '@plein/contract';
import { Facts, type Viewer, communityIds, readableSql } from '@plein/kernel/server';
import { Db, type Page, type PageArgs, Refusal, clock, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { Notification } from './notification.entity';

export const inboxViews = ['open', 'done'] as const;
export type InboxView = (typeof inboxViews)[number];

/** What is about a text is shown only as long as the viewer may read the text; an invitation always. */
const visible = `(n.content_id IS NULL OR EXISTS (SELECT FROM content c WHERE c.id = n.content_id AND ${readableSql('c', '$2')}
    AND NOT EXISTS (SELECT FROM content r WHERE r.id = c.root_id AND r.withdrawn_at IS NOT NULL)))
  AND (n.community_id IS NULL OR n.reason IN ('invited') OR EXISTS (
    SELECT FROM community m WHERE m.id = n.community_id AND (m.kind <> 'secret' OR m.id = ANY($2::uuid[]))))`;

const columns = `n.id, n.person_id AS "personId", n.reason, n.actor_id AS "actorId", n.content_id AS "contentId",
  n.community_id AS "communityId", n.thread, n.actor_ids AS "actorIds", n.read_at AS "readAt", n.done_at AS "doneAt", n.created_at AS "createdAt"`;

/** The inbox of one person. Everything here is theirs alone. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  /** Newest first, by key: the time it last changed, and its id. */
  async list(viewer: Viewer, view: InboxView, { first, after }: PageArgs): Promise<Page<Notification>> {
    const rows = await this.db.rows<Notification>(
      `SELECT ${columns} FROM notification n
        WHERE n.person_id = $1 AND n.done_at IS ${view === 'done' ? 'NOT NULL' : 'NULL'} AND ${visible}
          AND ($3::uuid IS NULL OR (n.created_at, n.id) < (SELECT a.created_at, a.id FROM notification a WHERE a.id = $3 AND a.person_id = $1))
        ORDER BY n.created_at DESC, n.id DESC LIMIT $4`,
      [viewer.personId, communityIds(viewer), after ?? null, first + 1],
    );
    return toPage(
      rows.map((row) => Object.assign(new Notification(), row)),
      first,
    );
  }

  /** How many are new; more than 99 is 99. */
  async count(viewer: Viewer): Promise<number> {
    const [row] = await this.db.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT FROM notification n
        WHERE n.person_id = $1 AND n.read_at IS NULL AND n.done_at IS NULL AND ${visible} LIMIT 99) some_of_them`,
      [viewer.personId, communityIds(viewer)],
    );
    return row!.count;
  }

  read(viewer: Viewer, id: string): Promise<Notification> {
    return this.change(viewer, id, 'read_at = coalesce(read_at, now())');
  }

  /** Off the list; `done: false` puts it back. */
  done(viewer: Viewer, id: string, done: boolean): Promise<Notification> {
    return this.change(
      viewer,
      id,
      done ? 'done_at = now(), read_at = coalesce(read_at, now())' : 'done_at = NULL',
    );
  }

  /** @returns how many were still open, and the moment that undoes it. */
  allDone(viewer: Viewer): Promise<{ count: number; at: Date }> {
    const at = clock.now();
    return this.db.transact(async () => {
      const rows = await this.db.rows<{ id: string }>(
        'UPDATE notification SET done_at = $2, read_at = coalesce(read_at, now()) WHERE person_id = $1 AND done_at IS NULL RETURNING id',
        [viewer.personId, at],
      );
      await this.changed(viewer, rows);
      return { count: rows.length, at };
    });
  }

  /** Undo: back on the list what went off it at that moment. */
  reopen(viewer: Viewer, at: Date): Promise<number> {
    return this.db.transact(async () => {
      const rows = await this.db.rows<{ id: string }>(
        'UPDATE notification SET done_at = NULL WHERE person_id = $1 AND done_at = $2 RETURNING id',
        [viewer.personId, at],
      );
      await this.changed(viewer, rows);
      return rows.length;
    });
  }

  /** One signal, however many changed: the bell counts again as a whole. */
  private async changed(viewer: Viewer, rows: readonly { id: string }[]): Promise<void> {
    if (!rows[0]) return;
    await this.facts.record(
      NotificationsChanged,
      { notificationId: rows[0].id, personId: viewer.personId },
      null,
    );
  }

  private change(viewer: Viewer, id: string, change: string): Promise<Notification> {
    return this.db.transact(async () => {
      const [row] = await this.db.rows<Notification>(
        `UPDATE notification n SET ${change} WHERE n.id = $1 AND n.person_id = $2 RETURNING ${columns}`,
        [id, viewer.personId],
      );
      if (!row) throw new Refusal('NOT_FOUND');
      await this.changed(viewer, [{ id }]);
      return Object.assign(new Notification(), row);
    });
  }
}
