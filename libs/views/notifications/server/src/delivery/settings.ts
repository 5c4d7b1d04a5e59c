import {
  type DigestRhythm,
  type NoticeKind,
  type NoticeWay,
  noticeKinds,
  usualTimeZone,
  usualWays,
} from '@plein/contract';
import { Db, Problem, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Quiet } from './quiet';
import { isTimeZone, startOfDay } from './zone';

/** What somebody chose, with what is usual where they chose nothing. */
export interface Settings extends Quiet {
  personId: string;
  ways: Record<NoticeKind, readonly NoticeWay[]>;
  /** Null: no browser has said so yet. */
  timeZone: string | null;
  budget: number;
  budgetMost: number;
  digest: DigestRhythm;
  digestAt: number;
  digestDay: number;
  digestToldUntil: Date | null;
  mailPrivacy: boolean;
}

export type SettingsChange = Partial<
  Pick<
    Settings,
    | 'timeZone'
    | 'quiet'
    | 'quietFrom'
    | 'quietTo'
    | 'quietDays'
    | 'pausedUntil'
    | 'budget'
    | 'digest'
    | 'digestAt'
    | 'digestDay'
    | 'mailPrivacy'
  > & { ways: Partial<Record<NoticeKind, readonly NoticeWay[]>> }
>;

/** Everybody's, as columns of `s` beside a person `p` and the one row of `attention_frame` as `f`. */
export const settingColumns = `p.id AS "personId", coalesce(s.ways, '{}') AS ways, s.time_zone AS "timeZone",
  coalesce(s.time_zone, '${usualTimeZone}') AS zone, coalesce(s.quiet, true) AS quiet, coalesce(s.quiet_from, 1080) AS "quietFrom",
  coalesce(s.quiet_to, 480) AS "quietTo", coalesce(s.quiet_days, '{6,7}') AS "quietDays", s.paused_until AS "pausedUntil",
  least(coalesce(s.budget, f.budget_usual), f.budget_most)::int AS budget, f.budget_most::int AS "budgetMost",
  coalesce(s.digest, 'daily') AS digest, coalesce(s.digest_at, 510) AS "digestAt", coalesce(s.digest_day, 1) AS "digestDay",
  s.digest_told_until AS "digestToldUntil", coalesce(s.mail_privacy, false) AS "mailPrivacy"`;

const longestPauseDays = 366;

/** What people chose about what may reach them. */
@Injectable()
export class SettingsService {
  constructor(private readonly db: Db) {}

  async of(personId: string): Promise<Settings> {
    const [row] = await this.db.rows<Settings>(
      `SELECT ${settingColumns} FROM person p LEFT JOIN attention_setting s ON s.person_id = p.id, attention_frame f WHERE p.id = $1`,
      [personId],
    );
    return { ...row!, ways: { ...usualWays, ...row!.ways } };
  }

  async revise(personId: string, { ways, ...change }: SettingsChange): Promise<Settings> {
    const { timeZone, pausedUntil, budget } = change;
    if (timeZone && !isTimeZone(timeZone)) throw new Problem('timeZone.unknown', 'timeZone');
    if (pausedUntil) {
      const days = (pausedUntil.getTime() - clock.millis()) / 86_400_000;
      if (!(days > 0)) throw new Problem('later.past', 'pausedUntil');
      if (days > longestPauseDays) throw new Problem('later.tooFar', 'pausedUntil');
    }
    if (budget !== undefined && budget > (await this.of(personId)).budgetMost)
      throw new Problem('budget.tooMuch', 'budget');
    const columns = Object.entries(change).filter(([, value]) => value !== undefined);
    const names = columns.map(([name]) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    const sets = names.map((name, index) => `${name} = $${index + 3}`);
    await this.db.rows(
      `INSERT INTO attention_setting (person_id, ways${names.map((name) => `, ${name}`).join('')})
       VALUES ($1, $2::jsonb${names.map((_, index) => `, $${index + 3}`).join('')})
       ON CONFLICT (person_id) DO UPDATE SET ${['ways = attention_setting.ways || $2::jsonb', ...sets].join(', ')}`,
      [personId, JSON.stringify(ways ?? {}), ...columns.map(([, value]) => value)],
    );
    return this.of(personId);
  }

  /** Interruptions since midnight, where they are. */
  async used({ personId, zone }: Pick<Settings, 'personId' | 'zone'>): Promise<number> {
    const [row] = await this.db.rows<{ used: number }>(
      'SELECT count(*)::int AS used FROM interruption WHERE person_id = $1 AND at >= $2 AND NOT must_read',
      [personId, startOfDay(clock.now(), zone)],
    );
    return row!.used;
  }
}

/** As columns of `s` tell it: by which ways a kind may come. `$n` holds the kind, `$m` what is usual for it. */
export const waysSql = (kind: `$${number}`, usual: `$${number}`): string =>
  `coalesce((SELECT array_agg(one) FROM jsonb_array_elements_text(s.ways -> ${kind}) AS one), CASE WHEN s.ways ? ${kind} THEN '{}' ELSE ${usual}::text[] END)`;

export const isKind = (kind: string): kind is NoticeKind => (noticeKinds as readonly string[]).includes(kind);
