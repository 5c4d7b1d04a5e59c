import { Config, Db, Jobs, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { quietUntil } from './quiet';
import { SettingsService } from './settings';

interface Waiting {
  id: string;
  ways: string[];
  mustRead: boolean;
  isDeferred: boolean;
  isSeen: boolean;
}

const atOnce = 200;

/**
 * The attention budget. What happened becomes an interruption as long as there are any left today; what exceeds that
 * goes to the next digest, and nothing is lost. In quiet hours and pauses all waits, and comes at their end as one.
 */
@Injectable()
export class Decide {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly settings: SettingsService,
    private readonly config: Config,
  ) {}

  /** For these people, one after the other; told twice is as told once. */
  async forPeople(personIds: readonly string[]): Promise<void> {
    for (const personId of personIds) await this.forOne(personId);
  }

  /** Whose quiet hours or pause are over. */
  async forWhomItIsTime(): Promise<void> {
    for (;;) {
      const rows = await this.db.rows<{ id: string }>(
        `SELECT DISTINCT person_id AS id FROM notice WHERE fate = 'waiting' AND due_at <= $1 LIMIT ${atOnce}`,
        [clock.now()],
      );
      await this.forPeople(rows.map(({ id }) => id));
      if (rows.length < atOnce) return;
    }
  }

  private forOne(personId: string): Promise<void> {
    return this.db.transact(async () => {
      // One at a time for one person, in whatever process: a budget that is counted twice at once is no budget.
      await this.db.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 33))', [personId]);
      const now = clock.now();
      const waiting = await this.db.rows<Waiting>(
        `SELECT n.id, n.ways, n.must_read AS "mustRead", n.due_at > n.created_at AS "isDeferred",
           (o.read_at IS NOT NULL OR o.done_at IS NOT NULL) IS TRUE AS "isSeen"
           FROM notice n LEFT JOIN notification o ON o.id = n.notification_id
          WHERE n.person_id = $1 AND n.fate = 'waiting' AND n.due_at <= $2 ORDER BY n.id`,
        [personId, now],
      );
      if (waiting.length === 0) return;
      const settings = await this.settings.of(personId);
      const until = quietUntil(settings, now);
      if (until) {
        await this.db.rows(`UPDATE notice SET due_at = $2 WHERE id = ANY($1::uuid[])`, [ids(waiting), until]);
        return;
      }
      await this.fate(ids(waiting.filter((one) => one.isDeferred && one.isSeen)), 'seen');
      const left = waiting.filter((one) => !(one.isDeferred && one.isSeen));
      // What must be read passes; the rest of what waited comes together, what comes now comes one by one.
      for (const one of left.filter(({ mustRead }) => mustRead)) await this.interrupt(personId, [one], true);
      const others = left.filter(({ mustRead }) => !mustRead);
      const deferred = others.filter(({ isDeferred }) => isDeferred);
      const bundles = [
        ...(deferred.length ? [deferred] : []),
        ...others.filter(({ isDeferred }) => !isDeferred).map((one) => [one]),
      ];
      let budget = settings.budget - (await this.settings.used(settings));
      const beyond: Waiting[] = [];
      for (const bundle of bundles) {
        if (budget-- > 0) await this.interrupt(personId, bundle, false);
        else beyond.push(...bundle);
      }
      await this.fate(ids(beyond), settings.digest === 'off' ? 'quiet' : 'digest');
    });
  }

  private async fate(noticeIds: readonly string[], fate: string): Promise<void> {
    if (noticeIds.length)
      await this.db.rows('UPDATE notice SET fate = $2 WHERE id = ANY($1::uuid[])', [noticeIds, fate]);
  }

  private async interrupt(personId: string, notices: readonly Waiting[], mustRead: boolean): Promise<void> {
    const id = newId();
    await this.db.rows('INSERT INTO interruption (id, person_id, at, must_read) VALUES ($1, $2, $3, $4)', [
      id,
      personId,
      clock.now(),
      mustRead,
    ]);
    await this.db.rows(
      `UPDATE notice SET fate = 'interrupted', interruption_id = $2 WHERE id = ANY($1::uuid[])`,
      [ids(notices), id],
    );
    const ways = new Set(notices.flatMap((one) => one.ways));
    const deliveries = await this.db.rows<{ id: string }>(
      `INSERT INTO delivery (id, person_id, way, interruption_id, device_id, created_at)
       SELECT uuid7(), $1::uuid, 'mail', $2::uuid, NULL::uuid, $5::timestamptz WHERE $3 AND EXISTS (SELECT FROM credential WHERE person_id = $1)
       UNION ALL SELECT uuid7(), $1::uuid, 'push', $2::uuid, d.id, $5 FROM push_device d WHERE $4 AND d.person_id = $1
       ON CONFLICT DO NOTHING RETURNING id`,
      [personId, id, ways.has('mail') && this.config.smtpUrl !== '', ways.has('push'), clock.now()],
    );
    for (const delivery of deliveries) await this.jobs.ask('delivery-send', { id: delivery.id });
  }
}

const ids = (notices: readonly { id: string }[]): string[] => notices.map(({ id }) => id);
