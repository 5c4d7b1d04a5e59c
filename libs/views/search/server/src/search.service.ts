import { Community, Person, type Viewer, communityIds } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ContentKind, SearchHit, SearchResults, SnippetPart } from './search.io';
import { alike, findCommunities, findContent, findPeople, known, marks } from './search.queries';
import { fold, lastAsPrefix, plainWords, tidy } from './words';

interface ContentRow extends Omit<SearchHit, 'snippet' | 'title'> {
  title: string | null;
  rootTitle: string | null;
  snippet: string;
}

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
    if (!words) return { hits: [], people: [], communities: [], correctedTo: null };
    const [people, communities, hits] = await Promise.all([
      wanted.communityId ? [] : this.people(words, wanted.first),
      wanted.communityId ? [] : this.communities(viewer, words, wanted.first),
      this.content(viewer, words, wanted),
    ]);
    if (hits.length > 0) return { hits, people, communities, correctedTo: null };
    const corrected = await this.correct(words);
    const better = corrected === words ? [] : await this.content(viewer, corrected, wanted);
    return { hits: better, people, communities, correctedTo: better.length ? corrected : null };
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
  ): Promise<SearchHit[]> {
    const values = [words, lastAsPrefix(words), communityIds(viewer), kinds, communityId, first];
    const rows = await this.db.rows<ContentRow>(findContent, values);
    return rows.map(({ rootTitle, ...row }) => ({
      ...row,
      title: row.title ?? rootTitle,
      snippet: partsOf(row.snippet),
    }));
  }

  /** Puts the nearest written word in the place of each word that nobody ever wrote. */
  private async correct(words: string): Promise<string> {
    const doubtful = plainWords(words);
    const written = new Set(
      (await this.db.rows<{ word: string }>(known, [doubtful])).map(({ word }) => word),
    );
    let corrected = words;
    for (const word of doubtful.filter((one) => !written.has(one))) {
      const [nearest] = await this.db.rows<{ word: string }>(alike, [word]);
      if (nearest) corrected = corrected.replace(new RegExp(`\\b${word}\\b`, 'i'), nearest.word);
    }
    return corrected;
  }
}

const inOrder = <T extends { id: string }>(order: readonly { id: string }[], things: readonly T[]): T[] => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
};

/** A snippet as plain and marked parts, so that no markup travels. */
export const partsOf = (snippet: string): SnippetPart[] =>
  snippet
    .split(new RegExp(`(${marks.start}[^${marks.stop}]*${marks.stop})`))
    .filter(Boolean)
    .map((part) =>
      part.startsWith(marks.start)
        ? { text: part.slice(1, -1), hit: true }
        : { text: part.replaceAll(marks.start, ''), hit: false },
    );
