import { type Viewer, communityIds } from '@plein/kernel/server';
import { Config, Db, FileKey, type Limit, Limits, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { type Asked, readAsked } from './asked';
import type { SearchGap } from './gap.io';
import { seesGapsSql, seesGapsValues } from './gap.policy';
import { SearchService } from './search.service';
import { fold } from './words';

/** So many people must have looked for it before its words are kept. */
const several = 2;
const keptDays = 90;
const perHour = 60;
const longest = 80;
const mostWords = 8;
const mostPlaces = 3;
const listed = 200;
/** What looks like a number of a person, or an address, is nobody else's to read. */
const isPersonal = /@|\d{5}|(\d[ .-]?){7}/;

/** What was looked for and is not there: a list for who can see to it. Nobody learns who looked. */
@Injectable()
export class GapService {
  private readonly key: FileKey;
  private readonly limit: Limit;

  constructor(
    private readonly db: Db,
    private readonly searches: SearchService,
    config: Config,
    limits: Limits,
  ) {
    this.key = new FileKey(config.files, 'search-key');
    this.limit = limits.of('search-missed', perHour, 3_600);
  }

  /** What several people looked for, most often first. */
  all(viewer: Viewer): Promise<SearchGap[]> {
    return this.db.rows<SearchGap>(
      `SELECT g.id, g.words, sum(s.days)::int AS times, max(s.last_on)::timestamptz AS "lastOn", g.community_id AS "communityId"
         FROM search_gap g JOIN search_miss s USING (gap) LEFT JOIN community m ON m.id = g.community_id
        WHERE s.last_on > $3::date AND ${seesGapsSql('$1', '$2')}
        GROUP BY g.id HAVING count(*) >= ${several} AND (g.dismissed_on IS NULL OR max(s.last_on) > g.dismissed_on)
        ORDER BY times DESC, "lastOn" DESC, g.id LIMIT ${listed}`,
      [...seesGapsValues(viewer), this.forgotten()],
    );
  }

  /** Notes a search that found nothing, when that is so: without its filters it must find nothing either. */
  async note(viewer: Viewer, text: string): Promise<void> {
    if ((await this.limit.count(viewer.personId)) > 0) return;
    const asked = await readAsked(this.db, viewer, text);
    const bare = { ...asked, ...unfiltered, terms: asked.terms.filter(({ not }) => !not) };
    const words = wordsOf(bare);
    if (asked.unknown.length > 0 || words === null) return;
    if (!(await this.searches.findsNothing(viewer, bare))) return;
    for (const place of asked.communities ? await this.open(viewer, asked.communities) : [null])
      await this.keep(viewer, words, place);
  }

  /** The places in which the viewer finds whatever there is. */
  private async open(viewer: Viewer, ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM community WHERE id = ANY($1::uuid[]) AND (kind = 'open' OR id = ANY($2::uuid[])) LIMIT ${mostPlaces}`,
      [ids, communityIds(viewer)],
    );
    return rows.map(({ id }) => id);
  }

  /** Off the list, or back on it. */
  async dismiss(viewer: Viewer, id: string, dismissed: boolean): Promise<void> {
    const changed = await this.db.rows(
      `UPDATE search_gap g SET dismissed_on = $4 FROM search_gap same LEFT JOIN community m ON m.id = same.community_id
        WHERE g.id = $3 AND same.id = g.id AND ${seesGapsSql('$1', '$2')} RETURNING g.id`,
      [...seesGapsValues(viewer), id, dismissed ? today() : null],
    );
    if (changed.length === 0) throw new Refusal('NOT_FOUND');
  }

  /** What was looked for long ago, and the words of what too few looked for lately. */
  async forgetOld(): Promise<void> {
    await this.db.rows('DELETE FROM search_miss WHERE last_on <= $1::date', [this.forgotten()]);
    await this.db.rows(
      `DELETE FROM search_gap g WHERE (SELECT count(*) FROM search_miss s WHERE s.gap = g.gap) < ${several}`,
    );
  }

  private async keep({ personId }: Viewer, words: string, communityId: string | null): Promise<void> {
    const gap = this.key.token('gap', communityId ?? '', words);
    const seeker = this.key.token('seeker', communityId ?? '', words, personId);
    await this.db.rows(
      `INSERT INTO search_miss (gap, seeker, last_on) VALUES ($1, $2, $3)
       ON CONFLICT (gap, seeker) DO UPDATE SET last_on = excluded.last_on,
         days = CASE WHEN search_miss.last_on > $4::date THEN search_miss.days ELSE 0 END + (search_miss.last_on < excluded.last_on)::int`,
      [gap, seeker, today(), this.forgotten()],
    );
    await this.db.rows(
      `INSERT INTO search_gap (id, gap, words, community_id) SELECT $2, $1, $3, $4
        WHERE (SELECT count(*) FROM search_miss WHERE gap = $1 AND last_on > $5::date) >= ${several} ON CONFLICT (gap) DO NOTHING`,
      [gap, newId(), words, communityId, this.forgotten()],
    );
  }

  private forgotten(): string {
    return new Date(clock.millis() - keptDays * 86_400_000).toISOString().slice(0, 10);
  }
}

const today = (): string => clock.now().toISOString().slice(0, 10);

/** Filters narrow what there is; whoever finds nothing with them has not found that it is missing. */
const unfiltered = {
  authors: null,
  notAuthors: [],
  notCommunities: [],
  since: null,
  before: null,
  statuses: null,
  notStatuses: [],
  notTopics: [],
  forms: null,
  kinds: null,
} as const;

/** What was looked for, the same for whoever types it; null when there is too little in it, or too much. */
function wordsOf({ terms, topics }: Asked): string | null {
  const words = [
    ...terms.flatMap((term) => fold(term.words).match(/[\p{L}\p{N}]+(?:[-'.@][\p{L}\p{N}]+)*/gu) ?? []),
    ...topics.map((topic) => `#${topic}`),
  ];
  const said = words.join(' ');
  const isToKeep =
    words.some((word) => /\p{L}{3}/u.test(word)) &&
    words.length <= mostWords &&
    said.length <= longest &&
    !isPersonal.test(said);
  return isToKeep ? said : null;
}
