import { type Variable, readConfig, variables } from '@plein/platform/server';
import type { Command } from 'commander';
import { print } from './print';

export function configCommand(program: Command): void {
  const config = program.command('config').description('checks the settings, and says which there are');
  config
    .command('check', { isDefault: true })
    .description('says whether the settings are in order, or each thing that is not')
    .option('--json', 'the result as JSON')
    .action(({ json }: { json?: boolean }) => {
      readConfig(process.env);
      print(json, { ok: true }, ['The settings are in order.']);
    });
  config
    .command('docs')
    .description('the table of settings for docs/OPERATIONS.md')
    .option('--json', 'the settings as JSON')
    .action(({ json }: { json?: boolean }) => print(json, settings(), [settingsTable()]));
}

const settings = () =>
  (Object.values(variables) as Variable[]).map(({ name, default: otherwise, about, secret }) => ({
    name,
    default: otherwise ?? null,
    isRequired: otherwise === undefined,
    isSecret: secret ?? false,
    about,
  }));

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
