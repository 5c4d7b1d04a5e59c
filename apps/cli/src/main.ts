import 'reflect-metadata';
import { ConfigProblem } from '@plein/platform/server';
import { Command } from 'commander';
import { configCommand } from './config.command';
import { demoCommand } from './demo.command';
import { importCommand } from './import.command';
import { migrateCommand } from './migrate.command';
import { personCommand } from './person.command';

/** The command line of Plein: everything that an operator does without a browser. */
const program = new Command('plein').description('Plein on the command line').showHelpAfterError();
for (const add of [migrateCommand, personCommand, configCommand, importCommand, demoCommand]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigProblem ? error.message : ((error as Error).message ?? String(error))}\n`,
  );
  process.exitCode = 1;
}
