import { CommentPublished, CommentRevised, PagePublished, PostPublished, PostRevised } from '@plein/contract';
import { Listeners } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { learn } from './search.queries';

/** What people write makes words known, so that the same word typed wrong is recognised later. */
@Injectable()
export class LearnWords implements OnModuleInit {
  constructor(
    private readonly listeners: Listeners,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.listeners.on(PostPublished, 'learn-words', ({ postId }) => this.learn([postId]));
    this.listeners.on(PostRevised, 'learn-words', ({ postId }) => this.learn([postId]));
    this.listeners.on(CommentPublished, 'learn-words', ({ commentId }) => this.learn([commentId]));
    this.listeners.on(CommentRevised, 'learn-words', ({ commentId }) => this.learn([commentId]));
    this.listeners.on(PagePublished, 'learn-words', ({ pageId }) => this.learn([pageId]));
  }

  /** Also for texts that were brought in: they come without a fact of their own. */
  async learn(contentIds: readonly string[]): Promise<void> {
    await this.db.rows(learn, [contentIds]);
  }
}
