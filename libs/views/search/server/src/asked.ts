import {
  type FoundKind,
  type SearchPart,
  kindSpelled,
  momentSpelled,
  parseSearch,
  searchLimits,
} from '@plein/contract';
import { type Viewer, communityIds } from '@plein/kernel/server';
import { type Db, clock } from '@plein/platform/server';
import type { Narrow } from './find-content';
import { communitiesNamed, peopleNamed } from './search.queries';
import type { UnknownFilter } from './search.io';
import { type Term, termsOf } from './terms';
import { fold } from './words';

/** What somebody asked for, with the names in it looked up. */
export interface Asked extends Narrow {
  text: string;
  terms: Term[];
  /** The kinds named by `type:`; null when none was. */
  kinds: FoundKind[] | null;
  unknown: UnknownFilter[];
}

const self = new Set(['ik', 'mij', 'me', 'mezelf', 'myself', 'i']);

/** Reads a search and looks its names up, as this viewer may know them. */
export async function readAsked(db: Db, viewer: Viewer, typed: string): Promise<Asked> {
  const text = typed.slice(0, searchLimits.characters);
  const parts = parseSearch(text);
  const unknown: UnknownFilter[] = [];
  const asked: Asked = { text, terms: termsOf(parts, text), unknown, ...nothingNarrows(parts), kinds: null };
  for (const part of parts) {
    if (part.is !== 'filter') continue;
    const { name, value } = part;
    const named = fold(value.replace(/^@/, ''));
    if (name === 'from') {
      const ids = self.has(named) ? [viewer.personId] : await idsOf(db, peopleNamed, [named]);
      if (ids.length) asked.authors = [...(asked.authors ?? []), ...ids];
      else unknown.push({ name, value });
    } else if (name === 'in') {
      const ids = await idsOf(db, communitiesNamed, [named, communityIds(viewer)]);
      if (ids.length) asked.communities = [...(asked.communities ?? []), ...ids];
      else unknown.push({ name, value });
    } else if (name === 'type') {
      const kind = kindSpelled(named);
      if (kind) asked.kinds = [...(asked.kinds ?? []), kind];
      else unknown.push({ name, value });
    } else {
      const moment = momentSpelled(value, clock.now());
      if (moment) asked[name] = moment;
      else unknown.push({ name, value });
    }
  }
  return asked;
}

function nothingNarrows(parts: readonly SearchPart[]): Narrow {
  const about = parts.filter((part) => part.is === 'topic');
  const topics = (not: boolean) => about.flatMap((part) => (part.not === not ? [part.topic] : []));
  return {
    authors: null,
    communities: null,
    since: null,
    before: null,
    topics: topics(false),
    notTopics: topics(true),
  };
}

const idsOf = async (db: Db, statement: typeof peopleNamed, values: unknown[]): Promise<string[]> =>
  (await db.rows<{ id: string }>(statement, values)).map(({ id }) => id);
