import { isInCode, outsideFences } from './fences';

type Leave = (what: string, why: string) => void;

/** At least so much has to look like it before a folder counts as written with shortcodes. */
export const isLiquid = (text: string): boolean =>
  /\{%-?\s*(page|link|include|raw|image|comment|assign|if|for|render|download)\b/.test(text);

const open = '\\{%-?\\s*';
const shut = '\\s*-?%\\}';
const quoted = '["“]([^"”\\n]*)["”]';
const tag = (words: string) => new RegExp(`${open}${words}${shut}`, 'g');

const raw = tag(`raw${shut}([\\s\\S]{0,20000}?)${open}endraw`);
const comment = tag(`comment${shut}[\\s\\S]{0,20000}?${open}endcomment`);
const alert = tag(`alert((?:[\\s,]+${quoted})*)${shut}([\\s\\S]{0,20000}?)${open}endalert`);
const base = /\{\{-?\s*[\w.]*base_?url\s*-?\}\}/gi;
const page = tag(`page\\s+${quoted}`);
const link = tag(`link\\s+${quoted}`);
const download = tag(`download\\s+${quoted}`);
const channel = tag(`slack_channel\\s+${quoted}(?:\\s+${quoted})?`);
const image = tag(`image\\s+${quoted}(?:\\s+["“](.*?)["”])?`);
const classedImage = tag(`image_with_class\\s+${quoted}\\s+${quoted}(?:\\s+["“](.*?)["”])?`);
const literal = /\{\{-?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*-?\}\}/g;
const unknown = /\{%-?[^%\n]{0,300}?-?%\}|\{\{[^{}\n]{0,300}\}\}/g;

/**
 * Shortcodes of Liquid and Nunjucks, as Jekyll and Eleventy have them, in plain Markdown: links, pictures, alerts,
 * channels. Those that nobody knows stay to be read, as code, and are told of.
 */
export function fromLiquid(text: string, leave: Leave): string {
  const kept: string[] = [];
  const keep = (words: string) => `\ue000${kept.push(words) - 1}\ue001`;
  const known = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(raw, (_, words: string) => keep(words))
    .replace(literal, (_, one?: string, other?: string) => keep(one ?? other ?? ''))
    .replace(comment, '')
    .replace(base, '')
    .replace(page, (_, to: string) => addressIn(to))
    .replace(link, (_, to: string) => addressIn(to))
    .replace(download, (_, to: string) => addressIn(to))
    .replace(channel, (_, name: string, label?: string) => label ?? `#${name}`)
    .replace(image, (_, src: string, alt?: string) => picture(src, alt))
    .replace(classedImage, (_, src: string, _kind: string, alt?: string) => picture(src, alt))
    .replace(alert, (_, given: string, _last: string | undefined, words: string) => box(given, words));
  const readable = outsideFences(known, (part) =>
    part.replace(unknown, (whole, at: number) => {
      leave(whole, 'it is a shortcode that is not known here; it stays as it was typed');
      return isInCode(part, at) ? whole : `\`${whole}\``;
    }),
  );
  return readable.replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** An alert: first its title, then how urgent it is and how it looked. */
function box(given: string, words: string): string {
  const [title, ...looks] = [...given.matchAll(/["“]([^"”]*)["”]/g)].map(([, one]) => one!.trim());
  const tone = looks.some((look) => /warning|error|emergency/.test(look)) ? 'warning' : 'note';
  const inside = words.replace(/^[ \t]+/gm, '').trim();
  return `\n\n<callout tone="${tone}">\n\n${title ? `**${title}**\n\n` : ''}${inside}\n\n</callout>\n\n`;
}

/** From the top of the folder, and in a form that Markdown takes for one address. */
function addressIn(to: string): string {
  const trimmed = to.trim();
  const address = /^([a-z][a-z0-9+.-]*:|\/|#)/i.test(trimmed) ? trimmed : `/${trimmed}`;
  return address.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

const picture = (src: string, alt = ''): string => `![${alt.replace(/[[\]\\]/g, '\\$&')}](${addressIn(src)})`;
