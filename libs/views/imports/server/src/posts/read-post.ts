import { type Document, fromPlainText, isCleanText, parseDocument } from '@plein/document';
import { tidyName } from '@plein/people/server';
import { checksumOf } from '../imported';
import { repaired } from './repair';

/** A line of the file, read and checked. */
export interface GivenPost {
  readonly line: number;
  /** Its own number there, or a fingerprint of its words. */
  readonly key: string;
  readonly author: GivenPerson;
  readonly body: Document;
  readonly postType: 'update' | 'question';
  readonly language: 'nl' | 'en' | null;
  readonly createdAt: Date | null;
  readonly thread: string | null;
  readonly parentId: string | null;
  readonly wasRepaired: boolean;
  readonly checksum: string;
}

export interface GivenPerson {
  readonly key: string;
  readonly name: string;
  readonly roleTitle: string | null;
  readonly team: string | null;
}

/** Why a line cannot be a post; told to whoever runs the import. */
export class Unreadable extends Error {}

type Fields = Record<string, unknown>;
const oldest = Date.UTC(1900, 0, 1);
const aDay = 86_400_000;

/** @throws Unreadable */
export function readPost(line: number, json: string): GivenPost {
  const fields = object(json);
  const given = text(fields, 'text', 20_000) ?? '';
  const title = text(fields, 'title', 300);
  const said = repaired(given).trim();
  if (!said && !title) throw new Unreadable('it has no text');
  const author = personIn(fields);
  const thread = text(fields, 'thread', 300);
  const createdAt = dateIn(fields);
  const tags = Array.isArray(fields['tags']) ? fields['tags'].filter((tag) => typeof tag === 'string') : [];
  const body = documentOf(said, title, tags);
  const id = text(fields, 'id', 200);
  return {
    line,
    key: id ? `id:${id}` : checksumOf(author.key, createdAt, thread, title, given),
    author,
    body,
    postType: fields['kind'] === 'question' ? 'question' : 'update',
    language: fields['lang'] === 'nl' || fields['lang'] === 'en' ? fields['lang'] : null,
    createdAt,
    thread,
    parentId: text(fields, 'parent_id', 200),
    wasRepaired: said !== given.trim(),
    checksum: checksumOf(body),
  };
}

function object(json: string): Fields {
  try {
    const value = JSON.parse(json) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch {
    throw new Unreadable('it is not JSON');
  }
  throw new Unreadable('it is not a JSON object');
}

/** A field as text; a number is one too. */
function text(fields: Fields, name: string, most: number): string | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new Unreadable(`its ${name} is not a text`);
  const words = String(value);
  if (!isCleanText(words)) throw new Unreadable(`its ${name} holds signs that are no text`);
  if (words.length > most) throw new Unreadable(`its ${name} is longer than ${most} characters`);
  return words;
}

function personIn(fields: Fields): GivenPerson {
  const given = text(fields, 'author', 200);
  if (!given) throw new Unreadable('it has no author');
  try {
    const name = tidyName(repaired(given));
    return {
      // With the name: other files of the same name may use the same numbers for others.
      key: `${text(fields, 'author_id', 200) ?? ''}/${name}`,
      name,
      roleTitle: roleIn(fields),
      team: text(fields, 'group', 100),
    };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('the name of its author cannot be one');
  }
}

/** Some files say `other` where they know of none. */
const roleIn = (fields: Fields): string | null => {
  const role = text(fields, 'role', 100);
  return role && /^(other|unknown|none|n\/a)$/i.test(role.trim()) ? null : role;
};

function dateIn(fields: Fields): Date | null {
  const given = text(fields, 'created_at', 50);
  if (!given) return null;
  const millis = Date.parse(given);
  if (Number.isNaN(millis) || millis < oldest) throw new Unreadable('its date is none');
  if (millis > Date.now() + aDay) throw new Unreadable('its date is in the future');
  return new Date(millis);
}

function documentOf(said: string, title: string | null, tags: string[]): Document {
  const words = fromPlainText(said).content;
  const head = title
    ? [{ type: 'paragraph', content: [{ type: 'text', text: repaired(title), marks: [{ type: 'bold' }] }] }]
    : [];
  const names = [...new Set(tags.map(topicName).filter((name) => name !== null))].slice(0, 20);
  const topics = names.flatMap((name, index) => [
    ...(index ? [{ type: 'text', text: ' ' }] : []),
    { type: 'topic', attrs: { name } },
  ]);
  const tail = topics.length ? [{ type: 'paragraph', content: topics }] : [];
  try {
    return parseDocument({ type: 'doc', content: [...head, ...words, ...tail] }, 'short');
  } catch (error) {
    throw new Unreadable(
      (error as Error).message === 'document.tooLong'
        ? 'it is longer than a post may be'
        : 'it has no text that can be kept',
    );
  }
}

/** A tag as a topic; null when no letters are left. */
export const topicName = (tag: string): string | null => {
  const name = tag
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name && isCleanText(name) && /\p{L}/u.test(name) ? name : null;
};
