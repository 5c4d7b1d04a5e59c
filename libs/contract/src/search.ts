/*
 * The language of the search box, read alike by the screen, which shows it as chips, and by the server, which does it:
 * `van:bram in:hr type:wiki sinds:maand #verlof "precies dit" -niet`, in Dutch and in English.
 */

/** What can be found, in the order in which it is shown. */
export const foundKinds = ['person', 'page', 'question', 'post', 'comment', 'community', 'file'] as const;
export type FoundKind = (typeof foundKinds)[number];

export const filterNames = ['from', 'in', 'type', 'status', 'since', 'before'] as const;
export type FilterName = (typeof filterNames)[number];

/** What can be the matter with a text: a question or a poll, a thread, a page. */
export const foundStatuses = [
  'open',
  'answered',
  'closed',
  'archived',
  'kept',
  'owned',
  'unowned',
  'outdated',
] as const;
export type FoundStatus = (typeof foundStatuses)[number];

/** Posts of a special kind; to most who search they are posts. */
export const foundForms = ['poll', 'praise', 'story', 'announcement', 'news'] as const;
export type FoundForm = (typeof foundForms)[number];

/** A part of what was typed: how and where it stood there, so that it can be taken away again. */
export type SearchPart = Place & Meaning;
interface Place {
  typed: string;
  at: number;
}
type Meaning =
  | { is: 'word'; word: string; not: boolean }
  | { is: 'exact'; words: string; not: boolean }
  | { is: 'topic'; topic: string; not: boolean }
  | { is: 'filter'; name: FilterName; value: string; not: boolean };

/**
 * Characters and parts that are looked at; whoever pastes a letter finds by its beginning. And how many of each kind are
 * ranked and counted.
 */
export const searchLimits = { characters: 200, parts: 12, sent: 10_000, counted: 100 } as const;

const spelledFilters: Record<string, FilterName> = {
  van: 'from',
  from: 'from',
  door: 'from',
  by: 'from',
  auteur: 'from',
  author: 'from',
  in: 'in',
  community: 'in',
  groep: 'in',
  group: 'in',
  type: 'type',
  soort: 'type',
  kind: 'type',
  status: 'status',
  is: 'status',
  sinds: 'since',
  since: 'since',
  na: 'since',
  after: 'since',
  voor: 'before',
  before: 'before',
  tot: 'before',
  until: 'before',
};

/** `label:verlof` is `#verlof`. */
const spelledTopics = new Set(['label', 'tag', 'topic', 'onderwerp']);

const spelledKinds: Record<FoundKind, string> = {
  person: 'persoon personen mens mensen collega person people',
  page: "wiki pagina pagina's paginas wikipagina wikipagina's page pages",
  question: 'vraag vragen question questions',
  post: 'bericht berichten post posts message messages',
  comment: 'reactie reacties comment comments reply replies',
  community: 'community communities groep groepen group groups',
  file: 'bestand bestanden file files',
};
/** The kind that is meant by `type:…`, in either language. */
export const kindSpelled = (value: string): FoundKind | undefined =>
  foundKinds.find((kind) => spelledKinds[kind].split(' ').includes(value.toLowerCase()));

const spelledForms: Record<FoundForm, string> = {
  poll: 'peiling peilingen poll polls',
  praise: 'compliment complimenten pluim pluimen praise kudos',
  story: 'verhaal verhalen story stories',
  announcement: 'mededeling mededelingen announcement announcements',
  news: 'nieuws news',
};
/** The form of a post that is meant by `type:…`. */
export const formSpelled = (value: string): FoundForm | undefined =>
  foundForms.find((form) => spelledForms[form].split(' ').includes(value.toLowerCase()));

const spelledStatuses: Record<FoundStatus, string> = {
  open: 'open onbeantwoord unanswered',
  answered: 'beantwoord answered',
  closed: 'gesloten dicht closed',
  archived: 'gearchiveerd archief archived',
  kept: 'bijgehouden actueel geverifieerd kept current verified',
  owned: 'met-eigenaar eigenaar owned owner',
  unowned: 'zonder-eigenaar geen-eigenaar unowned ownerless no-owner',
  outdated: 'verouderd oud outdated old',
};
/** What is meant by `status:…`, in either language. */
export const statusSpelled = (value: string): FoundStatus | undefined => {
  const said = value.toLowerCase().replace(/\s+/g, '-');
  return foundStatuses.find((status) => spelledStatuses[status].split(' ').includes(said));
};

