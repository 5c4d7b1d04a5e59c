/** What stands between `<` and `>`, or between two of those. */
export type Token =
  | { readonly is: 'open'; readonly name: string; readonly attrs: Attributes; readonly closes: boolean }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string };

export type Attributes = Readonly<Record<string, string>>;

const longestTag = 5_000;
const tag = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/;
const attribute = /([A-Za-z_:@][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** These never have an end. */
const single = new Set([
  'br',
  'img',
  'hr',
  'input',
  'meta',
  'link',
  'source',
  'wbr',
  'col',
  'embed',
  'track',
]);

/** Cuts HTML into tags and words. Nothing here is ever handed on as HTML. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const words = (until: number) => {
    if (until > at) tokens.push({ is: 'text', text: decode(html.slice(at, until)) });
  };
  for (let from = html.indexOf('<'); from !== -1; from = html.indexOf('<', from)) {
    const end = html.startsWith('<!--', from) ? html.indexOf('-->', from + 4) : -1;
    if (html.startsWith('<!', from) || html.startsWith('<?', from)) {
      words(from);
      const next = html.indexOf('>', from);
      at = from = end !== -1 ? end + 3 : next === -1 ? html.length : next + 1;
      continue;
    }
    const found = tag.exec(html.slice(from, from + longestTag));
    if (!found) {
      from += 1;
      continue;
    }
    words(from);
    at = from = from + found[0].length;
    // `<Link>` is a component, `<link>` a style sheet: only names in lower case can be without an end.
    const name = found[2]!;
    if (found[1]) tokens.push({ is: 'close', name });
    else
      tokens.push({
        is: 'open',
        name,
        attrs: attributesIn(found[3]!),
        closes: single.has(name) || found[3]!.trimEnd().endsWith('/'),
      });
  }
  words(html.length);
  return tokens;
}

function attributesIn(text: string): Attributes {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, double, one, bare] of text.matchAll(attribute))
    found[name!.toLowerCase()] ??= decode(double ?? one ?? bare ?? '');
  return found;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  trade: '™',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  egrave: 'è',
  rarr: '→',
  larr: '←',
  times: '×',
  deg: '°',
  sect: '§',
  shy: '',
  zwj: '',
};

/** The usual entities as the characters they stand for; others stay as they were typed. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(named, name as string) ? named[name as string]! : (whole as string);
    const point = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : '';
  });
