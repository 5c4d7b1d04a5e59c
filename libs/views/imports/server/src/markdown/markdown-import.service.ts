import path from 'node:path';
import { FileService } from '@plein/files/server';
import { Db, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { type Known, hasCome, knownOf, promise, sourceName } from '../imported';
import type { Place } from '../place.service';
import { type ImportReport, Tally, type Watch } from '../report';
import { Addresses } from './addresses';
import { Folder } from './folder';
import { lineIn, linesIn } from './front-matter';
import { isInclude } from './includes';
import { filesShown, makePages } from './make-pages';
import { storeFiles } from './page-files';
import { type ReadPage, dialectOf, factsOf, isFactFile, readTexts } from './read-folder';
import type { Surroundings } from './resolver';
import { savePages } from './save-pages';
import { isMarkdown, readPages } from './source-page';
import { type Place as TreePlace, treeOf } from './tree';

/** Brings a folder of Markdown into the wiki of a community, with its pictures, attachments and links. */
@Injectable()
export class MarkdownImport {
  constructor(
    private readonly db: Db,
    private readonly fileService: FileService,
  ) {}

  async run(directory: string, place: Place, watch: Watch = {}): Promise<ImportReport> {
    const { progress } = watch;
    const source = sourceName(path.basename(path.resolve(directory)));
    const tally = new Tally('pages', 'files');
    const folder = await Folder.open(directory, tally);
    const pages = await readPages(folder, tally, progress);
    const facts = await factsOf(folder);
    const dialect = dialectOf(pages, facts);
    const readable = readTexts(pages, dialect, tally);
    progress?.(`${readable.length} pages were read.`);

    const [leading, texts] = parted(readable);
    const places = treeOf(texts, facts.folders);
    const addresses = new Addresses(places, folder.files);
    leadOn(leading, addresses, tally);
    const byKey = new Map(texts.map((page) => [page.key, page]));
    const known = await knownOf(this.db, place.community.id, source, 'page');
    const pageIds = idsFor(places, known);
    const fresh = new Map([...pageIds].filter(([key]) => !known.has(key)));
    await promise(this.db, place.community.id, source, 'page', fresh);
    const surroundings = {
      addresses,
      pageIds,
      texts: byKey,
      files: new Map(),
      leave: tally.leave.bind(tally),
    } satisfies Surroundings;
    const shown = filesShown(texts, surroundings);
    const files = await storeFiles(shown, {
      db: this.db,
      files: this.fileService,
      folder,
      place,
      source,
      tally,
      progress,
    });
    for (const name of folder.files)
      if (!shown.has(name) && !isMarkdown(name) && !isFactFile(name) && !isInclude(name))
        tally.leave(name, 'the file', 'no page shows it');

    const before = await this.sinceThen(known);
    const made = makePages({
      places,
      texts: byKey,
      dialect,
      surroundings: { ...surroundings, files },
      tally,
    });
    await savePages(made, {
      ...watch,
      db: this.db,
      place,
      source,
      tally,
      known,
      pageIds,
      aliases: addresses.aliases,
      ...before,
    });
    tellOfGone(known, pageIds, before.withdrawn, tally);
    return tally.report(place.community, source);
  }

  /**
   * What happened here since to what came before. What was withdrawn stays so: links may go on leading there, new
   * pages do not stand under it.
   */
  private async sinceThen(
    known: ReadonlyMap<string, Known>,
  ): Promise<{ withdrawn: Set<string>; reworked: Set<string> }> {
    const revisions = new Map([...known.values()].map(({ targetId, revision }) => [targetId, revision]));
    const rows = await this.db.rows<{ id: string; revision: number; isWithdrawn: boolean }>(
      `SELECT id, revision, withdrawn_at IS NOT NULL AS "isWithdrawn" FROM content WHERE id = ANY($1::uuid[])`,
      [[...revisions.keys()]],
    );
    const ids = (some: typeof rows) => new Set(some.map(({ id }) => id));
    return {
      withdrawn: ids(rows.filter(({ isWithdrawn }) => isWithdrawn)),
      reworked: ids(rows.filter(({ id, revision }) => revision !== revisions.get(id))),
    };
  }
}

/** Tells of what came before and is not in the folder any more; nothing is taken away here because of that. */
function tellOfGone(
  known: ReadonlyMap<string, Known>,
  pageIds: ReadonlyMap<string, string>,
  withdrawn: ReadonlySet<string>,
  tally: Tally,
): void {
  for (const [key, before] of known)
    if (hasCome(before) && !pageIds.has(key) && !withdrawn.has(before.targetId))
      tally.leave(key, 'the page', 'it came before and is not in the folder now; the page here stays');
}

/** New pages get an id before any is stored, so that they can point at each other. */
const idsFor = (places: readonly TreePlace[], known: ReadonlyMap<string, Known>): Map<string, string> =>
  new Map(places.map(({ key }) => [key, known.get(key)?.targetId ?? newId()]));

/** Pages that only lead to another page of the folder, and all others. */
function parted(pages: readonly ReadPage[]): [ReadPage[], ReadPage[]] {
  const leads = ({ fields }: ReadPage) => {
    const to = lineIn(fields, 'redirect_to', 2_000);
    return to !== null && !/^[a-z][a-z0-9+.-]*:/i.test(to);
  };
  return [pages.filter(leads), pages.filter((page) => !leads(page))];
}

/** Addresses of a page that only leads on lead where it led. */
function leadOn(leading: readonly ReadPage[], addresses: Addresses, tally: Tally): void {
  for (const { key, fields } of leading) {
    const to = lineIn(fields, 'redirect_to', 2_000)!;
    const found = addresses.find(key, to.replace(/[?#].*$/s, ''));
    if (!('page' in found)) {
      tally.leave(key, 'the page', `it only leads to ${to}, and that is not in the folder`);
      continue;
    }
    const names = [
      key.replace(/\.[^.]+$/, ''),
      ...linesIn(fields, 'redirect_from').map((name) => name.replace(/^\/+|\/+$/g, '')),
    ];
    for (const name of names.filter((one) => one && one.length <= 500)) {
      addresses.name(name, found.page);
      addresses.aliases.get(found.page)?.push(name.toLowerCase());
    }
    tally.leave(key, 'the page', `it only leads to ${to}; its addresses lead there now`);
  }
}
