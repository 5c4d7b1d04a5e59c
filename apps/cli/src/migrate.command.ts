import { migrate, readConfig } from '@plein/platform/server';
import type { Command } from 'commander';
import { print } from './print';

export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('brings the database up to date')
    .option('--json', 'the result as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const ran = await migrate(readConfig(process.env).databaseUrl);
      print(json, { ran }, ran.length ? ran.map((name) => `Ran ${name}.`) : ['The database is up to date.']);
    });
}
