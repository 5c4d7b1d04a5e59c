import { readEntities } from './entities';

/** What a page says of itself. */
export interface Head {
  title: string;
  site: string | null;
  description: string | null;
}

/** Characters of each that a card shows and that are looked at for it, and tags. */
const most = { title: 200, site: 80, description: 300, raw: 10_000, tags: 2_000 } as const;

/** What is between these is no markup; an end that never comes ends the reading. */
const raw = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'iframe', 'xmp', 'noembed']);
const name = /[a-z][^\s/>]*/iy;
const attribute = /([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

/**
 * Reads the words for a card out of a page of a stranger, in one walk from front to back that never turns: no tree,
 * nothing fetched, nothing run. Null when there is no title.
 */
export function readHead(html: string): Head | null {
  const said = new Map<string, string>();
  const keep = (key: string | undefined, value: string | undefined) => {
    const words = value && clean(value.slice(0, most.raw));
    if (key && words && !said.has(key)) said.set(key, words);
  };
  let at = 0;
  for (let tags = 0; tags < most.tags; tags++) {
    at = html.indexOf('<', at);
    if (at < 0) break;
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    name.lastIndex = at + 1;
    const tag = name.exec(html)?.[0].toLowerCase();
    if (!tag) {
      at += 1;
      continue;
    }
    const attributes = new Map<string, string>();
    at = readAttributes(html, name.lastIndex, attributes);
    if (tag === 'body') break;
    if (tag === 'meta') keep(nameOf(attributes), attributes.get('content'));
    if (tag !== 'title' && !raw.has(tag)) continue;
    const end = endOf(tag, html, at);
    if (tag === 'title') keep('title', html.slice(at, end));
    at = end;
  }
  const first = (...keys: string[]) => keys.map((key) => said.get(key)).find((words) => words !== undefined);
  const title = first('og:title', 'twitter:title', 'title');
  if (!title) return null;
  const site = first('og:site_name', 'application-name');
  const description = first('og:description', 'twitter:description', 'description');
  return {
    title: cut(title, most.title),
    site: site ? cut(site, most.site) : null,
    description: description && description !== title ? cut(description, most.description) : null,
  };
}

/** Up to the end of the tag. */
function readAttributes(html: string, from: number, found: Map<string, string>): number {
  for (let at = from; at < html.length;) {
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    if (match) {
      const [, key, double, single, bare] = match;
      if (!found.has(key!.toLowerCase())) found.set(key!.toLowerCase(), double ?? single ?? bare ?? '');
      at = attribute.lastIndex;
    } else if (html[at] === '>') return at + 1;
    else at += 1;
  }
  return html.length;
}

const nameOf = (attributes: Map<string, string>): string | undefined =>
  (attributes.get('property') ?? attributes.get('name'))?.trim().toLowerCase();

function endOf(tag: string, html: string, from: number): number {
  const end = new RegExp(`</${tag}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Words in one line: no markup, and no signs that cannot be seen or that turn the line around. */
const clean = (value: string): string =>
  readEntities(value)
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd]/gu, '')
    .trim();

function cut(words: string, length: number): string {
  const letters = [...words];
  if (letters.length <= length) return words;
  const short = letters.slice(0, length - 1).join('');
  const space = short.lastIndexOf(' ');
  return `${(space > short.length / 2 ? short.slice(0, space) : short).trimEnd()}…`;
}
