import { parseDocument, plainText } from '../index';
import { blocksOf, fromMarkdown, readMarkdown, toDocument, withoutTitle } from './index';

const doc = (markdown: string) => fromMarkdown(markdown).content;
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});
const p = (...content: object[]) => ({ type: 'paragraph', content });

describe('what people write', () => {
  it('keeps headings, marks, lists, tasks, quotes, code, rules and links', () => {
    expect(doc('# Een\n\n##### Vijf')).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Een')] },
      { type: 'heading', attrs: { level: 4 }, content: [text('Vijf')] },
    ]);
    expect(doc('a **b _c_** ~~d~~ `e`  \nf')).toEqual([
      p(
        text('a '),
        text('b ', 'bold'),
        { ...text('c', 'italic', 'bold') },
        text(' '),
        text('d', 'strike'),
        text(' '),
        text('e', 'code'),
        { type: 'hardBreak' },
        text('f'),
      ),
    ]);
    expect(doc('3. x\n   - y')).toEqual([
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem',
            content: [
              p(text('x')),
              { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('y'))] }] },
            ],
          },
        ],
      },
    ]);
    expect(doc('- [x] done\n- [ ] open')[0]).toMatchObject({
      type: 'taskList',
      content: [{ attrs: { checked: true } }, { attrs: { checked: false } }],
    });
    expect(doc('```ts\nlet a;\n```\n\n---\n\n> q')).toEqual([
      { type: 'codeBlock', attrs: { language: 'ts' }, content: [text('let a;')] },
      { type: 'horizontalRule' },
      { type: 'blockquote', content: [p(text('q'))] },
    ]);
    expect(doc('[x](https://a.nl) [y](javascript:alert(1)) [z][1]\n\n[1]: mailto:a@b.nl')).toEqual([
      p({ ...text('x'), marks: [{ type: 'link', attrs: { href: 'https://a.nl' } }] }, text(' y '), {
        ...text('z'),
        marks: [{ type: 'link', attrs: { href: 'mailto:a@b.nl' } }],
      }),
    ]);
  });

  it('makes every row of a table equally long, and puts notes at the end', () => {
    const [table] = doc('| a | b |\n| - | - |\n| 1 |\n');
    expect(table!.content!.map((row) => row.content!.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ]);
    expect(plainText(fromMarkdown('A[^1].\n\n[^1]: Noot.'))).toBe('A[1].\nNoot.');
  });

  it('takes known HTML for what it means, and of the rest only the words', () => {
    const left: string[] = [];
    const blocks = blocksOf(
      readMarkdown(
        'a<br>b <strong>c</strong> &amp; <a href="https://a.nl">d</a> <blink>e</blink>\n\n' +
          '<details>\n<summary>Meer</summary>\n\n**f**\n\n</details>\n\n' +
          '<table><tr><th>g</th></tr><tr><td>h<br/>i</td></tr></table>\n\n<script>alert(1)</script>\n\n<callout tone="tip">\n\nj\n\n</callout>',
      ),
      { leave: (what) => left.push(what) },
    );
    expect(toDocument(blocks).content).toEqual([
      p(
        text('a'),
        { type: 'hardBreak' },
        text('b '),
        text('c', 'bold'),
        text(' & '),
        { ...text('d'), marks: [{ type: 'link', attrs: { href: 'https://a.nl' } }] },
        text(' e'),
      ),
      { type: 'details', content: [{ type: 'summary', content: [text('Meer')] }, p(text('f', 'bold'))] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 1, rowspan: 1, colwidth: null },
                content: [p(text('g'))],
              },
            ],
          },
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 1, rowspan: 1, colwidth: null },
                content: [p(text('h'), { type: 'hardBreak' }, text('i'))],
              },
            ],
          },
        ],
      },
      { type: 'callout', attrs: { tone: 'tip' }, content: [p(text('j'))] },
    ]);
    expect(left).toEqual(['<blink>', '<script>']);
  });

  it('parts a paragraph at a picture, and puts an attachment after it', () => {
    const fileId = '0190b6a8-0000-7000-8000-000000000001';
    const file = { to: 'file', fileId, name: 'a.pdf', size: 3, mime: 'application/pdf' } as const;
    const blocks = blocksOf(readMarkdown('x ![alt](a.png) y [form](a.pdf) z\n\n- ![b](a.png)'), {
      resolve: (_, as) => ({
        ...file,
        ...(as === 'picture' ? { width: 4, height: 5 } : { width: null, height: null }),
      }),
    });
    expect(toDocument(blocks).content.map(({ type }) => type)).toEqual([
      'paragraph',
      'image',
      'paragraph',
      'attachment',
      'bulletList',
    ]);
    expect(plainText(toDocument(blocks))).toContain('y form z');
  });

  it('knows the title at the top', () => {
    const { title, rest } = withoutTitle(readMarkdown('# Het *brood*\n\nTekst'));
    expect([title, plainText(toDocument(blocksOf(rest)))]).toEqual(['Het brood', 'Tekst']);
  });
});

