import { Community, Person, type Viewer, communityIds } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type ContentKind,
  type SearchHit,
  type SearchResults,
  type SnippetPart,
  contentKinds,
} from './search.io';
import { alike, angles, findCommunities, findContent, findPeople, known, marks } from './search.queries';
import { fold, lastWord, plainWords, tidy } from './words';

interface ContentRow extends Omit<SearchHit, 'snippet' | 'title'> {
  title: string | null;
  rootTitle: string | null;
  snippet: string;
  counts: Partial<Record<ContentKind, number>>;
}

type Texts = Pick<SearchResults, 'hits' | 'hasMore' | 'counts'>;
const nothing: Texts = { hits: [], hasMore: false, counts: contentKinds.map((kind) => ({ kind, count: 0 })) };
/** People and communities stand above the texts; nobody reads a list of hundreds there. */
const mostBeside = 20;

export interface Wanted {
  text: string;
  kinds: readonly ContentKind[];
  communityId: string | null;
  first: number;
}

/** One search over everything that the viewer may read. What they may not is never counted, shown or hinted at. */
@Injectable()
export class SearchService {
  constructor(private readonly db: Db) {}

  async search(viewer: Viewer, wanted: Wanted): Promise<SearchResults> {
    const words = tidy(wanted.text);
    if (!words) return { ...nothing, people: [], communities: [], correctedTo: null };
    const beside = Math.min(wanted.first, mostBeside);
    const [people, communities, texts] = await Promise.all([
      wanted.communityId ? [] : this.people(words, beside),
      wanted.communityId ? [] : this.communities(viewer, words, beside),
      this.content(viewer, words, wanted),
    ]);
    if (isSomething(texts)) return { ...texts, people, communities, correctedTo: null };
    for (const corrected of await this.corrections(words)) {
      const better = await this.content(viewer, corrected, wanted);
      if (isSomething(better)) return { ...better, people, communities, correctedTo: corrected };
    }
    return { ...texts, people, communities, correctedTo: null };
  }

  private async people(words: string, first: number): Promise<Person[]> {
    const found = await this.db.rows<{ id: string }>(findPeople, [fold(words), first]);
    return inOrder(found, await this.db.of(Person).findBy({ id: In(found.map(({ id }) => id)) }));
  }

  private async communities(viewer: Viewer, words: string, first: number): Promise<Community[]> {
    const found = await this.db.rows<{ id: string }>(findCommunities, [
      fold(words),
      communityIds(viewer),
      first,
    ]);
    return inOrder(found, await this.db.of(Community).findBy({ id: In(found.map(({ id }) => id)) }));
  }

  private async content(
    viewer: Viewer,
    words: string,
    { kinds, communityId, first }: Wanted,
  ): Promise<Texts> {
    const { rest, prefix } = lastWord(words);
    const values = [words, rest, prefix, communityIds(viewer), kinds, communityId, first + 1];
    const rows = await this.db.rows<ContentRow>(findContent, values);
    const found = rows.filter(({ id }) => id);
    return {
      hits: found.slice(0, first).map(({ rootTitle, counts: _, ...row }) => ({
        ...row,
        title: row.title ?? rootTitle,
        snippet: partsOf(row.snippet),
      })),
      hasMore: found.length > first,
      counts: contentKinds.map((kind) => ({ kind, count: rows[0]?.counts[kind] ?? 0 })),
    };
  }

  /**
   * Puts the nearest written word in the place of each word that nobody ever wrote: best guess first, a few in all,
   * as the nearest may stand only where this viewer may not look.
   */
  private async corrections(words: string): Promise<string[]> {
    const doubtful = plainWords(words);
    const written = new Set(
      (await this.db.rows<{ word: string }>(known, [doubtful])).map(({ word }) => word),
    );
    const guesses = new Map<string, string[]>();
    for (const word of doubtful.filter((one) => !written.has(one)))
      guesses.set(
        word,
        (await this.db.rows<{ word: string }>(alike, [word])).map((one) => one.word),
      );
    const most = Math.max(0, ...[...guesses.values()].map(({ length }) => length));
    const corrected = Array.from({ length: most }, (_, nth) =>
      words
        .split(' ')
        .map((word) => {
          const near = guesses.get(fold(word)) ?? [];
          return near[Math.min(nth, near.length - 1)] ?? word;
        })
        .join(' '),
    );
    return [...new Set(corrected)].filter((one) => one !== words);
  }
}

const isSomething = ({ counts }: Texts): boolean => counts.some(({ count }) => count > 0);

const inOrder = <T extends { id: string }>(order: readonly { id: string }[], things: readonly T[]): T[] => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
};

/** A snippet as plain and marked parts, so that no markup travels. */
export const partsOf = (snippet: string): SnippetPart[] =>
  snippet
    .replaceAll(angles.open, '<')
    .replaceAll(angles.close, '>')
    .split(new RegExp(`(${marks.start}[^${marks.stop}]*${marks.stop})`))
    .filter(Boolean)
    .map((part) =>
      part.startsWith(marks.start)
        ? { text: part.slice(1, -1), hit: true }
        : { text: part.replaceAll(marks.start, ''), hit: false },
    );
