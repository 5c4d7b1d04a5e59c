import type { Language } from '@plein/contract';
import { plainText } from '@plein/document';
import { Content, reviseContent } from '@plein/kernel/server';
import { type Db, clock, insertRows, newId } from '@plein/platform/server';
import { languageOf, linkRows, mostLanguage, relink } from '../content-rows';
import { type Known, checksumOf, hasCome, keepPromises, rememberChange } from '../imported';
import type { Place } from '../place.service';
import type { Tally, Watch } from '../report';
import type { MadePage } from './make-pages';
import { addressesOf, claim } from './page-addresses';
import { batches } from './page-batches';

export interface Saving extends Watch {
  readonly db: Db;
  readonly place: Place;
  readonly source: string;
  readonly tally: Tally;
  readonly known: ReadonlyMap<string, Known>;
  readonly pageIds: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Ids of pages that came before and are off the screen. */
  readonly withdrawn: ReadonlySet<string>;
  /** Ids of pages that came before and were worked on here. */
  readonly reworked: ReadonlySet<string>;
}

/** Stores pages, parents first; those that came before get a new version, when nobody has worked on them here. */
export async function savePages(pages: Iterable<MadePage>, saving: Saving): Promise<void> {
  const fresh: MadePage[] = [];
  for (const page of pages)
    if (hasCome(saving.known.get(page.key))) await renew(page, saving);
    else fresh.push(page);
  const positions = await lastPositions(saving);
  const language = mostLanguage(fresh.map(({ body }) => plainText(body))) ?? saving.place.community.language;
  let count = 0;
  for (const some of batches(fresh)) {
    await saving.db.transact(() => insertPages(some, positions, language, saving));
    saving.tally.add('pages', 'created', some.length);
    await saving.stored?.(some.map(({ key }) => saving.pageIds.get(key)!));
    count += some.length;
    saving.progress?.(`${count} of ${fresh.length} new pages are stored.`);
  }
}

async function insertPages(
  pages: readonly MadePage[],
  positions: Map<string | null, number>,
  otherwise: Language,
  saving: Saving,
): Promise<void> {
  const { db, place, source, pageIds, aliases } = saving;
  const personId = place.owner.personId;
  const communityId = place.community.id;
  const at = clock.now();
  const rows = pages.map(({ key, title, parentKey, body }) => {
    const parentId = placeFor(parentKey, saving);
    const position = (positions.get(parentId) ?? 0) + 1;
    positions.set(parentId, position);
    const text = plainText(body);
    return {
      id: pageIds.get(key)!,
      kind: 'page',
      community_id: communityId,
      audience: place.audience,
      author_id: personId,
      language: languageOf(text) ?? otherwise,
      title,
      body,
      text,
      created_at: at,
      revision: 1,
      comment_count: 0,
      reaction_counts: {},
      parent_id: parentId,
      position,
      import_key: `${source}/${key}`,
    };
  });
  await insertRows(db, 'content', rows);
  await insertRows(
    db,
    'content_revision',
    rows.map(({ id, title, body, text }) => ({
      content_id: id,
      number: 1,
      author_id: personId,
      title,
      body,
      change_note: '',
      added: text.length,
      removed: 0,
      created_at: at,
    })),
  );
  await insertRows(
    db,
    'role_assignment',
    rows.map(({ id }) => ({
      id: newId(),
      person_id: personId,
      role: 'owner',
      scope: 'page',
      scope_id: id,
      since: at,
      assigned_by: personId,
    })),
  );
  await insertRows(
    db,
    'content_link',
    rows.flatMap(({ id, body }) => linkRows(id, body)),
    { orIgnore: true },
  );
  await claim(
    db,
    communityId,
    pages.flatMap((page) =>
      addressesOf(page, aliases).map((path) => ({ path, pageId: pageIds.get(page.key)! })),
    ),
  );
  await keepPromises(
    db,
    communityId,
    source,
    pages.map((page) => ({
      kind: 'page',
      key: page.key,
      targetId: pageIds.get(page.key)!,
      checksum: checksumOfPage(page),
    })),
  );
}

/** A page that came before: the same, changed there, or changed here in the meantime. */
async function renew(page: MadePage, saving: Saving): Promise<void> {
  const { db, place, source, tally, known, aliases } = saving;
  const before = known.get(page.key)!;
  const checksum = checksumOfPage(page);
  if (before.checksum === checksum) {
    if (saving.withdrawn.has(before.targetId))
      tally.leave(page.key, 'the page', 'it was withdrawn here; that was kept');
    else if (saving.reworked.has(before.targetId))
      tally.leave(page.key, 'the page', 'it was changed here; that was kept');
    return tally.add('pages', 'unchanged');
  }
  const changed = await db.transact(async () => {
    const content = await db
      .of(Content)
      .findOne({ where: { id: before.targetId }, lock: { mode: 'pessimistic_write' } });
    if (!content || content.withdrawnAt || content.revision !== before.revision) return false;
    await reviseContent(db, content, place.owner.personId, { title: page.title, body: page.body });
    await db.rows(
      'UPDATE content SET title = $2, body = $3, text = $4, revision = $5, revised_at = $6 WHERE id = $1',
      [
        content.id,
        page.title,
        JSON.stringify(content.body),
        content.text,
        content.revision,
        content.revisedAt,
      ],
    );
    await relink(db, content.id, page.body);
    await claim(
      db,
      place.community.id,
      addressesOf(page, aliases).map((path) => ({ path, pageId: content.id })),
    );
    await rememberChange(db, place.community.id, source, {
      kind: 'page',
      key: page.key,
      targetId: content.id,
      checksum,
      revision: content.revision,
    });
    return true;
  });
  tally.add('pages', changed ? 'changed' : 'unchanged');
  if (changed) await saving.stored?.([before.targetId]);
  else tally.leave(page.key, 'its new text', 'the page was changed or withdrawn here; that was kept');
}

const checksumOfPage = ({ title, body }: MadePage): string => checksumOf(title, body);

function placeFor(parentKey: string | null, { pageIds, withdrawn }: Saving): string | null {
  const id = parentKey === null ? undefined : pageIds.get(parentKey);
  return id === undefined || withdrawn.has(id) ? null : id;
}

/** The last position under every page, so that what comes stands behind what is there. */
async function lastPositions({ db, place }: Saving): Promise<Map<string | null, number>> {
  const rows = await db.rows<{ id: string | null; last: number }>(
    `SELECT parent_id AS id, max(position) AS last FROM content
      WHERE community_id = $1 AND kind = 'page' GROUP BY parent_id`,
    [place.community.id],
  );
  return new Map(rows.map(({ id, last }) => [id, last]));
}
