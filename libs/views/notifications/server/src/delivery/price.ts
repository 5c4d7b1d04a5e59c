import { type Placed, minutesOfAttention } from '@plein/contract';
import { Gate, type Viewer, communityPolicy, isAuthor } from '@plein/kernel/server';
import { Db, Refusal } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { Audience } from '../audience';

export interface Price {
  people: number;
  minutes: number;
  full: number;
  mostFull: number;
}

export interface Reach {
  people: number;
  interrupted: number;
  digest: number;
  waiting: number;
}

/** What a broad message costs the others, before it is sent; and afterwards, whom it reached. */
@Injectable()
export class PriceService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly audience: Audience,
  ) {}

  /** `everyone`: an announcement, for all of the place; otherwise who watches it. */
  async of(viewer: Viewer, { communityId, alsoInIds }: Placed, everyone: boolean): Promise<Price> {
    const others = alsoInIds ?? [];
    for (const id of others) await this.gate.open(viewer, communityPolicy, 'post', id);
    if (communityId) await this.gate.open(viewer, communityPolicy, 'post', communityId);
    const watchers = everyone
      ? null
      : [...(await this.audience.ofPost({ communityId, alsoInIds }, viewer.personId)).keys()];
    const [row] = await this.db.rows<Omit<Price, 'minutes'>>(
      `SELECT count(*)::int AS people, count(*) FILTER (WHERE used >= least(budget, most))::int AS full,
         coalesce(max(used) FILTER (WHERE used >= least(budget, most)), 0)::int AS "mostFull"
         FROM (SELECT coalesce(s.budget, f.budget_usual) AS budget, f.budget_most AS most,
             (SELECT count(*) FROM interruption i WHERE i.person_id = p.id AND NOT i.must_read
                AND i.at >= date_trunc('day', now() AT TIME ZONE coalesce(s.time_zone, 'Europe/Amsterdam')) AT TIME ZONE coalesce(s.time_zone, 'Europe/Amsterdam')) AS used
           FROM person p CROSS JOIN attention_frame f LEFT JOIN attention_setting s ON s.person_id = p.id
          WHERE p.status = 'active' AND p.id <> $1
            AND ($2::uuid IS NULL OR EXISTS (SELECT FROM membership m WHERE m.community_id = $2 AND m.person_id = p.id) OR p.id = ANY($3::uuid[])
              AND EXISTS (SELECT FROM community k WHERE k.id = $2 AND k.kind = 'open'))
            AND ($3::uuid[] IS NULL OR p.id = ANY($3::uuid[]) AND NOT EXISTS (SELECT FROM attention_level l
              WHERE l.person_id = p.id AND l.scope = 'person' AND l.target = $1 AND l.level = 'muted' AND (l.until IS NULL OR l.until > now())))) reached`,
      [viewer.personId, communityId, watchers],
    );
    return { ...row!, minutes: row!.people * minutesOfAttention };
  }

  /** For who sent it. */
  async reached(viewer: Viewer, contentId: string): Promise<Reach> {
    const content = await this.gate.openContent(viewer, 'read', contentId);
    if (!isAuthor(viewer, content)) throw new Refusal('FORBIDDEN');
    const [row] = await this.db.rows<Reach>(
      `SELECT count(DISTINCT person_id)::int AS people, count(DISTINCT person_id) FILTER (WHERE fate = 'interrupted')::int AS interrupted,
         count(DISTINCT person_id) FILTER (WHERE fate = 'digest')::int AS digest, count(DISTINCT person_id) FILTER (WHERE fate = 'waiting')::int AS waiting
         FROM (SELECT person_id, fate FROM notice WHERE content_id = $1 AND reason IN ('posted', 'announced')
           UNION ALL SELECT person_id, NULL FROM notification WHERE content_id = $1 AND reason IN ('posted', 'announced')) told`,
      [contentId],
    );
    return row!;
  }
}
