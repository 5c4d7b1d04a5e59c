/** What a process says of those who are here through it. */
export interface Word {
  readonly node: string;
  /** Counts what this process said that changes something: who missed a number, asks. */
  readonly nr: number;
  readonly here?: readonly string[];
  readonly gone?: readonly string[];
  /** From here on all who are there, for who has to begin anew. */
  readonly anew?: boolean;
  /** A process that is asked to tell all. */
  readonly asks?: string;
  /** This process ends. */
  readonly ends?: boolean;
}

interface Elsewhere {
  people: Set<string>;
  nr: number;
  isWhole: boolean;
  heardAt: number;
}

const beatMillis = 10_000;
/** A process of which nothing is heard for so long is no more. */
const silentMillis = 35_000;
/** For how long those of a process that ended may take to come back through another. */
const returnMillis = 10_000;
const askMillis = 2_000;
/** As many ids as PostgreSQL passes on in one message. */
const mostIds = 150;

/**
 * Who is here, through this process or another. Each process knows it of all: they tell each other what changes, and
 * who missed something asks. Nothing of it is ever written down.
 */
export class Gathering {
  private readonly mine = new Set<string>();
  private readonly elsewhere = new Map<string, Elsewhere>();
  private readonly news = new Map<string, boolean>();
  private readonly asking = new Map<string, number>();
  private changed = new Set<string>();
  private nr = -1;
  private isAsked = false;
  private saidAt = -Infinity;

  constructor(
    private readonly node: string,
    private readonly millis: () => number,
  ) {}

  enter(person: string): void {
    if (this.mine.has(person)) return;
    this.mine.add(person);
    this.note(person, true);
  }

  leave(person: string): void {
    if (this.mine.delete(person)) this.note(person, false);
  }

  isHere(person: string): boolean {
    return this.mine.has(person) || [...this.elsewhere.values()].some(({ people }) => people.has(person));
  }

  /** Who may have come or gone since the last time this was asked. */
  takeChanged(): ReadonlySet<string> {
    const { changed } = this;
    this.changed = new Set();
    return changed;
  }

  /** What there is to say at this moment. Also lets go of processes that went silent. */
  words(): Word[] {
    const now = this.millis();
    for (const [node, { heardAt }] of this.elsewhere) if (now - heardAt > silentMillis) this.drop(node);
    const words = this.whatIsNew();
    if (this.isAsked) words.push(...this.all());
    this.isAsked = false;
    this.news.clear();
    for (const [node, askedAt] of this.asking) {
      if (now - askedAt < askMillis) continue;
      this.asking.set(node, now);
      words.push({ node: this.node, nr: this.nr, asks: node });
    }
    if (words.length === 0 && now - this.saidAt >= beatMillis) words.push({ node: this.node, nr: this.nr });
    if (words.length > 0) this.saidAt = now;
    return words;
  }

  /** The last word. */
  end(): Word {
    return { node: this.node, nr: this.nr, ends: true };
  }

  hear(word: Word): void {
    if (word.node === this.node) return;
    if (word.asks === this.node) this.isAsked = true;
    const now = this.millis();
    if (word.ends) return this.expire(word.node, now - silentMillis + returnMillis);
    const other = this.elsewhere.get(word.node) ?? { people: new Set(), nr: -1, isWhole: true, heardAt: now };
    this.elsewhere.set(word.node, other);
    other.heardAt = now;
    if (word.anew && word.nr > other.nr && !(other.isWhole && word.nr === other.nr + 1)) {
      for (const person of other.people) this.changed.add(person);
      Object.assign(other, { people: new Set(), nr: word.nr - 1, isWhole: true });
    }
    const isNews = word.here !== undefined || word.gone !== undefined;
    if (word.nr > other.nr + (isNews ? 1 : 0)) other.isWhole = false;
    if (word.nr > other.nr) this.heed(other, word);
    if (other.isWhole) this.asking.delete(word.node);
    else if (!this.asking.has(word.node)) this.asking.set(word.node, -Infinity);
  }

  private heed(other: Elsewhere, { nr, here = [], gone = [] }: Word): void {
    other.nr = nr;
    for (const person of here) other.people.add(person);
    for (const person of gone) other.people.delete(person);
    for (const person of [...here, ...gone]) this.changed.add(person);
  }

  private note(person: string, isHere: boolean): void {
    this.changed.add(person);
    this.news.set(person, isHere);
  }

  private whatIsNew(): Word[] {
    const told = [...this.news];
    return inParts(told).map((part) => ({
      node: this.node,
      nr: ++this.nr,
      here: part.filter(([, isHere]) => isHere).map(([person]) => person),
      gone: part.filter(([, isHere]) => !isHere).map(([person]) => person),
    }));
  }

  private all(): Word[] {
    const parts = inParts([...this.mine]);
    return (parts.length ? parts : [[]]).map((here, index) => ({
      node: this.node,
      nr: ++this.nr,
      here,
      ...(index === 0 && { anew: true }),
    }));
  }

  private expire(node: string, heardAt: number): void {
    const other = this.elsewhere.get(node);
    if (other) other.heardAt = heardAt;
  }

  private drop(node: string): void {
    for (const person of this.elsewhere.get(node)?.people ?? []) this.changed.add(person);
    this.elsewhere.delete(node);
    this.asking.delete(node);
  }
}

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / mostIds) }, (_, nr) =>
    all.slice(nr * mostIds, (nr + 1) * mostIds),
  );
