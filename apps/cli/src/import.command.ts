import {
  ImportsModule,
  type ImportReport,
  MarkdownImport,
  PlaceService,
  PostsImport,
} from '@plein/imports/server';
import { LearnWords, SearchModule } from '@plein/search/server';
import type { Type } from '@nestjs/common';
import type { Command } from 'commander';
import { print, tell } from './print';
import { withModules } from './with-modules';

interface Options {
  community: string;
  create?: boolean;
  json?: boolean;
}

export function importCommand(program: Command): void {
  const into = program.command('import').description('brings things in from elsewhere; again is harmless');
  add(into, 'markdown', '<folder>', 'a folder of Markdown, as pages of a wiki', MarkdownImport);
  add(into, 'posts', '<file>', 'a file with a post per line (JSON)', PostsImport);
}

type Importer = Pick<MarkdownImport, 'run'>;

function add(
  into: Command,
  name: string,
  argument: string,
  description: string,
  importer: Type<Importer>,
): void {
  into
    .command(name)
    .description(description)
    .argument(argument)
    .requiredOption('--community <name>', 'the name or short name of the community it goes into')
    .option('--create', 'opens an open community of that name when there is none, owned by the first admin')
    .option('--json', 'the result as JSON, with everything that did not come along')
    .action((from: string, { community, create, json }: Options) =>
      withModules([ImportsModule, SearchModule], async (context) => {
        const place = await context.get(PlaceService, { strict: false }).find(community, { create });
        const words = context.get(LearnWords, { strict: false });
        const report = await context
          .get<Importer>(importer, { strict: false })
          .run(from, place, { progress: tell, stored: (ids) => words.learn(ids) });
        print(json, report, sentences(report));
      }),
    );
}

/** So many places are named per reason; all of them stand in the JSON. */
const places = 5;

/** What came and what did not, in plain sentences. */
export function sentences({ community, source, counts, left, seconds }: ImportReport): string[] {
  const byReason = new Map<string, string[]>();
  for (const { where, what, why } of left) {
    const isOwn =
      ['the page', 'the file', 'the line', 'the folder'].includes(what) || what.startsWith('the field');
    const reason = isOwn ? `${what}: ${why}` : why;
    byReason.set(reason, [...(byReason.get(reason) ?? []), isOwn ? where : `${where}: ${what}`]);
  }
  return [
    `Brought "${source}" into ${community.name} (${community.slug}) in ${seconds} seconds.`,
    ...Object.entries(counts).map(
      ([kind, { created, changed, unchanged, skipped }]) =>
        `  ${kind}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped`,
    ),
    left.length ? 'Not carried over, or not as it was:' : 'Everything was carried over.',
    ...[...byReason].flatMap(([reason, where]) => [
      `  ${reason} (${where.length})`,
      ...where.slice(0, places).map((one) => `    ${one}`),
      ...(where.length > places ? [`    and ${where.length - places} more; --json names them all`] : []),
    ]),
  ];
}
