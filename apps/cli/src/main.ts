import 'reflect-metadata';
import { Command } from 'commander';
import { configCommand } from './config.command';
import { demoCommand } from './demo.command';
import { importCommand } from './import.command';
import { migrateCommand } from './migrate.command';
import { personCommand } from './person.command';
import { sentenceOf } from './sentence-of';

/** The command line of Plein: everything that an operator does without a browser. */
const program = new Command('plein')
  .description('Plein on the command line: what an operator does without a browser')
  .showHelpAfterError();
for (const add of [migrateCommand, personCommand, configCommand, importCommand, demoCommand]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
