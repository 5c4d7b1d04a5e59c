import type { NotificationWhy, Placed } from '@plein/contract';
import { Memory, type Remembered } from '@plein/kernel/server';
import { Db, type Statement } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

const watchesPlace: Statement = {
  name: 'watches-place',
  text: `
    SELECT EXISTS (SELECT FROM attention_level WHERE scope = 'community' AND target = $1 AND level = 'watching')
        OR EXISTS (SELECT FROM community_attention WHERE community_id = $1 AND level = 'watching') AS there`,
};
const watchesPerson: Statement = {
  name: 'watches-person',
  text: `SELECT EXISTS (SELECT FROM attention_level WHERE scope = 'person' AND target = $1 AND level = 'watching') AS there`,
};

const communitiesOf = ({ communityId, alsoInIds }: Placed): string[] =>
  communityId === null ? [] : [communityId, ...(alsoInIds ?? [])];

/** Who wants to hear of everything that is said in a place, or by somebody. */
@Injectable()
export class Audience {
  private readonly places: Remembered<boolean>;
  private readonly people: Remembered<boolean>;

  constructor(
    private readonly db: Db,
    memory: Memory,
  ) {
    const anybody = (statement: Statement) => async (id: string) =>
      (await db.rows<{ there: boolean }>(statement, [id]))[0]!.there;
    this.places = memory.of(anybody(watchesPlace));
    this.people = memory.of(anybody(watchesPerson));
  }

  /** Whether anybody wants to hear of it: most posts ring no bell, and need no job to find that out. */
  async isThereFor(places: Placed, authorId: string | null): Promise<boolean> {
    const known = await Promise.all(communitiesOf(places).map((id) => this.places.get(id)));
    return known.includes(true) || (authorId !== null && (await this.people.get(authorId)));
  }

  /** `authorId`: whoever says it; people may watch them. What is usual in a community holds for its members. */
  async ofPost(places: Placed, authorId: string | null): Promise<Map<string, NotificationWhy>> {
    const rows = await this.db.rows<{ id: string; why: NotificationWhy }>(
      `SELECT DISTINCT ON (id) id, why FROM (
         SELECT l.person_id AS id, 'watches-person' AS why, 1 AS rank FROM attention_level l
          WHERE l.scope = 'person' AND l.target = $2 AND l.level = 'watching' AND (l.until IS NULL OR l.until > now())
         UNION ALL SELECT l.person_id, 'watches-community', 2 FROM attention_level l
          WHERE l.scope = 'community' AND l.target = ANY($1::uuid[]) AND l.level = 'watching' AND (l.until IS NULL OR l.until > now())
         UNION ALL SELECT m.person_id, 'usual-in-community', 3 FROM community_attention u
           JOIN membership m ON m.community_id = u.community_id
          WHERE u.community_id = ANY($1::uuid[]) AND u.level = 'watching' AND NOT EXISTS (
            SELECT FROM attention_level l WHERE l.person_id = m.person_id AND l.scope = 'community' AND l.target = m.community_id
               AND (l.until IS NULL OR l.until > now()))) watchers
       ORDER BY id, rank`,
      [communitiesOf(places), authorId],
    );
    return new Map(rows.filter(({ id }) => id !== authorId).map(({ id, why }) => [id, why]));
  }
}
