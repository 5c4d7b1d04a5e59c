import { type Document, excerpt } from '@plein/document';
import {
  Person,
  type Viewer,
  communityIds,
  documentsFor,
  moderates,
  readableSql,
} from '@plein/kernel/server';
import { Db, type Statement, byId } from '@plein/platform/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

export type WaitingKind = 'handover' | 'invitation' | 'request' | 'question';

@ObjectType({ description: 'Something that does not go on without me, and why.' })
export class WaitingForMe {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'handover, invitation, request or question.' }) kind: WaitingKind;
  @Field({ description: 'What it is about.' }) title: string;
  @Field({ description: 'Where it is answered.' }) address: string;
  @Field(() => Int, { description: 'How many people wait at this door; otherwise 1.' }) count: number;
  @Field(() => Person, { description: 'Who asked; the last one of many.' }) by: Person;
  @Field() since: Date;
}

interface Row extends Omit<WaitingForMe, 'by' | 'title'> {
  title: string | null;
  body: Document | null;
  byId: string;
}

/** Of the texts that name somebody only so many of the newest are looked through. */
const mentionsRead = 200;

/**
 * `$1` the viewer, `$2` their communities, `$3` those whose door they keep, `$4` how many. Offers and people at a
 * door first, then questions that name the viewer and that they have said nothing to.
 */
const waiting: Statement = {
  name: 'waiting-for-me',
  text: `
    SELECT * FROM (
      SELECT 1 AS rank, h.id, 'handover' AS kind, coalesce(m.name, c.title) AS title, NULL::jsonb AS body, '/me/part' AS address,
        1 AS count, h.offered_by AS "byId", h.offered_at AS since
      FROM role_handover h JOIN role_assignment r ON r.id = h.assignment_id
      LEFT JOIN community m ON r.scope = 'community' AND m.id = r.scope_id
      LEFT JOIN content c ON r.scope = 'page' AND c.id = r.scope_id AND ${readableSql('c', '$2')}
      WHERE h.to_person_id = $1 AND h.answered_at IS NULL AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > now())
        AND (m.id IS NOT NULL OR c.id IS NOT NULL)
    UNION ALL
      SELECT 2, m.id, 'invitation', m.name, NULL, '/me/part', 1, q.by_id, q.created_at
      FROM membership_request q JOIN community m ON m.id = q.community_id
      WHERE q.person_id = $1 AND q.kind = 'invitation' AND m.archived_at IS NULL
    UNION ALL
      SELECT 3, m.id, 'request', m.name, NULL, '/c/' || m.slug || '/settings', q.many, q.last_by, q.last
      FROM (SELECT community_id, count(*)::int AS many, max(created_at) AS last,
              (array_agg(person_id ORDER BY created_at DESC))[1] AS last_by
            FROM membership_request WHERE kind = 'request' AND community_id = ANY($3::uuid[]) GROUP BY community_id) q
      JOIN community m ON m.id = q.community_id AND m.archived_at IS NULL
    UNION ALL
      (SELECT 4, c.id, 'question', NULL, c.body, '/p/' || c.id, 1, c.author_id, c.created_at
      FROM (SELECT content_id FROM content_link WHERE kind = 'mention' AND target = $1::text ORDER BY content_id DESC LIMIT ${mentionsRead}) l
      JOIN content c ON c.id = l.content_id AND c.post_type = 'question' AND c.author_id <> $1 AND ${readableSql('c', '$2')}
      WHERE NOT EXISTS (SELECT FROM content k WHERE k.kind = 'comment' AND k.root_id = c.id AND k.author_id = $1 AND k.withdrawn_at IS NULL)
      ORDER BY c.id DESC LIMIT $4)
    ) all_of_it ORDER BY rank, since DESC LIMIT $4`,
};

/** What does not go on without somebody, of all that the product knows of: each with who asked, and where to answer. */
@Injectable()
export class WaitingService {
  constructor(private readonly db: Db) {}

  async of(viewer: Viewer, most: number): Promise<WaitingForMe[]> {
    const mine = communityIds(viewer);
    const doors = mine.filter((id) => moderates(viewer, id));
    const rows = await this.db.rows<Row>(waiting, [viewer.personId, mine, doors, most]);
    if (rows.length === 0) return [];
    const people = byId(await this.db.of(Person).findBy({ id: In(rows.map((row) => row.byId)) }));
    const texts = await documentsFor(
      this.db,
      viewer,
      rows.flatMap(({ body }) => body ?? []),
    );
    return rows.map(({ body, byId: by, title, ...row }) => ({
      ...row,
      title: body ? excerpt(texts.shift()!, 80) : title!,
      by: people.get(by)!,
    }));
  }
}
