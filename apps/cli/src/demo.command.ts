import { type Filled, demoSignIns, emptyEverything, fillDemo, isDemo, isEmpty } from '@plein/demo/server';
import { FileService, FilesModule } from '@plein/files/server';
import { Db } from '@plein/platform/server';
import { LearnWords, SearchModule } from '@plein/search/server';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { print, tell } from './print';
import { withModules } from './with-modules';

interface Options {
  json?: boolean;
  ifEmpty?: boolean;
  force?: boolean;
}

export function demoCommand(program: Command): void {
  const demo = program
    .command('demo')
    .description('an organisation to look around in, with 120 invented people');
  demo
    .command('fill')
    .description('fills an empty database')
    .option('--if-empty', 'does nothing, and says nothing, when there are people already')
    .option('--json', 'the result as JSON')
    .action(({ json, ifEmpty }: Options) =>
      withDatabase(async (context) => {
        const db = context.get(Db);
        if (await isEmpty(db)) return told(json, await fill(context));
        if (!ifEmpty)
          throw new Error('There are people here already. The demo only fills an empty database.');
        if (json) print(json, { filled: false }, []);
      }),
    );
  demo
    .command('reset')
    .description('takes everything out of a demo and begins it anew; everybody is signed out')
    .option('--force', 'also when this is not a demo: everything in it is lost')
    .option('--json', 'the result as JSON')
    .action(({ json, force }: Options) =>
      withDatabase(async (context) => {
        const db = context.get(Db);
        if (!force && !(await isEmpty(db)) && !(await isDemo(db)))
          throw new Error(
            'This is not a demo: real people are in it. With --force everything in it is lost.',
          );
        const files = await emptyEverything(db);
        await context.get(FileService, { strict: false }).discard(files);
        told(json, await fill(context));
      }),
    );
  demo
    .command('sign-ins')
    .description('who signs in to look around')
    .option('--json', 'the result as JSON')
    .action(({ json }: Options) =>
      withDatabase(async (context) => {
        const known = (await isDemo(context.get(Db))) ? demoSignIns : [];
        print(json, known, known.length ? table() : []);
      }),
    );
}

const withDatabase = (work: (context: INestApplicationContext) => Promise<void>) =>
  withModules([FilesModule, SearchModule], work);

async function fill(context: INestApplicationContext): Promise<Filled> {
  tell('Filling the demo organisation …');
  const filled = await fillDemo(context.get(Db), context.get(FileService, { strict: false }));
  await context.get(LearnWords, { strict: false }).learn(filled.contentIds);
  return filled;
}

function told(json: boolean | undefined, { contentIds: _, ...counts }: Filled): void {
  const { people, communities, posts, comments, pages } = counts;
  print(json, { filled: true, ...counts }, [
    `Warmgoed is there: ${people} people, ${communities} communities, ${posts} posts, ${comments} comments and ${pages} pages.`,
  ]);
}

function table(): string[] {
  const width = Math.max(...demoSignIns.map(({ email }) => email.length));
  return [
    'Sign in to look around (every password is the same):',
    ...demoSignIns.map(({ email, password, what }) => `  ${email.padEnd(width)}  ${password}  ${what}`),
  ];
}
