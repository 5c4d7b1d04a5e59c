import { type AttentionLevel, type AttentionScope, CommunityRevised } from '@plein/contract';
import {
  Facts,
  Gate,
  type Viewer,
  communityIds,
  communityPolicy,
  personPolicy,
  readableSql,
} from '@plein/kernel/server';
import { Db, Problem, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { AttentionLevelOf } from './level.io';

export interface ChosenLevel {
  scope: AttentionScope;
  target: string;
  /** Null: as if nothing had been chosen. */
  level: AttentionLevel | null;
  until?: Date | null;
}

const furthestDays = 366;

/** How much people want to hear of what; each sees and changes their own only. */
@Injectable()
export class LevelService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  async set(viewer: Viewer, { scope, target, level, until = null }: ChosenLevel): Promise<void> {
    await this.open(viewer, scope, target);
    if (until) {
      const days = (until.getTime() - clock.millis()) / 86_400_000;
      if (!(days > 0)) throw new Problem('level.past', 'until');
      if (days > furthestDays) throw new Problem('level.tooFar', 'until');
    }
    if (level)
      await this.db.rows(
        `INSERT INTO attention_level (person_id, scope, target, level, until) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, scope, target) DO UPDATE SET level = excluded.level, until = excluded.until`,
        [viewer.personId, scope, target, level, until],
      );
    else
      await this.db.rows('DELETE FROM attention_level WHERE person_id = $1 AND scope = $2 AND target = $3', [
        viewer.personId,
        scope,
        target,
      ]);
  }

  async of(viewer: Viewer, scope: AttentionScope, target: string): Promise<AttentionLevelOf> {
    await this.open(viewer, scope, target);
    const [row] = await this.db.rows<AttentionLevelOf>(
      `SELECT $2 AS scope, $3::uuid AS id, ${nameSql} AS name, l.level, l.until,
         CASE WHEN $2 = 'community' THEN coalesce((SELECT u.level FROM community_attention u WHERE u.community_id = $3), 'normal') ELSE 'normal' END AS usual
         FROM (SELECT $2::text AS scope, $3::uuid AS target) about
         LEFT JOIN attention_level l ON l.person_id = $1 AND l.scope = about.scope AND l.target = about.target AND (l.until IS NULL OR l.until > now())`,
      [viewer.personId, scope, target],
    );
    return row!;
  }

  /** What the viewer chose, as far as they may still know of it. */
  all(viewer: Viewer): Promise<AttentionLevelOf[]> {
    return this.db.rows<AttentionLevelOf>(
      `SELECT about.scope, about.target AS id, ${nameSql} AS name, about.level, about.until,
         CASE WHEN about.scope = 'community' THEN coalesce((SELECT u.level FROM community_attention u WHERE u.community_id = about.target), 'normal') ELSE 'normal' END AS usual
         FROM attention_level about
        WHERE about.person_id = $1 AND (about.until IS NULL OR about.until > now()) AND CASE about.scope
          WHEN 'community' THEN EXISTS (SELECT FROM community c WHERE c.id = about.target AND (c.kind <> 'secret' OR c.id = ANY($2::uuid[])))
          WHEN 'content' THEN EXISTS (SELECT FROM content c WHERE c.id = about.target AND ${readableSql('c', '$2')})
          ELSE EXISTS (SELECT FROM person p WHERE p.id = about.target) END
        ORDER BY about.scope, name LIMIT 200`,
      [viewer.personId, communityIds(viewer)],
    );
  }

  /** What holds in a community for whoever chose nothing there, those who came long before included. */
  async setUsual(viewer: Viewer, communityId: string, level: AttentionLevel): Promise<void> {
    await this.db.transact(async () => {
      await this.gate.openToChange(viewer, communityPolicy, 'revise', communityId);
      const rows = await this.db.rows(
        `INSERT INTO community_attention (community_id, level) VALUES ($1, $2)
         ON CONFLICT (community_id) DO UPDATE SET level = excluded.level WHERE community_attention.level <> excluded.level RETURNING level`,
        [communityId, level],
      );
      if (rows.length)
        await this.facts.record(CommunityRevised, { communityId }, viewer, { attention: level });
    });
  }

  /** Only of what one may read; to be quiet about it one needs no more. */
  private async open(viewer: Viewer, scope: AttentionScope, target: string): Promise<void> {
    switch (scope) {
      case 'community':
        await this.gate.open(viewer, communityPolicy, 'read', target);
        return;
      case 'person':
        await this.gate.open(viewer, personPolicy, 'read', target);
        if (target === viewer.personId) throw new Problem('follow.self', 'target');
        return;
      case 'content': {
        const content = await this.gate.openContent(viewer, 'read', target);
        if (content.onScreenId !== content.id) throw new Problem('level.comment', 'target');
      }
    }
  }
}

/** What something is called: a community or person by name, a page by its title, a post by how it begins. */
const nameSql = `CASE about.scope
  WHEN 'community' THEN (SELECT c.name FROM community c WHERE c.id = about.target)
  WHEN 'content' THEN (SELECT coalesce(c.title, left(c.text, 80)) FROM content c WHERE c.id = about.target)
  ELSE (SELECT p.name FROM person p WHERE p.id = about.target) END`;
