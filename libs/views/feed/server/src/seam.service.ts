import { TodayVisited } from '@plein/contract';
import { Facts, type Viewer } from '@plein/kernel/server';
import { Db, type Statement } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** Whether somebody was away between two looks, so that the second begins another visit. */
const wasAway = (reading: string) => `${reading}.seen_at < now() - interval '1 hour'`;

/** Where the reader was in the visit before this one, as SQL; what is read begins a visit before that is written. */
export const seamSql = (person: `$${number}`): string => `(
  SELECT CASE WHEN ${wasAway('r')} THEN r.seen_at ELSE r.seam_at END FROM reading r WHERE r.person_id = ${person})`;

const visit: Statement = {
  name: 'today-visit',
  text: `
    WITH before AS (SELECT ${wasAway('r')} AS away FROM reading r WHERE r.person_id = $1)
    INSERT INTO reading AS r (person_id, seen_at) VALUES ($1, now())
    ON CONFLICT (person_id) DO UPDATE
      SET seam_at = CASE WHEN ${wasAway('r')} THEN r.seen_at ELSE r.seam_at END, seen_at = now()
    RETURNING seam_at AS seam, coalesce((SELECT away FROM before), true) AS begins`,
};

/** Keeps where somebody was in Today. It moves when they come back, not while they read. */
@Injectable()
export class SeamService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  /** The reader looks at Today. @returns where they were in the visit before this one. */
  look(viewer: Viewer): Promise<Date | null> {
    return this.db.transact(async () => {
      const [row] = await this.db.rows<{ seam: Date | null; begins: boolean }>(visit, [viewer.personId]);
      if (row!.begins) await this.facts.record(TodayVisited, { personId: viewer.personId }, viewer);
      return row!.seam;
    });
  }
}
