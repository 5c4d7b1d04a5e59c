import { CommentPublished, CommentRevised, PagePublished, PostPublished, PostRevised } from '@plein/contract';
import { Db, Jobs, clock, idAt } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { learn, learnFromDiary, learnFromFiles, writtenSince } from './search.queries';

const wrote = [PostPublished, PostRevised, CommentPublished, CommentRevised, PagePublished];
const names = wrote.map(({ name }) => name);
/** Transactions end in another order than they began; whatever was under way then is looked at once more. */
const overlapMillis = 60_000;
const shortOverlapMillis = 5_000;

/** No more than this is learned while somebody waits for what they search; the rest is for the background. */
const mostAtOnce = 300;

/** What people write makes words known: to find what is joined with them, and to recognise them when typed wrong. */
@Injectable()
export class LearnWords implements OnModuleInit {
  /** Until where this process caught up by itself. */
  private caughtUp?: number;
  /** What it learned since then, as what was under way is looked at once more. */
  private seen = new Set<string>();
  private readUntil = 0;
  /** How many times this process learned something; what was found out about words before is out of date then. */
  learned = 0;
  private catching: Promise<void> | null = null;

  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('learn-words', '* * * * *', () => this.learnWhatWasWritten());
  }

  /** From the diary, all that was written since the last time: a job for each text would cost more than the text. */
  async learnWhatWasWritten(): Promise<void> {
    const from = clock.millis();
    const since = idAt(new Date(Math.max(0, (await this.learnedUntil()) - overlapMillis)));
    await this.db.rows(learnFromDiary, [since, names]);
    await this.db.rows(learnFromFiles, [new Date((await this.learnedUntil()) - overlapMillis)]);
    this.learned++;
    await this.db.rows('UPDATE search_progress SET learned_until = $1', [new Date(from)]);
  }

  /** What was written just now, so that it is found at once: the newest hundreds that this process did not see yet. */
  async catchUp(): Promise<void> {
    // Whoever catches up already may have looked before this text was there.
    await this.catching;
    this.catching ??= this.catchUpNow().finally(() => (this.catching = null));
    return this.catching;
  }

  private async catchUpNow(): Promise<void> {
    const from = clock.millis();
    const since = idAt(
      new Date(Math.max(0, (this.caughtUp ?? (await this.learnedUntil())) - shortOverlapMillis)),
    );
    const [file] = await this.db.rows<{ read: Date }>('SELECT max(read_at) AS read FROM file_text');
    if (file?.read && file.read.getTime() > this.readUntil) {
      await this.db.rows(learnFromFiles, [new Date(Math.max(this.readUntil, from - overlapMillis))]);
      this.learned++;
      this.readUntil = file.read.getTime();
    }
    const told = await this.db.rows<{ fact: string; content: string }>(writtenSince, [
      since,
      names,
      mostAtOnce,
    ]);
    const fresh = told.filter(({ fact }) => !this.seen.has(fact));
    if (fresh.length) await this.learn(fresh.map(({ content }) => content));
    this.caughtUp = from;
    this.seen = new Set(told.map(({ fact }) => fact));
  }

  private async learnedUntil(): Promise<number> {
    const [progress] = await this.db.rows<{ until: Date }>(
      'SELECT learned_until AS until FROM search_progress',
    );
    return progress?.until.getTime() ?? 0;
  }

  /** Of texts that were brought in: they come without a fact of their own. */
  async learn(contentIds: readonly string[]): Promise<void> {
    await this.db.rows(learn, [contentIds]);
    this.learned++;
  }
}
