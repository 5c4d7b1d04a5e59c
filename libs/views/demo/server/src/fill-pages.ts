import { type Document, parseDocument, plainText } from '@plein/document';
import { blocksOf, readMarkdown, toDocument } from '@plein/document/markdown';
import { type Db, insertRows } from '@plein/platform/server';
import { addressOf } from '@plein/wiki/server';
import type { Calendar } from './calendar';
import type { Chance } from './chance';
import { sizeOfChange } from '@plein/kernel/server';
import type { PageText, PageVersionText } from './content/pages/types';
import type { Place } from './fill-communities';
import type { Colleague, Staff } from './fill-people';
import { linksOf } from './links';
import { type Known, enriched } from './read-text';

/** A page that has its id, before its text is read: texts point at each other. */
interface Planned extends PageText {
  id: string;
  place: Place & { id: string };
}

/** The wikis: who wrote what when, and who looks after it. */
export class Pages {
  private readonly planned = new Map<string, Planned>();

  constructor(
    private readonly staff: Staff,
    private readonly calendar: Calendar,
    private readonly chance: Chance,
  ) {}

  plan(pages: readonly PageText[], place: Place & { id: string }): void {
    for (const page of pages) {
      if (this.planned.has(page.title)) throw new Error(`Two pages are called "${page.title}"`);
      const made = this.calendar.moment(page.versions[0]!.when);
      this.planned.set(page.title, { ...page, place, id: this.chance.idAt(made) });
    }
  }

  /** @throws when no page is called so. */
  idOf(title: string): string {
    const page = this.planned.get(title);
    if (!page) throw new Error(`No page is called "${title}"`);
    return page.id;
  }

  async save(db: Db, known: Known): Promise<string[]> {
    const rows: object[] = [];
    const revisions: object[] = [];
    const links: object[] = [];
    const aliases: object[] = [];
    const roles: object[] = [];
    const places = new Map<string, number>();
    for (const page of this.planned.values()) {
      const parentId = page.under ? this.idOf(page.under) : null;
      const key = parentId ?? page.place.id;
      places.set(key, (places.get(key) ?? 0) + 1);
      const versions = this.versionsOf(page, known);
      const [first, last] = [versions[0]!, versions.at(-1)!];
      rows.push({
        id: page.id,
        kind: 'page',
        community_id: page.place.id,
        audience: page.place.audience,
        author_id: first.author_id,
        language: this.staff.get(page.versions[0]!.by).language,
        title: page.title,
        body: last.body,
        text: last.text,
        created_at: first.created_at,
        revised_at: versions.length > 1 ? last.created_at : null,
        revision: versions.length,
        comment_count: 0,
        reaction_counts: {},
        parent_id: parentId,
        position: places.get(key),
      });
      revisions.push(...versions.map(({ text: _, ...version }) => version));
      links.push(...linksOf(page.id, last.body));
      aliases.push({ community_id: page.place.id, path: addressOf(page.title), page_id: page.id });
      const owner = this.staff.get(page.owner);
      roles.push({
        id: this.chance.idAt(first.created_at),
        person_id: owner.id,
        role: 'owner',
        scope: 'page',
        scope_id: page.id,
        since: first.created_at,
        assigned_by: first.author_id === owner.id ? null : first.author_id,
      });
    }
    // Parents are in the same statement: the database checks them when it is done.
    await insertRows(db, 'content', rows);
    await insertRows(db, 'content_revision', revisions);
    await insertRows(db, 'content_link', links, { orIgnore: true });
    await insertRows(db, 'page_alias', aliases);
    await insertRows(db, 'role_assignment', roles);
    return rows.map((row) => (row as { id: string }).id);
  }

  private versionsOf(page: Planned, known: Known) {
    let before = '';
    return page.versions.map((version, index) => {
      const body = bodyOf(version, known);
      const text = plainText(body);
      const size = sizeOfChange(before, text);
      before = text;
      return {
        content_id: page.id,
        number: index + 1,
        author_id: this.author(version).id,
        title: page.title,
        body,
        change_note: version.note,
        ...size,
        created_at: this.calendar.moment(version.when),
        text,
      };
    });
  }

  private author({ by }: PageVersionText): Colleague {
    return this.staff.get(by);
  }
}

function bodyOf({ text }: PageVersionText, known: Known): Document {
  const blocks = blocksOf(readMarkdown(text));
  return parseDocument(toDocument(blocks.map((block) => enriched(block, known))), 'page');
}
