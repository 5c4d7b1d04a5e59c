import { type Variable, readConfig, variables } from '@plein/platform/server';
import type { Command } from 'commander';
import { print } from './print';

export function configCommand(program: Command): void {
  const config = program.command('config').description('checks the settings, and says which there are');
  config
    .command('check', { isDefault: true })
    .option('--json', 'the result as JSON')
    .action(({ json }: { json?: boolean }) => {
      readConfig(process.env);
      print(json, { ok: true }, ['The settings are in order.']);
    });
  config
    .command('docs')
    .description('the table of settings for docs/OPERATIONS.md')
    .action(() => void process.stdout.write(`${settingsTable()}\n`));
}

/** Every setting as a Markdown table; `docs/OPERATIONS.md` holds the same lines. */
export const settingsTable = (): string =>
  [
    '| Variable | Default | What it is for |',
    '| --- | --- | --- |',
    ...(Object.values(variables) as Variable[]).map(
      ({ name, default: otherwise, about, secret }) =>
        `| \`${name}\`${secret ? ` or \`${name}_FILE\`` : ''} | ${otherwise === undefined ? 'required' : otherwise === '' ? 'empty' : `\`${otherwise}\``} | ${about} |`,
    ),
  ].join('\n');
