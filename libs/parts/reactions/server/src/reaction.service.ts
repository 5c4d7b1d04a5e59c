import { ContentReactedTo, type ReactionKind } from '@plein/contract';
import { Content, Facts, Gate, type Viewer } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/**
 * One statement gives, changes or takes away a reaction and keeps the counts on the text: the row of the text is
 * locked first, so that counts and reactions agree whoever presses at the same moment.
 */
const react = `
  WITH locked AS (SELECT id FROM content WHERE id = $1 FOR NO KEY UPDATE),
  before AS (SELECT r.kind FROM reaction r, locked WHERE r.content_id = locked.id AND r.person_id = $2),
  gone AS (DELETE FROM reaction USING locked WHERE content_id = locked.id AND person_id = $2 AND $3::text IS NULL),
  given AS (
    INSERT INTO reaction (content_id, person_id, kind) SELECT id, $2, $3 FROM locked WHERE $3::text IS NOT NULL
    ON CONFLICT (content_id, person_id) DO UPDATE SET kind = excluded.kind
  )
  SELECT (SELECT kind FROM before) AS before FROM locked`;

const count = `
  UPDATE content SET reaction_counts = coalesce(
    (SELECT jsonb_object_agg(kind, many) FROM (SELECT kind, count(*) AS many FROM reaction WHERE content_id = $1 GROUP BY kind) counted), '{}')
  WHERE id = $1 RETURNING reaction_counts AS counts`;

@Injectable()
export class ReactionService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  /** @param kind null takes the reaction away. Doing it twice is as doing it once. */
  react(viewer: Viewer, contentId: string, kind: ReactionKind | null): Promise<Content> {
    return this.db.transact(async () => {
      const content = await this.gate.openContent(viewer, 'react', contentId);
      const [row] = await this.db.rows<{ before: ReactionKind | null }>(react, [
        contentId,
        viewer.personId,
        kind,
      ]);
      if (row && row.before === kind) return content;
      const [counted] = await this.db.rows<{ counts: Content['reactionCounts'] }>(count, [contentId]);
      content.reactionCounts = counted!.counts;
      const { communityId, alsoInIds, onScreenId: rootId } = content;
      await this.facts.record(ContentReactedTo, { contentId, rootId, communityId, alsoInIds }, viewer);
      return content;
    });
  }
}