describe('what nobody writes', () => {
  const inputs: [string, string][] = [
    ['NUL', 'a\u0000b\ud800\u0007'],
    ['1 MB of [', '['.repeat(1_000_000)],
    ['brackets', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['stars', '_*'.repeat(200_000) + 'x'],
    ['quotes on one line', `${'> '.repeat(10_000)}a`],
    ['quotes line by line', Array.from({ length: 1_000 }, (_, n) => `${'>'.repeat(n)} a`).join('\n')],
    ['lists on one line', `${'- '.repeat(10_000)}a`],
    ['lists in lists', Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['one long paragraph', 'a b c\n'.repeat(20_000)],
    ['pictures in pictures', `${'!['.repeat(50_000)}${'](a)'.repeat(50_000)}`],
    ['tags', '<div>'.repeat(50_000)],
    ['open quotes in tags', '<a href="'.repeat(20_000)],
    ['backticks', Array.from({ length: 800 }, (_, n) => '`'.repeat(n + 1)).join(' ')],
    ['a wide table', `${'|a'.repeat(3_000)}\n${'|-'.repeat(3_000)}\n|b`],
    ['a table that is none', `a|b\n|-|\n${'|_*_*_*_*\n'.repeat(6_000)}`],
    ['a head with another sign', `a\\\\|b\n|-|\n${'_*_*_*_*\n'.repeat(6_000)}`],
    ['signs far to the right', `- a\n${`${' '.repeat(20)}- _*_*_*_*\n`.repeat(6_000)}`],
    ['numbers in words', `a\n${'2. _*_*_*_*\n'.repeat(6_000)}`],
    ['a list after a table', `a|b\n-|-\nc|d\n- e\n${'_*_*_*_*\n'.repeat(6_000)}`],
    ['open tags in HTML', `<table>\n${'<td a="\n'.repeat(6_000)}`],
    ['more signs than anybody writes', '- _*_*_*_*\n'.repeat(6_000)],
    ['entities', '&amp;'.repeat(50_000)],
    ['nested tags', `${'<ul><li>'.repeat(5_000)}x`],
    ['nested emphasis', `${'**a _b '.repeat(5_000)}${'_**'.repeat(5_000)}`],
  ];

  it.each(inputs)('%s: a document or a plain refusal, and soon', (_, input) => {
    const started = Date.now();
    const blocks = blocksOf(readMarkdown(input));
    try {
      const document = toDocument(blocks);
      expect(parseDocument(JSON.parse(JSON.stringify(document)), 'page')).toEqual(document);
    } catch (error) {
      expect((error as Error).message).toMatch(/^document\.(tooLong|empty)$/);
    }
    expect(Date.now() - started).toBeLessThan(25_000);
  });

  it('reads long tables and lists to their end, in Markdown and in HTML', () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => `| ${n} | **b** | [l](https://a.example) |`);
    const table = blocksOf(readMarkdown(`| a | b | c |\n|---|:-:|---|\n${rows.join('\n')}`));
    expect(table.map(({ type, content }) => [type, content?.length])).toEqual([['table', 2_001]]);

    const items = Array.from({ length: 300 }, (_, n) => `- [**l${n}**](https://a.example)\n  - *x*`);
    const list = blocksOf(readMarkdown(items.join('\n')));
    expect(list.map(({ type, content }) => [type, content?.length])).toEqual([['bulletList', 300]]);
    expect(JSON.stringify(list.at(-1)!.content!.at(-1))).not.toMatch(/[[*]l?\d/);

    const html = Array.from({ length: 300 }, (_, n) => `<tr><td>${n}</td><td><b>x</b></td></tr>`);
    const htmlTable = blocksOf(readMarkdown(`<table>\n${html.join('\n')}\n</table>`));
    expect(htmlTable.map(({ type, content }) => [type, content?.length])).toEqual([['table', 300]]);
  });

  it('never makes what cannot be stored out of chance', () => {
    const pieces = [
      '*',
      '_',
      '`',
      '[',
      ']',
      '(a)',
      '<b>',
      '</b>',
      '<li>',
      '<table>',
      '<td>',
      '|',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '    ',
      '# ',
      'x',
      '~~~',
      '<details>',
      '<summary>',
      '![',
      '[^1]',
      ':',
      '<a href=x>',
      '&#0;',
      '\u0000',
      '- [ ] ',
    ];
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 1_500; round++) {
      const input = Array.from({ length: 1 + random(40) }, () => pieces[random(pieces.length)]).join('');
      try {
        toDocument(blocksOf(readMarkdown(input)));
      } catch (error) {
        expect([input, (error as Error).message]).toEqual([input, 'document.empty']);
      }
    }
  });
});