// One part: a quotation (also one that is still open), or signs without blanks that may hold a quotation.
const oneTerm = /-?(?:[\p{L}]+:)?"[^"]*(?:"|$)|\S+/gu;
const filter = /^(\p{L}+):"?([^"]*)"?$/u;
const topic = /^#([\p{L}\p{N}_-]+)$/u;
/** These leave out as well: `-van:bram`. */
const excluding = new Set<FilterName>(['from', 'in', 'type', 'status']);

/** Reads what was typed. Whatever it is, something comes out, and it has an end. */
export function parseSearch(text: string): SearchPart[] {
  const typed = text
    .slice(0, searchLimits.characters)
    .replace(/[\u201c\u201d\u201e]/g, '"')
    // Neither the database nor a mark can do anything with these. Each is replaced by one blank, so that places stay.
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return [...typed.matchAll(oneTerm)].slice(0, searchLimits.parts).flatMap(({ 0: part, index: at }) => {
    const meaning = meaningOf(part);
    return meaning ? [{ typed: part, at, ...meaning }] : [];
  });
}

function meaningOf(typed: string): Meaning | null {
  const not = /^-[\p{L}\p{N}"#]/u.test(typed);
  const rest = not ? typed.slice(1) : typed;
  const named = filter.exec(rest);
  const value = named?.[2]!.trim() ?? '';
  const spelled = named ? spelledFilters[named[1]!.toLowerCase()] : undefined;
  const name = spelled && (!not || excluding.has(spelled)) ? spelled : undefined;
  if (name) return value ? { is: 'filter', name, value, not } : null;
  const isLabel = named && spelledTopics.has(named[1]!.toLowerCase());
  if (isLabel && !value) return null;
  const about = topic.exec(isLabel ? `#${value.replace(/^#/, '').replace(/\s+/g, '-')}` : rest)?.[1];
  if (about) return { is: 'topic', topic: about.toLowerCase(), not };
  if (rest.startsWith('"')) {
    const words = rest.replaceAll('"', '').trim();
    return words ? { is: 'exact', words, not } : null;
  }
  return /[\p{L}\p{N}]/u.test(rest) ? { is: 'word', word: rest.replaceAll('"', ''), not } : null;
}

/** The same search without one of its parts. */
export const withoutPart = (text: string, { at, typed }: SearchPart): string =>
  `${text.slice(0, at)} ${text.slice(at + typed.length)}`.replace(/\s+/g, ' ').trim();

/** The first moment of what `sinds:` or `voor:` names: a day, a month, a year, or so long ago. Null: not understood. */
export function momentSpelled(value: string, now: Date): Date | null {
  const said = value.toLowerCase();
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const back = (days: number, months = 0, years = 0) =>
    new Date(midnight.getFullYear() - years, midnight.getMonth() - months, midnight.getDate() - days);
  if (/^(vandaag|today)$/.test(said)) return midnight;
  if (/^(gisteren|yesterday)$/.test(said)) return back(1);
  const ago =
    /^(\d{0,3})\s?(d|dag|dagen|days?|w|weke?n?|weeks?|m|maand|maanden|months?|j|y|jaar|jaren|years?)$/.exec(
      said,
    );
  if (ago) {
    const many = Number(ago[1] || 1);
    if (ago[2]!.startsWith('d')) return back(many);
    if (ago[2]!.startsWith('w')) return back(7 * many);
    return ago[2]!.startsWith('m') ? back(0, many) : back(0, 0, many);
  }
  const day = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(said) ?? dayFirst(said);
  if (!day) return null;
  const [year, month, date] = [Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1)];
  const moment = new Date(year, month - 1, date);
  return year >= 1900 && moment.getMonth() === month - 1 && moment.getDate() === date ? moment : null;
}

/** 1-3-2026, as it is written here. */
function dayFirst(said: string): string[] | null {
  const found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(said);
  return found && [said, found[3]!, found[2]!, found[1]!];
}
