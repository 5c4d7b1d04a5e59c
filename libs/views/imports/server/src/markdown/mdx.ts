import { isInCode, outsideFences } from './fences';

const statement = /(?:import|export)\s[^'"`]{0,500}?from\s*["'][^"'\n]*["'];?|import\s*["'][^"'\n]*["'];?/g;
const longestTag = 3_000;

/**
 * MDX as Markdown with tags: imports go, expressions in attributes become text or go, and a tag that begins a line
 * stands alone, so that what is between two tags is read as Markdown.
 * @param childList what stands for a list of the pages below.
 */
export function fromMdx(
  text: string,
  { childList, leave }: { childList: string; leave: (what: string, why: string) => void },
): string {
  const evaluated = text.replace(/^```mdx-code-block\n([\s\S]{0,20000}?)\n```$/gm, '$1');
  return outsideFences(evaluated, (part) => {
    const words = withoutStatements(part)
      .replace(/\{\/\*[\s\S]{0,5000}?\*\/\}/g, '')
      .replace(/\{(["'])([^"'{}\n]*)\1\}/g, '$2');
    return tags(words).replace(/<(DocCardList|DocsOverview)(?:\s[^>]*)?\/?>/g, (whole) => {
      if (!childList) leave(whole, 'there are no pages below');
      return childList;
    });
  });
}

/** A paragraph that is only imports and exports is no text. */
const withoutStatements = (text: string): string =>
  text
    .split(/\n(?=[ \t]*\n)/)
    .filter(
      (paragraph) =>
        !/^\s*(import|export)\s/.test(paragraph) || paragraph.replace(statement, '').trim() !== '',
    )
    .map((paragraph) =>
      /^\s*(import|export)\s/.test(paragraph) ? paragraph.replace(statement, '') : paragraph,
    )
    .join('\n');

function tags(text: string): string {
  let done = '';
  let from = 0;
  const alone: string[] = [];
  for (const match of text.matchAll(/<(\/?)([A-Z][A-Za-z0-9.]*|[a-z][a-z0-9]*)(?=[\s/>{])/g)) {
    if (match.index < from || isInCode(text, match.index)) continue;
    const [, slash, name = ''] = match;
    const end = endOf(text, match.index + match[0].length);
    if (end === -1) continue;
    const inside = text.slice(match.index + match[0].length, end);
    const isComponent = /^[A-Z]/.test(name);
    if (!isComponent && !inside.includes('{')) continue;
    const indent = lineBegin(text, match.index);
    const tag = `<${slash}${name.replaceAll('.', '-')}${attributes(inside)}>`;
    const opensAlone = !slash && indent !== null && isComponent;
    const standsAlone = slash ? alone.at(-1) === name || (indent !== null && isComponent) : opensAlone;
    if (slash && alone.at(-1) === name) alone.pop();
    if (opensAlone && !inside.trimEnd().endsWith('/')) alone.push(name);
    done +=
      text.slice(from, match.index) + (standsAlone ? `\n\n${indent ?? ''}${tag}\n\n${indent ?? ''}` : tag);
    from = end + 1;
  }
  return done + text.slice(from);
}

/** The blanks before this place, when nothing else stands before it on its line. */
function lineBegin(text: string, at: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : null;
}

/** Where the tag ends: the first `>` outside of quotes and braces. */
function endOf(text: string, start: number): number {
  let quote = '';
  let braces = 0;
  for (let at = start; at < text.length && at < start + longestTag; at++) {
    const sign = text[at]!;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '{') braces++;
    else if (sign === '}') braces--;
    else if (braces === 0 && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === '<' && braces === 0) return -1;
    else if (sign === '>' && braces === 0) return at;
  }
  return -1;
}

/** Attributes on one line; those that are code are left out. */
function attributes(inside: string): string {
  const found = [...inside.matchAll(/([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{))/g)].flatMap(
    ([whole, name, double, one]) =>
      whole.endsWith('=') || (double ?? one) === undefined
        ? []
        : [` ${name}="${(double ?? one)!.replace(/"/g, '&quot;').replace(/\s+/g, ' ')}"`],
  );
  return found.join('') + (inside.trimEnd().endsWith('/') ? ' /' : '');
}
