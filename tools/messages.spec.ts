import fs from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import ts from 'typescript';

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
  const begun = [...web.matchAll(/\bt(?:\.has)?\(\s*`([\w.-]+)\$\{/g)].map(([, prefix]) => prefix!);
  expect(begun.length).toBeGreaterThan(10);
  expect(begun.filter((prefix) => !Object.keys(dutch).some((id) => id.startsWith(prefix)))).toEqual([]);
});

/** What is shown or read aloud when it stands in one of these. */
const spoken = [
  'alt',
  'title',
  'placeholder',
  'label',
  'hint',
  'aria-label',
  'aria-description',
  'aria-roledescription',
];
/** Names are the same in every language. */
const names = new Set(['Plein', 'Nederlands', 'English']);

/** Comparing shows nothing; choosing and adding do. */
const isJoining = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken ||
  kind === ts.SyntaxKind.PlusToken;

/** The texts of a component that would be shown as they stand, in whatever language somebody reads. */
function literalsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const say = (text: string) => {
    if (/\p{L}/u.test(text) && !names.has(text.trim())) found.push(`${file}: ${text.trim()}`);
  };
  const shown = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) say(node.text);
    else if (ts.isTemplateExpression(node))
      [node.head, ...node.templateSpans.map((span) => span.literal)].forEach(({ text }) => say(text));
    else if (ts.isParenthesizedExpression(node)) shown(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(shown);
    else if (ts.isBinaryExpression(node)) {
      if (!isJoining(node)) return;
      if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) shown(node.left);
      shown(node.right);
    }
  };
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node.text);
    else if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
      shown(node.expression);
    else if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) say(node.initializer.text);
      else if (node.initializer && ts.isJsxExpression(node.initializer)) shown(node.initializer.expression);
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('lets no component speak a language of its own', () => {
  const caught = '<p title="Hello">{isNew ? `New ${n}` : t("a.b")} there · <b>Plein</b></p>';
  expect(literalsIn('x', caught).sort()).toEqual(['x: Hello', 'x: New', 'x: there ·']);
  const components = files.filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'));
  expect(components.length).toBeGreaterThan(80);
  expect(components.flatMap((file) => literalsIn(file, read(file)))).toEqual([]);
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
