import { Community, Person, type Viewer, communityIds } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Asked, readAsked } from './asked';
import { type Question, findContent } from './find-content';
import { findFiles } from './find-files';
import { LearnWords } from './learn-words';
import {
  type ContentKind,
  type FileHit,
  type Refinement,
  type SearchHit,
  type SearchResults,
  contentKinds,
} from './search.io';
import { findCommunities, findPeople, suggestions, usedTopics, whoMayKnow } from './search.queries';
import { partsOf } from './snippets';
import type { Term } from './terms';
import { WordForms } from './word-forms';
import { fold, isGuessable } from './words';

interface ContentRow extends Omit<SearchHit, 'snippet' | 'title'> {
  refinements: Refinement[];
  title: string | null;
  rootTitle: string | null;
  snippet: string;
  counts: Partial<Record<ContentKind, number>>;
}

interface FileRow extends Omit<FileHit, 'snippet'> {
  snippet: string;
  many: number;
}

type Files = Pick<SearchResults, 'files' | 'fileCount'>;
type Texts = Pick<SearchResults, 'hits' | 'hasMore' | 'counts' | 'refinements'>;
const nothing: Texts = {
  hits: [],
  hasMore: false,
  counts: contentKinds.map((kind) => ({ kind, count: 0 })),
  refinements: [],
};
const noFiles: Files = { files: [], fileCount: 0 };
/** People and communities stand above the texts; nobody reads a list of hundreds there. */
const mostBeside = 20;
/** Whoever has a question asks a few. */
const mostAsked = 3;
/** Of so many words at most it is said that they were typed wrong. */
const mostDoubtful = 3;

export interface Wanted {
  text: string;
  kinds: readonly ContentKind[];
  communityId: string | null;
  first: number;
  isEach: boolean;
}

/** One search over everything that the viewer may read. What they may not is never counted, shown or hinted at. */
@Injectable()
export class SearchService {
  constructor(
    private readonly db: Db,
    private readonly learned: LearnWords,
    private readonly forms: WordForms,
  ) {}

  async search(viewer: Viewer, wanted: Wanted): Promise<SearchResults> {
    return this.find(viewer, await readAsked(this.db, viewer, wanted.text), wanted);
  }

  /** Whether this viewer finds nothing at all with it, also not when it was typed wrong. */
  async findsNothing(viewer: Viewer, asked: Asked): Promise<boolean> {
    const wanted = { text: asked.text, kinds: contentKinds, communityId: null, first: 1, isEach: true };
    const found = await this.find(viewer, asked, wanted);
    return [found.people, found.communities, found.hits, found.files].every((some) => some.length === 0);
  }

  private async find(viewer: Viewer, asked: Asked, wanted: Wanted): Promise<SearchResults> {
    const { unknown } = asked;
    const none = { ...nothing, ...noFiles, people: [], communities: [], correctedTo: null, unknown };
    if (unknown.length > 0 || !isAnything(asked)) return none;
    await this.learned.catchUp();
    const beside = Math.min(wanted.first, mostBeside);
    const question = await this.question(viewer, asked, wanted);
    const [people, communities, texts, files] = await Promise.all([
      this.mayBe('person', asked, wanted) ? this.people(asked, beside) : [],
      this.mayBe('community', asked, wanted) ? this.communities(viewer, asked, beside) : [],
      this.content(question),
      asked.kinds?.includes('file') === false
        ? noFiles
        : this.files(question, asked.kinds ? wanted.first : beside),
    ]);
    const found = { ...none, ...texts, ...files, people, communities };
    if (isSomething(texts) || files.fileCount > 0) return found;
    for (const corrected of await this.corrections(viewer, asked)) {
      const better = await this.content(await this.question(viewer, corrected, wanted));
      if (isSomething(better)) return { ...found, ...better, correctedTo: corrected.text };
    }
    return { ...found, unknown: await this.unusedTopics(viewer, asked) };
  }

  /** Topics that stand in nothing the viewer may read, said when nothing was found. */
  private async unusedTopics(viewer: Viewer, { topics }: Asked): Promise<SearchResults['unknown']> {
    if (topics.length === 0) return [];
    const used = await this.db.rows<{ topic: string }>(usedTopics, [topics, communityIds(viewer)]);
    return topics
      .filter((topic) => !used.some((one) => one.topic === topic))
      .map((topic) => ({ name: 'topic', value: topic }));
  }

  /** Some colleagues to ask, when nothing was found or what was found does not help. */
  async whoMayKnow(viewer: Viewer, text: string): Promise<Person[]> {
    const { terms } = await readAsked(this.db, viewer, text);
    const words = terms.flatMap(({ words: said, not }) => (not ? [] : fold(said).split(/\s+/)));
    const values = [words, communityIds(viewer), viewer.personId, mostAsked];
    const found = await this.db.rows<{ id: string }>(whoMayKnow, values);
    if (found.length === 0) return [];
    return inOrder(found, await this.db.of(Person).findBy({ id: In(found.map(({ id }) => id)) }));
  }

  /** Filters are about texts; people and communities are found by words alone. */
  private mayBe(kind: 'person' | 'community', asked: Asked, { communityId }: Wanted): boolean {
    return (
      !communityId &&
      !isNarrow(asked) &&
      (asked.kinds?.includes(kind) ?? true) &&
      plainWords(asked).length > 0
    );
  }

