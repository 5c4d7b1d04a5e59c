import fs from 'node:fs';
import { settingsTable } from './config.command';

/** `npm run plein -- config docs` prints the table that belongs between the two comments. */
it('the table of settings in docs/OPERATIONS.md is the one of the code', () => {
  const paper = fs.readFileSync('docs/OPERATIONS.md', 'utf8');
  const [, table] = /<!-- settings -->\n([\s\S]*?)\n<!-- \/settings -->/.exec(paper) ?? [];
  // Spaces that line up the columns are for readers.
  expect(tidy(table ?? '')).toBe(tidy(settingsTable()));
});

const tidy = (table: string) =>
  table
    .trim()
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---');

it('docs/OPERATIONS.md names only commands and files that exist', () => {
  const paper = fs.readFileSync('docs/OPERATIONS.md', 'utf8');
  const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...paper.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
  const compose = fs.readFileSync('docker-compose.yml', 'utf8');
  for (const [, service] of paper.matchAll(/docker compose (?:run|exec|stop|logs)(?: -\S+)* (\w+)/g))
    expect(compose).toContain(`\n  ${service}:\n`);
});
