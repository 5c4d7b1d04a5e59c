import { looksLikeMarkdown } from './pasted-markdown';

it.each([
  '# Titel',
  'Vooraf\n\n## Kop',
  '- een\n- twee',
  '1. eerst\n2. dan',
  '> gezegd',
  '```\ncode\n```',
  '| a | b |\n| - | - |',
  'Zie [de site](https://plein.example).',
  'Dit is **belangrijk**.',
])('knows %j for Markdown', (text) => expect(looksLikeMarkdown(text)).toBe(true));

it.each([
  'Gewoon een zin.',
  '#onderwerp en nog wat',
  '2026 was een goed jaar',
  'a * b * c',
  '-5 graden',
  'arr[0](x)',
  'kosten: 3 > 2',
])('leaves %j as it is', (text) => expect(looksLikeMarkdown(text)).toBe(false));