  private async people(asked: Asked, first: number): Promise<Person[]> {
    const found = await this.db.rows<{ id: string }>(findPeople, [plainWords(asked).join(' '), first]);
    if (found.length === 0) return [];
    return inOrder(found, await this.db.of(Person).findBy({ id: In(found.map(({ id }) => id)) }));
  }

  private async communities(viewer: Viewer, asked: Asked, first: number): Promise<Community[]> {
    const words = plainWords(asked);
    const values = [words.join(' '), communityIds(viewer), first, words];
    const found = await this.db.rows<{ id: string }>(findCommunities, values);
    if (found.length === 0) return [];
    return inOrder(found, await this.db.of(Community).findBy({ id: In(found.map(({ id }) => id)) }));
  }

  private async question(viewer: Viewer, asked: Asked, wanted: Wanted): Promise<Question> {
    return {
      ...asked,
      communities: within(wanted.communityId, asked.communities),
      terms: await this.forms.widen(asked.terms),
      mine: communityIds(viewer),
      kinds: wanted.kinds.filter((kind) => asked.kinds?.includes(kind) ?? true),
      first: wanted.first,
      isEach: wanted.isEach,
    };
  }

  private async files(question: Question, first: number): Promise<Files> {
    const { statement, values } = findFiles({ ...question, first });
    const rows = await this.db.rows<FileRow>(statement, values);
    return {
      files: rows.map(({ many: _, ...row }) => ({ ...row, snippet: partsOf(row.snippet) })),
      fileCount: rows[0]?.many ?? 0,
    };
  }

  private async content(question: Question): Promise<Texts> {
    const { first, isEach } = question;
    const { statement, values } = findContent({ ...question, first: first + 1 });
    const rows = await this.db.rows<ContentRow>(statement, values);
    const many = new Map<string, number>();
    const found = rows.filter(({ id, kind }) => {
      if (!id) return false;
      const nth = (many.get(isEach ? kind : 'all') ?? 0) + 1;
      many.set(isEach ? kind : 'all', nth);
      return nth <= first;
    });
    return {
      hits: found.map(({ rootTitle, counts: _, refinements: __, ...row }) => ({
        ...row,
        title: row.title ?? rootTitle,
        snippet: partsOf(row.snippet),
      })),
      hasMore: [...many.values()].some((count) => count > first),
      counts: contentKinds.map((kind) => ({ kind, count: rows[0]?.counts[kind] ?? 0 })),
      refinements: rows[0]?.refinements ?? [],
    };
  }

  /** The same question with the nearest findable word in the place of each that finds nothing: best guess first. */
  private async corrections(viewer: Viewer, asked: Asked): Promise<Asked[]> {
    const doubtful = asked.terms
      .filter(({ exact, not, words }) => !exact && !not && isGuessable(words))
      .slice(0, mostDoubtful);
    if (doubtful.length === 0) return [];
    const guesses = new Map<string, string[]>();
    const typed = doubtful.map(({ words }) => fold(words));
    for (const { typed: word, word: guess } of await this.db.rows<{ typed: string; word: string }>(
      suggestions,
      [typed, communityIds(viewer)],
    ))
      guesses.set(word, [...(guesses.get(word) ?? []), guess]);
    // A word that can be found as it was typed is left as it is.
    const nth = (word: string, n: number) => {
      const near = guesses.get(fold(word)) ?? [];
      return near[0] === fold(word) ? undefined : near[Math.min(n, near.length - 1)];
    };
    return [0, 1, 2]
      .map((n) => corrected(asked, ({ words }) => nth(words, n)))
      .filter(({ text }, n, all) => text !== asked.text && all.findIndex((one) => one.text === text) === n);
  }
}

function corrected(asked: Asked, better: (term: Term) => string | undefined): Asked {
  let { text } = asked;
  const terms = asked.terms.map((term) => {
    const word = term.exact || term.not ? undefined : better(term);
    if (!word) return term;
    text = text.replace(term.words, word);
    return { ...term, words: word };
  });
  return { ...asked, text, terms };
}

const plainWords = ({ terms }: Asked): string[] =>
  terms.flatMap(({ words, not }) => (not ? [] : [fold(words)]));

const isAnything = (asked: Asked): boolean =>
  asked.terms.length > 0 || asked.kinds !== null || isNarrow(asked);

/** Whether it says more than words and kinds. */
const isNarrow = (asked: Asked): boolean =>
  [asked.authors, asked.communities, asked.since, asked.before, asked.statuses, asked.forms].some(Boolean) ||
  [asked.topics, asked.notTopics, asked.notAuthors, asked.notCommunities, asked.notStatuses].some(
    (some) => some.length > 0,
  );

/** One community, and of those named in the search only that. */
const within = (one: string | null, named: readonly string[] | null): readonly string[] | null =>
  one === null ? named : (named ?? [one]).filter((id) => id === one);

const isSomething = ({ counts }: Texts): boolean => counts.some(({ count }) => count > 0);

const inOrder = <T extends { id: string }>(order: readonly { id: string }[], things: readonly T[]): T[] => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
};
