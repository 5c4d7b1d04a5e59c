import { slugOf } from '@plein/document';
import { Problem } from '@plein/platform/server';
import { textLimits } from '@plein/contract';

const particles = /^((?:van|de|den|der|het|'t|’t|ter|ten|te|von|el|al|la|le|du|da|dos|op|in)\s+)+/i;

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
  const [first, ...rest] = name.split(' ');
  if (rest.length === 0) return name;
  const last = rest.join(' ');
  const particle = particles.exec(`${last} `)?.[0]?.trim() ?? '';
  const family = last.slice(particle.length).trim() || last;
  return `${family}, ${first}${particle && family !== last ? ` ${particle}` : ''}`;
}

/** The beginning of a short name for addresses: lower case, no accents. */
export const handleOf = (name: string): string =>
  slugOf(name)
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '') || 'collega';
