import {
  type Kept,
  gonePlaces,
  isOnItsWay,
  keptPlaces,
  readKept,
  rememberGone,
  watchKept,
  writeKept,
} from '@plein/platform/web';

/** A draft as the server has it. */
export interface ShelvedDraft {
  readonly place: string;
  readonly text: unknown;
  readonly version: number;
  readonly savedAt: string;
}

/** Where drafts lie for all devices of one person. Each rejects when it cannot be reached. */
export interface DraftShelf {
  readonly all: () => Promise<readonly ShelvedDraft[]>;
  /** Null: it cannot be kept there, as when it is too long. */
  readonly save: (
    place: string,
    text: unknown,
    base: number,
  ) => Promise<{ readonly draft: ShelvedDraft; readonly isSaved: boolean } | null>;
  readonly discard: (place: string) => Promise<void>;
}

const pauseMillis = 1_000;
const againMillis = 5_000;

/**
 * Makes the drafts of this device and of the server the same. Whichever was seen by the other side may be replaced;
 * where both wrote, both texts are kept. What stays on its device: pages of the wiki, which are long.
 */
export class DraftSync {
  private pushing?: ReturnType<typeof setTimeout>;
  private meeting?: ReturnType<typeof setTimeout>;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly owner: string,
    private readonly shelf: DraftShelf,
  ) {}

  start(): () => void {
    const unwatch = watchKept((place, isFromElsewhere) => {
      if (!isFromElsewhere && place.startsWith(`${this.owner}:`)) this.pushSoon();
    });
    const meet = () => document.visibilityState === 'visible' && this.meetIn(0);
    window.addEventListener('online', meet);
    document.addEventListener('visibilitychange', meet);
    meet();
    return () => {
      unwatch();
      window.removeEventListener('online', meet);
      document.removeEventListener('visibilitychange', meet);
      clearTimeout(this.pushing);
      clearTimeout(this.meeting);
    };
  }

  private pushSoon(): void {
    this.pushing ??= setTimeout(() => {
      this.pushing = undefined;
      this.run(this.push);
    }, pauseMillis);
  }

  private meetIn(millis: number): void {
    clearTimeout(this.meeting);
    this.meeting = setTimeout(() => this.run(this.meet), millis);
  }

  /** One thing after another; what does not get through is tried again. */
  private run(work: () => Promise<void>): void {
    this.running = this.running.then(work).catch(() => this.meetIn(againMillis));
  }

  /** Takes what others wrote, then gives what was written here. */
  private readonly meet = async (): Promise<void> => {
    await this.discard();
    const shelved = new Map((await this.shelf.all()).map((one) => [`${this.owner}:${one.place}`, one]));
    for (const [place, draft] of shelved) this.take(place, draft);
    for (const place of this.places()) {
      const kept = readKept(place);
      // Sent or thrown away elsewhere, and not touched here since.
      if (kept?.version && !kept.isDirty && !kept.theirs && !shelved.has(place)) writeKept(place, null, true);
    }
    await this.push();
  };

  private take(place: string, { text, version, savedAt: at }: ShelvedDraft): void {
    const kept = readKept(place);
    if (kept?.version === version || gonePlaces(this.owner).includes(place)) return;
    const isSame = kept !== null && JSON.stringify(kept.text) === JSON.stringify(text);
    if (!kept || isSame || !(kept.isDirty || kept.version === undefined))
      writeKept(place, { text, version, at }, true);
    else writeKept(place, { ...kept, theirs: { text, version, at } }, true);
  }

  private readonly push = async (): Promise<void> => {
    await this.discard();
    for (const place of this.places()) {
      const kept = readKept(place);
      if (kept && !kept.theirs && (kept.isDirty || kept.version === undefined)) await this.give(place, kept);
    }
  };

  private async give(place: string, kept: Kept): Promise<void> {
    isOnItsWay.add(place);
    try {
      const answer = await this.shelf.save(this.nameOf(place), kept.text, kept.version ?? 0);
      const now = readKept(place);
      // In the meantime thrown away here: it goes there as well.
      if (!now || !answer) return;
      const { draft, isSaved } = answer;
      if (!isSaved) return this.take(place, draft);
      const isDirty = now.at !== kept.at;
      writeKept(place, { ...now, version: draft.version, isDirty }, true);
      if (isDirty) this.pushSoon();
    } finally {
      isOnItsWay.delete(place);
    }
  }

  private async discard(): Promise<void> {
    for (const place of gonePlaces(this.owner)) {
      // Begun anew since: then that is what stands there.
      if (!readKept(place)) await this.shelf.discard(this.nameOf(place));
      rememberGone(this.owner, place, false);
    }
  }

  private places(): string[] {
    return keptPlaces(this.owner).filter((place) => !this.nameOf(place).startsWith('page:'));
  }

  private nameOf(place: string): string {
    return place.slice(this.owner.length + 1);
  }
}
