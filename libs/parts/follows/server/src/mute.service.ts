import { MutesChanged, type MuteKind, muteLimits } from '@plein/contract';
import { Facts, Gate, type Viewer, personPolicy } from '@plein/kernel/server';
import { Db, Problem, clock, isId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { topicName } from './follow.service';
import type { Mute } from './mute.io';

const furthestDays = 366;

/** What people do not want to see for a while; each sees and changes their own only. */
@Injectable()
export class MuteService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  /** What holds now, the newest first. */
  of(viewer: Viewer): Promise<Mute[]> {
    return this.db.rows<Mute>(
      `SELECT m.kind, m.target, coalesce(p.name, m.target) AS name, m.until FROM mute m
         LEFT JOIN person p ON p.id = CASE m.kind WHEN 'person' THEN m.target::uuid END
        WHERE m.person_id = $1 AND (m.until IS NULL OR m.until > now()) ORDER BY m.since DESC, m.target`,
      [viewer.personId],
    );
  }

  async mute(viewer: Viewer, kind: MuteKind, given: string, until: Date | null): Promise<Mute[]> {
    const target = await this.targetOf(viewer, kind, given);
    if (until) {
      const days = (until.getTime() - clock.millis()) / 86_400_000;
      if (!(days > 0)) throw new Problem('level.past', 'until');
      if (days > furthestDays) throw new Problem('level.tooFar', 'until');
    }
    await this.db.transact(async () => {
      // Whatever has run out makes room; nobody counts while another of the same person is being added.
      await this.db.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [viewer.personId]);
      await this.db.rows('DELETE FROM mute WHERE person_id = $1 AND until <= now()', [viewer.personId]);
      const saved = await this.db.rows(
        `INSERT INTO mute (person_id, kind, target, pattern, until)
         SELECT $1, $2, $3, CASE WHEN $2 = 'word' THEN
             '(^|[^[:alnum:]_])' || regexp_replace(regexp_replace($3, '([^[:alnum:]_ ])', '\\\\\\1', 'g'), ' ', '\\\\s+', 'g') || '($|[^[:alnum:]_])' END, $4
          WHERE (SELECT count(*) FROM mute WHERE person_id = $1 AND (kind, target) <> ($2, $3)) < $5
         ON CONFLICT (person_id, kind, target) DO UPDATE SET until = excluded.until, since = now() RETURNING 1`,
        [viewer.personId, kind, target, until, muteLimits.most],
      );
      if (saved.length === 0) throw new Problem('mute.tooMany', 'target');
      await this.facts.record(MutesChanged, { personId: viewer.personId }, viewer);
    });
    return this.of(viewer);
  }

  async end(viewer: Viewer, kind: MuteKind, target: string): Promise<Mute[]> {
    await this.db.transact(async () => {
      await this.db.rows('DELETE FROM mute WHERE person_id = $1 AND kind = $2 AND target = $3', [
        viewer.personId,
        kind,
        target,
      ]);
      await this.facts.record(MutesChanged, { personId: viewer.personId }, viewer);
    });
    return this.of(viewer);
  }

  private async targetOf(viewer: Viewer, kind: MuteKind, given: string): Promise<string> {
    if (kind === 'person') {
      const id = given.toLowerCase();
      if (!isId(id)) throw new Problem('mute.nobody', 'target');
      await this.gate.open(viewer, personPolicy, 'read', id);
      if (id === viewer.personId) throw new Problem('mute.self', 'target');
      return id;
    }
    if (kind === 'topic') {
      const topic = given.replace(/^#/, '').toLowerCase();
      if (!topicName.test(topic)) throw new Problem('topic.invalid', 'target');
      return topic;
    }
    const [row] = await this.db.rows<{ word: string }>('SELECT fold($1) AS word', [
      given.normalize('NFC').trim().replace(/\s+/g, ' '),
    ]);
    const word = row!.word.trim();
    // Without a letter or a figure it would be in every text, or in none.
    if (!/[\p{L}\p{N}]/u.test(word) || word.length > muteLimits.length)
      throw new Problem('mute.noWord', 'target');
    return word;
  }
}
