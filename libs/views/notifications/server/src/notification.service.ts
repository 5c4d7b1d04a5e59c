import { NotificationsChanged } from '@plein/contract';
import { LevelService } from '@plein/follows/server';
import { Facts, type Viewer, communityIds } from '@plein/kernel/server';
import { Db, type Page, type PageArgs, Problem, Refusal, clock, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import {
  type InboxFilter,
  type InboxView,
  closenessSql,
  columnsSql,
  inFilter,
  inView,
  visibleSql,
} from './inbox.sql';
import { Notification } from './notification.entity';

const longestLaterDays = 366;

/** The inbox of one person. Everything here is theirs alone. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
    private readonly levels: LevelService,
  ) {}

  /**
   * One line per thread, told by its closest reason, with what else happened there. Newest first, by key: the time
   * the thread last changed, and the id of what changed it. One statement.
   */
  async list(
    viewer: Viewer,
    view: InboxView,
    filter: InboxFilter | null,
    { first, after }: PageArgs,
  ): Promise<Page<Notification>> {
    const shown = (alias: string) =>
      `${alias}.person_id = $1 AND ${inView(view, alias)} AND ${inFilter(filter, alias)} AND ${visibleSql(alias, '$2')}`;
    const same = (alias: string) =>
      `${alias}.thread = n.thread${view === 'done' ? ` AND ${alias}.done_at = n.done_at` : ''}`;
    const rows = await this.db.rows<Notification>(
      `WITH line AS (
         SELECT n.id, n.thread, n.done_at, n.created_at FROM notification n
          WHERE ${shown('n')}
            AND NOT EXISTS (SELECT FROM notification o
              WHERE ${same('o')} AND (o.created_at, o.id) > (n.created_at, n.id) AND ${shown('o')})
            AND ($3::uuid IS NULL OR (n.created_at, n.id) < (SELECT a.created_at, a.id FROM notification a WHERE a.id = $3 AND a.person_id = $1))
          ORDER BY n.created_at DESC, n.id DESC LIMIT $4)
       SELECT ${columnsSql('closest')}, n.id, n.created_at AS "createdAt", whole."readAt", whole.also
         FROM line n
         CROSS JOIN LATERAL (SELECT o.* FROM notification o WHERE ${same('o')} AND ${shown('o')}
           ORDER BY (o.read_at IS NOT NULL), ${closenessSql('o')} LIMIT 1) closest
         CROSS JOIN LATERAL (SELECT CASE WHEN bool_and(o.read_at IS NOT NULL) THEN max(o.read_at) END AS "readAt",
             coalesce(jsonb_agg(jsonb_build_object('reason', o.reason, 'people', cardinality(o.actor_ids)) ORDER BY ${closenessSql('o')})
               FILTER (WHERE o.id <> closest.id), '[]') AS also
           FROM notification o WHERE ${same('o')} AND ${shown('o')}) whole
        ORDER BY n.created_at DESC, n.id DESC`,
      [viewer.personId, communityIds(viewer), after ?? null, first + 1],
    );
    return toPage(rows.map(asNotification), first);
  }

  /** How many lines are new; more than 99 is 99. */
  async count(viewer: Viewer): Promise<number> {
    const [row] = await this.db.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT n.thread FROM notification n
        WHERE n.person_id = $1 AND n.read_at IS NULL AND ${inView('open', 'n')} AND ${visibleSql('n', '$2')}
        GROUP BY n.thread LIMIT 99) some_of_them`,
      [viewer.personId, communityIds(viewer)],
    );
    return row!.count;
  }

  read(viewer: Viewer, id: string): Promise<Notification> {
    return this.change(viewer, id, 'read_at = coalesce(n.read_at, now())');
  }

  /** New again, as if nobody had looked. */
  unread(viewer: Viewer, id: string): Promise<Notification> {
    return this.change(viewer, id, 'read_at = NULL');
  }

  /** Off the list; `done: false` puts it back. */
  async done(viewer: Viewer, id: string, done: boolean): Promise<Notification> {
    return done
      ? this.change(viewer, id, 'done_at = now(), read_at = coalesce(n.read_at, now()), later_until = NULL')
      : this.putBack(viewer, id);
  }

  /** Off the list until then; null: back on it now. */
  later(viewer: Viewer, id: string, until: Date | null): Promise<Notification> {
    if (until) {
      const days = (until.getTime() - clock.millis()) / 86_400_000;
      if (!(days > 0)) throw new Problem('later.past', 'until');
      if (days > longestLaterDays) throw new Problem('later.tooFar', 'until');
    }
    return this.change(viewer, id, 'later_until = $3, read_at = coalesce(n.read_at, now())', [until]);
  }

  /** Hear no more of this conversation, or of this community when it is about no text; and off the list. */
  mute(viewer: Viewer, id: string): Promise<{ notification: Notification; levelOf: string; scope: string }> {
    return this.db.transact(async () => {
      const [row] = await this.db.rows<{ content: string | null; community: string | null }>(
        `SELECT (SELECT coalesce(c.root_id, c.id) FROM content c WHERE c.id = n.content_id) AS content, n.community_id AS community
           FROM notification n WHERE n.id = $1 AND n.person_id = $2`,
        [id, viewer.personId],
      );
      if (!row) throw new Refusal('NOT_FOUND');
      const scope = row.content ? ('content' as const) : ('community' as const);
      const levelOf = row.content ?? row.community;
      if (!levelOf) throw new Problem('notification.notMutable');
      await this.levels.set(viewer, { scope, target: levelOf, level: 'muted' });
      return { notification: await this.done(viewer, id, true), levelOf, scope };
    });
  }

  /** @returns how many lines were still open, and the moment that undoes it. */
  allDone(viewer: Viewer, filter: InboxFilter | null): Promise<{ count: number; at: Date }> {
    const at = clock.now();
    return this.db.transact(async () => {
      const rows = await this.db.rows<{ id: string; thread: string }>(
        `UPDATE notification n SET done_at = $2, read_at = coalesce(n.read_at, now())
          WHERE n.person_id = $1 AND ${inView('open', 'n')} AND ${inFilter(filter, 'n')} RETURNING n.id, n.thread`,
        [viewer.personId, at],
      );
      await this.changed(viewer, rows);
      return { count: new Set(rows.map(({ thread }) => thread)).size, at };
    });
  }

  /** Undo: back on the list what went off it at that moment. */
  reopen(viewer: Viewer, at: Date): Promise<number> {
    return this.db.transact(async () => {
      const rows = await this.back('n.done_at = $2', [viewer.personId, at]);
      await this.changed(viewer, rows);
      return new Set(rows.map(({ thread }) => thread)).size;
    });
  }

  /** What waited for later and whose time has come stands on top again, as new. */
  async returnWhatWaited(): Promise<void> {
    await this.db.transact(async () => {
      const rows = await this.db.rows<{ id: string; personId: string }>(
        `UPDATE notification SET later_until = NULL, returned_at = now(), created_at = now(), read_at = NULL
          WHERE later_until <= now() AND done_at IS NULL RETURNING id, person_id AS "personId"`,
      );
      const oneEach = new Map(rows.map(({ id, personId }) => [personId, { notificationId: id, personId }]));
      await this.facts.recordAll(NotificationsChanged, [...oneEach.values()], null);
    });
  }

  private async putBack(viewer: Viewer, id: string): Promise<Notification> {
    return this.db.transact(async () => {
      const [row] = await this.db.rows<{ doneAt: Date | null }>(
        `SELECT done_at AS "doneAt" FROM notification WHERE id = $1 AND person_id = $2`,
        [id, viewer.personId],
      );
      if (!row) throw new Refusal('NOT_FOUND');
      await this.back(
        'n.done_at = (SELECT m.done_at FROM notification m WHERE m.id = $2) AND n.thread = (SELECT m.thread FROM notification m WHERE m.id = $2)',
        [viewer.personId, id],
      );
      await this.changed(viewer, [{ id }]);
      return this.one(viewer, id);
    });
  }

  /** What came after it in the same thread stays as the open line; there is no room for two. */
  private back(which: string, values: unknown[]): Promise<{ id: string; thread: string }[]> {
    return this.db.rows(
      `UPDATE notification n SET done_at = NULL WHERE n.person_id = $1 AND ${which}
          AND NOT EXISTS (SELECT FROM notification o WHERE o.person_id = n.person_id AND o.thread = n.thread AND o.reason = n.reason
            AND (o.done_at IS NULL OR o.done_at = n.done_at AND (o.created_at, o.id) > (n.created_at, n.id)))
        RETURNING n.id, n.thread`,
      values,
    );
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

  /** The whole line: everything of the same thread that stands in the same state. */
  private change(viewer: Viewer, id: string, change: string, values: unknown[] = []): Promise<Notification> {
    return this.db.transact(async () => {
      const rows = await this.db.rows(
        `UPDATE notification n SET ${change} FROM notification m
          WHERE m.id = $1 AND m.person_id = $2 AND n.person_id = $2 AND (n.id = m.id OR n.thread = m.thread
            AND n.done_at IS NOT DISTINCT FROM m.done_at AND (n.later_until > now()) IS NOT DISTINCT FROM (m.later_until > now()))
        RETURNING n.id`,
        [id, viewer.personId, ...values],
      );
      if (rows.length === 0) throw new Refusal('NOT_FOUND');
      await this.changed(viewer, [{ id }]);
      return this.one(viewer, id);
    });
  }

  private async one(viewer: Viewer, id: string): Promise<Notification> {
    const [row] = await this.db.rows<Notification>(
      `SELECT ${columnsSql('n')} FROM notification n WHERE n.id = $1 AND n.person_id = $2`,
      [id, viewer.personId],
    );
    return asNotification(row!);
  }
}

const asNotification = (row: Notification): Notification => Object.assign(new Notification(), row);
