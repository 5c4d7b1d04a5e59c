import type { AttentionLevel, AttentionScope } from '@plein/contract';
import { Gate, type Viewer, communityPolicy, personPolicy } from '@plein/kernel/server';
import { Db, Problem, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

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
