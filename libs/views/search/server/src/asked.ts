import {
  type FilterName,
  type FoundKind,
  type FoundStatus,
  type SearchPart,
  formSpelled,
  foundForms,
  foundKinds,
  foundStatuses,
  kindSpelled,
  momentSpelled,
  parseSearch,
  searchLimits,
  statusSpelled,
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
  /** The kinds named by `type:`, without those left out; null when none was. */
  kinds: FoundKind[] | null;
  unknown: UnknownFilter[];
}

type Filter = Extract<SearchPart, { is: 'filter' }>;

const self = new Set(['ik', 'mij', 'me', 'mezelf', 'myself', 'i']);

/**
 * Reads a search and looks its names up, as this viewer may know them. Of one filter given twice either holds; of
 * moments and topics all do.
 */
export async function readAsked(db: Db, viewer: Viewer, typed: string): Promise<Asked> {
  const text = typed.slice(0, searchLimits.characters);
  const parts = parseSearch(text);
  const unknown: UnknownFilter[] = [];
  const filters = parts.filter((part) => part.is === 'filter');
  const named = async (name: FilterName, look: (value: string) => Promise<string[]>) => {
    const found: Record<'not' | 'yes', string[]> = { not: [], yes: [] };
    for (const part of filters.filter((one) => one.name === name)) {
      const ids = await look(nameIn(part));
      if (ids.length === 0) unknown.push(part);
      found[part.not ? 'not' : 'yes'].push(...ids);
    }
    return found;
  };
  const people = await named('from', async (value) =>
    self.has(value) ? [viewer.personId] : idsOf(db, peopleNamed, [value]),
  );
  const communities = await named('in', (value) =>
    idsOf(db, communitiesNamed, [value, communityIds(viewer)]),
  );
  const statuses = (not: boolean) =>
    foundStatuses.filter((status) =>
      filters.some(
        (part) => part.name === 'status' && part.not === not && statusSpelled(part.value) === status,
      ),
    );
  unknown.push(...filters.filter((part) => part.name === 'status' && !statusSpelled(part.value)));
  const about = (not: boolean) =>
    parts.flatMap((part) => (part.is === 'topic' && part.not === not ? [part.topic] : []));
  const { kinds, forms } = kindsIn(filters, unknown);
  return {
    text,
    terms: termsOf(parts, text),
    authors: orNull(people.yes),
    notAuthors: people.not,
    communities: orNull(communities.yes),
    notCommunities: communities.not,
    statuses: orNull<FoundStatus>(statuses(false)),
    notStatuses: statuses(true),
    topics: [...new Set(about(false))],
    notTopics: [...new Set(about(true))],
    since: momentsIn(filters, 'since', unknown).at(-1) ?? null,
    before: momentsIn(filters, 'before', unknown).at(0) ?? null,
    kinds,
    forms,
    unknown: unknown.map(({ name, value }) => ({ name, value })),
  };
}

/** The kinds that are wanted, and of posts which; without what was left out. */
function kindsIn(filters: readonly Filter[], unknown: UnknownFilter[]): Pick<Asked, 'kinds' | 'forms'> {
  const types = filters.filter(({ name }) => name === 'type');
  const named = (not: boolean) => types.filter((part) => part.not === not).map(nameIn);
  unknown.push(...types.filter((part) => !kindSpelled(nameIn(part)) && !formSpelled(nameIn(part))));
  if (types.length === 0) return { kinds: null, forms: null };
  const [wanted, unwanted] = [named(false), named(true)];
  const names = (values: readonly string[], kind: FoundKind) =>
    values.some((value) => kindSpelled(value) === kind);
  const formsOf = (values: readonly string[]) =>
    foundForms.filter((form) => values.some((value) => formSpelled(value) === form));
  const [forms, notForms] = [formsOf(wanted), formsOf(unwanted)];
  const isAnyPost = wanted.length === 0 || names(wanted, 'post');
  const kinds = foundKinds.filter(
    (kind) =>
      !names(unwanted, kind) &&
      (wanted.length === 0 || names(wanted, kind) || (kind === 'post' && forms.length > 0)),
  );
  if (!isAnyPost) return { kinds, forms: orNull(forms) };
  const others = ['update', ...foundForms.filter((form) => !notForms.includes(form))];
  return { kinds, forms: notForms.length ? others : null };
}

/** The moments that a filter names, earliest first. */
function momentsIn(filters: readonly Filter[], name: 'since' | 'before', unknown: UnknownFilter[]): Date[] {
  const now = clock.now();
  return filters
    .filter((part) => part.name === name)
    .flatMap((part) => {
      const moment = momentSpelled(part.value, now);
      if (!moment) unknown.push(part);
      return moment ?? [];
    })
    .sort((a, b) => a.getTime() - b.getTime());
}

const nameIn = ({ value }: Filter): string => fold(value.replace(/^@/, ''));

const orNull = <T>(found: T[]): T[] | null => (found.length ? found : null);

const idsOf = async (db: Db, statement: typeof peopleNamed, values: unknown[]): Promise<string[]> =>
  (await db.rows<{ id: string }>(statement, values)).map(({ id }) => id);
