import { mutedSql } from '@plein/follows/server';
import { Config, Db, Jobs, clock, idAt, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { digestMoment, quietUntil } from './quiet';
import { type Told, stillReadable } from './readable';
import { SettingsService } from './settings';

const atOnce = 500;
const mostFresh = 10;
const periodDays = { off: 0, daily: 1, weekly: 7, monthly: 31 } as const;

/** A digest at the hour that its reader chose: what exceeded the budget, and what is new in what they follow. */
@Injectable()
export class Digests {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly settings: SettingsService,
  ) {}

  /** For everyone whose hour has come since the last time. */
  async make(): Promise<void> {
    const now = clock.now();
    // Few hours are chosen by many people: the hours are looked at, and then who has chosen them.
    const chosen = await this.db.rows<{ zone: string; digest: string; digestAt: number; digestDay: number }>(
      `SELECT DISTINCT ${zoneSql} AS zone, ${digestSql} AS digest, ${atSql} AS "digestAt", ${daySql} AS "digestDay"
         FROM person p LEFT JOIN attention_setting s ON s.person_id = p.id WHERE p.status = 'active'`,
    );
    for (const hours of chosen) {
      const moment = digestMoment(hours, now);
      if (!moment) continue;
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const rows = await this.db.rows<{ id: string }>(
          `SELECT p.id FROM person p LEFT JOIN attention_setting s ON s.person_id = p.id
            WHERE p.status = 'active' AND p.id > $6 AND ${zoneSql} = $1 AND ${digestSql} = $2 AND ${atSql} = $3 AND ${daySql} = $4
              AND p.created_at < $5 AND (s.digest_told_until IS NULL OR s.digest_told_until < $5) ORDER BY p.id LIMIT ${atOnce}`,
          [hours.zone, hours.digest, hours.digestAt, hours.digestDay, moment, after],
        );
        for (const { id } of rows) await this.makeFor(id, now);
        if (rows.length < atOnce) break;
        after = rows.at(-1)!.id;
      }
    }
  }

  private makeFor(personId: string, now: Date): Promise<void> {
    return this.db.transact(async () => {
      await this.db.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 33))', [personId]);
      const settings = await this.settings.of(personId);
      const moment = digestMoment(settings, now);
      if (!moment || (settings.digestToldUntil && settings.digestToldUntil >= moment)) return;
      // Quiet is quiet: it comes when that is over.
      if (quietUntil(settings, now)) return;
      const from =
        settings.digestToldUntil ?? new Date(moment.getTime() - periodDays[settings.digest] * 86_400_000);
      const id = newId();
      await this.db.rows(
        `INSERT INTO attention_setting (person_id, digest_told_until) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET digest_told_until = excluded.digest_told_until`,
        [personId, moment],
      );
      const fresh = await this.fresh(personId, from, moment);
      const made = await this.db.rows(
        `INSERT INTO digest (id, person_id, moment, content_ids, made_at) SELECT $1, $2, $3, $4, $5::timestamptz
          WHERE cardinality($4::uuid[]) > 0 OR EXISTS (SELECT FROM notice n WHERE ${passed} AND n.person_id = $2 AND n.created_at < $3)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, personId, moment, fresh, now],
      );
      if (made.length === 0) return;
      await this.db.rows(
        `UPDATE notice n SET digest_id = $1 WHERE ${passed} AND n.person_id = $2 AND n.created_at < $3`,
        [id, personId, moment],
      );
      if (!this.config.smtpUrl) return;
      const deliveries = await this.db.rows<{ id: string }>(
        `INSERT INTO delivery (id, person_id, way, digest_id, created_at)
         SELECT uuid7(), $1, 'mail', $2, $3::timestamptz WHERE EXISTS (SELECT FROM credential WHERE person_id = $1)
         ON CONFLICT DO NOTHING RETURNING id`,
        [personId, id, now],
      );
      for (const delivery of deliveries) await this.jobs.ask('delivery-send', { id: delivery.id });
    });
  }

  /** The most talked about of what was said where they belong, by whom and about what they follow. */
  private async fresh(personId: string, from: Date, to: Date): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT c.id FROM content c
        WHERE c.kind = 'post' AND c.id >= $2 AND c.created_at >= $3 AND c.created_at < $4 AND c.withdrawn_at IS NULL AND c.author_id <> $1
          AND (c.audience = 'everyone' OR EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = $1))
          AND (EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = $1)
            OR EXISTS (SELECT FROM follow f WHERE f.follower_id = $1 AND f.kind = 'person' AND f.target = c.author_id::text)
            OR EXISTS (SELECT FROM content_link l JOIN follow f ON f.kind = 'topic' AND f.target = l.target
                 WHERE l.content_id = c.id AND l.kind = 'topic' AND f.follower_id = $1))
          AND NOT EXISTS (SELECT FROM attention_level l WHERE l.person_id = $1 AND l.level = 'muted' AND (l.until IS NULL OR l.until > $4)
            AND (l.scope = 'community' AND l.target = c.community_id OR l.scope = 'person' AND l.target = c.author_id OR l.scope = 'content' AND l.target = c.id))
          AND NOT ${mutedSql('c', '$1')}
          AND NOT EXISTS (SELECT FROM notice n WHERE n.person_id = $1 AND n.content_id = c.id)
        ORDER BY c.comment_count DESC, c.id DESC LIMIT ${mostFresh}`,
      [personId, idAt(from), from, to],
    );
    return rows.map(({ id }) => id);
  }
}

const zoneSql = `coalesce(s.time_zone, 'Europe/Amsterdam')`;
const digestSql = `coalesce(s.digest, 'daily')`;
const atSql = `coalesce(s.digest_at, 510)`;
const daySql = `coalesce(s.digest_day, 1)`;

/** What is for a digest and was in none; what was read in the inbox meanwhile is left out. */
const passed = `n.fate = 'digest' AND n.digest_id IS NULL AND NOT EXISTS (
  SELECT FROM notification o WHERE o.id = n.notification_id AND (o.read_at IS NOT NULL OR o.done_at IS NOT NULL))`;

/** New texts in a digest, as far as its reader may read them now. */
export const freshInDigest = (db: Db, digestId: string): Promise<Told[]> =>
  db.rows<Told>(
    `SELECT c.id, 'posted' AS reason, '' AS why, a.name AS actor, g.name AS place, left(c.text, 300) AS text, c.title, '/p/' || c.id AS address
       FROM (SELECT d.person_id, one.content_id, NULL::uuid AS community_id, one.place
               FROM digest d, unnest(d.content_ids) WITH ORDINALITY AS one (content_id, place) WHERE d.id = $1) n
       JOIN content c ON c.id = n.content_id JOIN person a ON a.id = c.author_id LEFT JOIN community g ON g.id = c.community_id
      WHERE ${stillReadable('n')} ORDER BY n.place`,
    [digestId],
  );
