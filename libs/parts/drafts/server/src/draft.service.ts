import { type Viewer, communityIds, readableSql } from '@plein/kernel/server';
import { Db, Problem, clock } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { type Draft, draftLimits } from './draft.io';

type Row = Omit<Draft, 'text'> & { text: string };

const columns = (readable: string) => `
  d.place, d.text, d.version, d.saved_at AS "savedAt", CASE
    WHEN d.place LIKE 'comment:%' THEN (
      SELECT CASE WHEN r.kind = 'page' THEN '/page/' ELSE '/p/' END || r.id FROM content c JOIN content r ON r.id = coalesce(c.root_id, c.id)
       WHERE c.id::text = split_part(substr(d.place, 9), '~', 1) AND ${readable})
    END AS address`;

/** Drafts are a person's own: there is no way to one of somebody else. */
@Injectable()
export class DraftService {
  constructor(private readonly db: Db) {}

  /** The newest first. */
  async all(viewer: Viewer): Promise<Draft[]> {
    const rows = await this.db.rows<Row>(
      `SELECT ${columns(readableSql('r', '$2'))} FROM draft d WHERE d.person_id = $1 ORDER BY d.saved_at DESC, d.place LIMIT ${draftLimits.many}`,
      [viewer.personId, communityIds(viewer)],
    );
    return rows.map(toDraft);
  }

  /** @returns what is kept now, and whether that is this text; nothing is written over that was not seen. */
  async save(
    viewer: Viewer,
    place: string,
    given: object,
    base: number,
  ): Promise<{ draft: Draft; isSaved: boolean }> {
    const text = JSON.stringify(given);
    if (text.length > draftLimits.text) throw new Problem('draft.tooLong', 'text');
    const [saved] = await this.db.rows<Row>(
      `INSERT INTO draft AS d (person_id, place, text, version, saved_at)
       SELECT $1, $2, $3, $4::int + 1, $5
        WHERE (SELECT count(*) FROM draft WHERE person_id = $1 AND place <> $2) < ${draftLimits.many}
       ON CONFLICT (person_id, place) DO UPDATE SET text = excluded.text, version = d.version + 1, saved_at = excluded.saved_at
        WHERE d.version = $4 OR d.text = excluded.text
       RETURNING d.place, d.text, d.version, d.saved_at AS "savedAt", NULL AS address`,
      [viewer.personId, place, text, base, clock.now()],
    );
    if (saved) return { draft: toDraft(saved), isSaved: true };
    const [theirs] = await this.db.rows<Row>(
      `SELECT d.place, d.text, d.version, d.saved_at AS "savedAt", NULL AS address FROM draft d WHERE d.person_id = $1 AND d.place = $2`,
      [viewer.personId, place],
    );
    if (!theirs) throw new Problem('draft.tooMany');
    return { draft: toDraft(theirs), isSaved: false };
  }

  /** Also when it is gone already. */
  async discard(viewer: Viewer, place: string): Promise<void> {
    await this.db.rows('DELETE FROM draft WHERE person_id = $1 AND place = $2', [viewer.personId, place]);
  }
}

const toDraft = ({ text, ...draft }: Row): Draft => ({ ...draft, text: JSON.parse(text) as object });
