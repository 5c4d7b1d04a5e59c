import { slugOf } from '@plein/document';
import { Problem } from '@plein/platform/server';
import { textLimits } from '@plein/contract';

/** The little words of family names. Written small they say where the family name begins. */
const particle =
  "(?:van|de|den|der|het|'t|’t|'s|’s|ter|ten|te|von|vom|zu|zum|el|al|la|le|du|da|das|dos|di|del|della|op|in|aan|uit|over|bij|voor|onder|tot)";
const particles = new RegExp(`^(?:${particle}\\s+)+`, 'i');
const givenNames = new RegExp(`^\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*)+?(?=\\s+${particle}\\s)`, 'u');

/** Signs that turn the reading direction or cannot be seen, and control characters: no part of a name. */
// oxlint-disable-next-line no-control-regex
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A name as it is kept: composed, one space between words, nothing hidden. Throws a Problem when nothing is left. */
export function tidyName(given: string, field = 'name'): string {
  const name = given.normalize('NFC').replace(hidden, '').replace(/\s+/g, ' ').trim();
  if (!name || name.length > textLimits.name || !/\p{L}|\p{N}/u.test(name))
    throw new Problem('name.invalid', field);
  return name;
}

/** Where somebody stands in a Dutch list: "Bram de Wit" under W, as "Wit, Bram de". */
export function sortName(name: string): string {
  // "Anne Marie van den Berg" has two given names; "Maria Garcia Lopez" may have two family names.
  const first = givenNames.exec(name)?.[0] ?? name.split(' ')[0]!;
  const last = name.slice(first.length + 1);
  if (!last) return name;
  const little = particles.exec(`${last} `)?.[0]?.trim() ?? '';
  const family = last.slice(little.length).trim() || last;
  return `${family}, ${first}${little && family !== last ? ` ${little}` : ''}`;
}

/** The beginning of a short name for addresses: lower case, no accents. */
export const handleOf = (name: string): string =>
  slugOf(name)
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '') || 'collega';
