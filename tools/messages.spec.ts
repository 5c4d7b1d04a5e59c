import fs from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';

const root = process.cwd();
const files = ['libs', 'apps/web']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .map((name) => path.join(folder, String(name))),
  )
  .filter((file) => !/node_modules|generated/.test(file));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const messagesIn = (language: string): Record<string, string> =>
  Object.assign(
    {},
    ...files.filter((file) => file.endsWith(`i18n/${language}.json`)).map((file) => JSON.parse(read(file))),
  );

const holes = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();

const [dutch, english] = [messagesIn('nl'), messagesIn('en')];
const web = files
  .filter((file) => /(\/web\/|apps\/web\/).*\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
  .map(read)
  .join('\n');
const server = files
  .filter((file) => /\/server\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
  .map(read)
  .join('\n');

it('has every message in both languages', () => {
  expect(Object.keys(dutch).length).toBeGreaterThan(300);
  expect(Object.keys(dutch).sort()).toEqual(Object.keys(english).sort());
});

it('can be read: no message breaks when it is shown', () => {
  for (const [language, messages] of [
    ['nl', dutch],
    ['en', english],
  ] as const) {
    const onError = (error: Error) => {
      throw error;
    };
    const intl = createIntl({ locale: language, messages, onError });
    for (const [id, message] of Object.entries(messages)) {
      const values = Object.fromEntries(holes(message).map((hole) => [hole, 2]));
      expect(intl.formatMessage({ id }, values)).not.toBe('');
    }
  }
});

it('asks for the same values in both languages', () => {
  for (const id of Object.keys(dutch)) expect([id, holes(dutch[id]!)]).toEqual([id, holes(english[id]!)]);
});

const literal = new Set([...web.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, id]) => id!));
const patterns = [...web.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map(([, prefix]) => prefix!);

it('has every message that a screen shows', () => {
  const asked = [...web.matchAll(/\bt(?:\.has)?\(\s*(?:[^()'`]*\?\s*)?'([\w.-]+)'/g)].map(([, id]) => id!);
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((id) => !(id in dutch))).toEqual([]);
});

it('holds no message that no screen shows', () => {
  const unused = Object.keys(dutch).filter(
    (id) => !literal.has(id) && !patterns.some((prefix) => id.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

it('has a sentence for everything that the server asks to put right', () => {
  const codes = [...server.matchAll(/new Problem\(\s*'([\w.]+)'/g)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(20);
  expect([...new Set(codes)].filter((code) => !(`errors.${code}` in dutch))).toEqual([]);
});
