import { CommunityVisited } from '@plein/contract';
import { mutedSql } from '@plein/follows/server';
import { Facts, Gate, type Viewer, communityPolicy } from '@plein/kernel/server';
import { Db, type Statement, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** Of each community only the newest few are looked at: one of them by somebody else is enough. */
const withNews: Statement = {
  name: 'communities-with-news',
  text: `
    SELECT m.community_id AS id FROM membership m
     WHERE m.person_id = $1 AND EXISTS (
       SELECT FROM (
         (SELECT id, author_id, created_at, text FROM content
           WHERE kind = 'post' AND withdrawn_at IS NULL AND community_id = m.community_id ORDER BY id DESC LIMIT 20)
         UNION ALL
         (SELECT c.id, c.author_id, c.created_at, c.text FROM content_place shown JOIN content c ON c.id = shown.content_id
           WHERE shown.community_id = m.community_id AND c.withdrawn_at IS NULL AND c.audience = 'everyone'
           ORDER BY shown.content_id DESC LIMIT 20)) newest
        WHERE newest.author_id <> $1 AND newest.created_at > m.seen_at
          AND (NOT $2::boolean OR NOT ${mutedSql('newest', '$1')}))`,
};

/** Where something was said since a member last looked around there. */
@Injectable()
export class VisitService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  async withNews(viewer: Viewer): Promise<string[]> {
    return (await this.db.rows<{ id: string }>(withNews, [viewer.personId, viewer.mutes])).map(
      ({ id }) => id,
    );
  }

  /** What was said until now is no news any more: on none of one's screens. */
  visit(viewer: Viewer, communityId: string): Promise<void> {
    return this.db.transact(async () => {
      await this.gate.open(viewer, communityPolicy, 'readContents', communityId);
      const seen = await this.db.rows(
        'UPDATE membership SET seen_at = $3 WHERE community_id = $1 AND person_id = $2 RETURNING 1',
        [communityId, viewer.personId, clock.now()],
      );
      if (seen.length)
        await this.facts.record(CommunityVisited, { communityId, personId: viewer.personId }, viewer);
    });
  }
}
