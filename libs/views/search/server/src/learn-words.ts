import { CommentPublished, CommentRevised, PagePublished, PostPublished, PostRevised } from '@plein/contract';
import { Db, Jobs, clock, idAt } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { learn, learnFromDiary } from './search.queries';

const wrote = [PostPublished, PostRevised, CommentPublished, CommentRevised, PagePublished];
/** Transactions end in another order than they began; whatever was under way then is looked at once more. */
const overlapMillis = 60_000;

/** What people write makes words known, so that the same word typed wrong is recognised later. */
@Injectable()
export class LearnWords implements OnModuleInit {
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
    const [progress] = await this.db.rows<{ until: Date }>(
      'SELECT learned_until AS until FROM search_progress',
    );
    const since = idAt(new Date((progress?.until.getTime() ?? 0) - overlapMillis));
    await this.db.rows(learnFromDiary, [since, wrote.map(({ name }) => name)]);
    await this.db.rows('UPDATE search_progress SET learned_until = $1', [new Date(from)]);
  }

  /** Of texts that were brought in: they come without a fact of their own. */
  async learn(contentIds: readonly string[]): Promise<void> {
    await this.db.rows(learn, [contentIds]);
  }
}
