/** Something that did not come along: where it stood, what it was, and why. */
export interface Left {
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** What an import did. Nothing is left out silently: what is not counted here is named in `left`. */
export interface ImportReport {
  readonly community: { readonly id: string; readonly slug: string; readonly name: string };
  readonly source: string;
  /** By kind of thing: pages, files, posts, comments, people. */
  readonly counts: Readonly<Record<string, Count>>;
  readonly left: readonly Left[];
  readonly seconds: number;
}

export interface Count {
  created: number;
  changed: number;
  unchanged: number;
  /** Could not be read or stored; each is named in `left`. */
  skipped: number;
}

export interface Watch {
  /** Hears how far it is. */
  readonly progress?: (line: string) => void;
  /** Hears which texts came or changed, for who wants to do something with them. */
  readonly stored?: (contentIds: readonly string[]) => Promise<void>;
}

/** Collects what becomes an ImportReport. */
export class Tally {
  private readonly started = Date.now();
  private readonly left = new Map<string, Left>();
  readonly counts: Record<string, Count> = {};

  constructor(...kinds: string[]) {
    for (const kind of kinds) this.counts[kind] = { created: 0, changed: 0, unchanged: 0, skipped: 0 };
  }

  add(kind: string, outcome: keyof Count, count = 1): void {
    this.counts[kind]![outcome] += count;
  }

  /** The same thing at the same place is told once. */
  leave(where: string, what: string, why: string): void {
    const shown = oneLine(what, 160);
    this.left.set(`${where}\n${shown}\n${why}`, { where: oneLine(where, 300), what: shown, why });
  }

  report(community: ImportReport['community'], source: string): ImportReport {
    const { id, slug, name } = community;
    const seconds = Math.round((Date.now() - this.started) / 100) / 10;
    return {
      community: { id, slug, name },
      source,
      counts: this.counts,
      left: [...this.left.values()],
      seconds,
    };
  }
}

/** Nothing from a file reaches a terminal with its control signs. */
const oneLine = (text: string, most: number): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…`.toWellFormed() : line.toWellFormed();
};
