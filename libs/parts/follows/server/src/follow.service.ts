import { Gate, type Viewer, communityIds, personPolicy, readableSql } from '@plein/kernel/server';
import { Db, Problem } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { SuggestedPerson } from './follow.io';

/** A topic as it may be spelled. */
export const topicName = /^[\p{L}\p{N}_-]{1,60}$/u;

/** Whom and what somebody follows, and what fits the letters after an @ or a #. */
@Injectable()
export class FollowService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  async followPerson(viewer: Viewer, personId: string, on: boolean): Promise<void> {
    await this.gate.open(viewer, personPolicy, 'read', personId);
    if (personId === viewer.personId) throw new Problem('follow.self', 'personId');
    await this.set(viewer, 'person', personId, on);
  }

  async followTopic(viewer: Viewer, topic: string, on: boolean): Promise<void> {
    if (!topicName.test(topic)) throw new Problem('topic.invalid', 'topic');
    await this.set(viewer, 'topic', topic.toLowerCase(), on);
  }

  /** Topics of texts that the viewer may read, most used in the last ones first. */
  async suggestTopics(viewer: Viewer, letters: string): Promise<string[]> {
    const like = `${letters.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.db.rows<{ target: string }>(
      `SELECT target FROM (
         SELECT l.target FROM content_link l JOIN content c ON c.id = l.content_id
          WHERE l.kind = 'topic' AND l.target LIKE $1 AND ${readableSql('c', '$2')}
          ORDER BY l.content_id DESC LIMIT 500) recent
       GROUP BY target ORDER BY count(*) DESC, target LIMIT 8`,
      [like, communityIds(viewer)],
    );
    return rows.map(({ target }) => target);
  }

  /** People whose name fits; in a community its members first, and for others that they cannot read it there. */
  async suggestPeople(
    viewer: Viewer,
    letters: string,
    communityId: string | null,
  ): Promise<SuggestedPerson[]> {
    const like = letters.replace(/[\\%_]/g, '\\$&');
    return this.db.rows<SuggestedPerson>(
      `SELECT p.id, p.name, p.handle, concat_ws(' · ', p.role_title, p.team) AS hint,
         ($2::uuid IS NULL OR m.person_id IS NOT NULL OR c.kind = 'open') AS "canRead"
       FROM person p
       LEFT JOIN membership m ON m.person_id = p.id AND m.community_id = $2 AND $2 = ANY($3::uuid[])
       LEFT JOIN community c ON c.id = $2 AND $2 = ANY($3::uuid[])
       WHERE p.status = 'active' AND (fold(p.name) LIKE fold($1) || '%' OR fold(p.name) LIKE '% ' || fold($1) || '%'
         OR p.handle::text LIKE fold($1) || '%' OR fold($1) <% fold(p.name))
       ORDER BY (m.person_id IS NOT NULL) DESC, (fold(p.name) LIKE fold($1) || '%') DESC, p.sort_name LIMIT 8`,
      [like, communityId && viewer.communities.has(communityId) ? communityId : null, communityIds(viewer)],
    );
  }

  private async set(viewer: Viewer, kind: 'person' | 'topic', target: string, on: boolean): Promise<void> {
    await this.db.rows(
      on
        ? 'INSERT INTO follow (follower_id, kind, target) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING'
        : 'DELETE FROM follow WHERE follower_id = $1 AND kind = $2 AND target = $3',
      [viewer.personId, kind, target],
    );
  }
}
