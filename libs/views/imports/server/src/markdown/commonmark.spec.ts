import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '@plein/document';
import { blocksOf, readMarkdown, toDocument } from '@plein/document/markdown';

const spec = path.join('..', 'shared', 'data', 'conformance', 'commonmark', 'spec.txt');
(existsSync(spec) ? it : it.skip)('reads every example of CommonMark (needs ../shared/data)', () => {
  const examples = [
    ...readFileSync(spec, 'utf8').matchAll(/^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm),
  ].map(([, given]) => given!.replaceAll('→', '\t'));
  expect(examples.length).toBeGreaterThan(600);
  for (const example of examples) {
    const blocks = blocksOf(readMarkdown(example));
    try {
      const document = toDocument(blocks);
      expect(parseDocument(JSON.parse(JSON.stringify(document)), 'page')).toEqual(document);
      expect(JSON.stringify(document)).not.toMatch(/"href":"(?!https?:|mailto:|tel:|[/#?])/i);
    } catch (error) {
      expect([example, (error as Error).message]).toEqual([example, 'document.empty']);
    }
  }
});
