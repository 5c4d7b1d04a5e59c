import { PostPreviewed, PostPublished, type PostRef, PostRevised } from '@plein/contract';
import { type Document, firstLink } from '@plein/document';
import { Facts, Listeners } from '@plein/kernel/server';
import {
  Config,
  Db,
  Jobs,
  type Limit,
  Limits,
  OutsideProblem,
  clock,
  readPage,
} from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addressOf, idOf } from './preview';
import { readHead } from './read-head';

interface Wanted extends PostRef {
  authorId: string;
  previewId: string;
  url: string;
}

const hour = 3_600_000;
/** For how long what was read holds, and what could not be read is left alone. */
const freshMillis = 24 * hour;
const restMillis = hour;
/** Pages are fetched this many at a time, and other work goes on beside them. */
const lanes = 2;
/** Pages that are fetched for one author in an hour; for more of them there is time later. */
export const pagesPerHour = 60;

const claim = `
  INSERT INTO link_preview AS p (id, url, asked_at) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO UPDATE SET asked_at = excluded.asked_at
   WHERE p.asked_at < $4 OR (p.failed_at >= p.asked_at AND p.failed_at < $5)
  RETURNING id`;

const leftOut = 'SELECT FROM link_preview_left_out WHERE content_id = $1 AND preview_id = $2';

/**
 * Fetches the page to which a text links first: by the background work, once a day at most however many link to it,
 * and with nothing in the question that says who wants to know.
 */
@Injectable()
export class PreviewService implements OnModuleInit {
  private readonly often: Limit;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly facts: Facts,
    private readonly listeners: Listeners,
    limits: Limits,
  ) {
    this.often = limits.of('link-previews', pagesPerHour, hour / 1_000);
  }

  onModuleInit(): void {
    const links = ({ hasLink }: { hasLink: boolean }) => hasLink && this.config.linkPreviews;
    for (const said of [PostPublished, PostRevised])
      this.listeners.on(said, 'ask-for-preview', (post) => this.want(post), links);
    this.jobs.define<Wanted>('fetch-preview', (wanted) => this.fetch(wanted));
  }

  /** Has the page fetched to which a post links first: not again when that was done lately, also for another post. */
  async want({ postId, communityId }: PostRef): Promise<void> {
    if (!this.config.linkPreviews) return;
    const [post] = await this.db.rows<{ authorId: string; body: Document }>(
      'SELECT author_id AS "authorId", body FROM content WHERE id = $1 AND withdrawn_at IS NULL',
      [postId],
    );
    const href = post && firstLink(post.body);
    const url = href && addressOf(href, this.config.appUrl);
    if (!url) return;
    const previewId = idOf(url);
    if ((await this.db.rows(leftOut, [postId, previewId])).length > 0) return;
    const wanted: Wanted = { postId, communityId, authorId: post.authorId, previewId, url };
    const now = clock.millis();
    await this.db.transact(async () => {
      const values = [previewId, url, clock.now(), new Date(now - freshMillis), new Date(now - restMillis)];
      if ((await this.db.rows(claim, values)).length === 0) return;
      const wait = await this.often.count(post.authorId);
      const at = wait > 0 ? new Date(now + wait * 1_000) : null;
      await this.jobs.ask('fetch-preview', wanted, `previews-${parseInt(previewId[0]!, 16) % lanes}`, at);
    });
  }

  private async fetch({ previewId, url, ...post }: Wanted): Promise<void> {
    const { head, problem } = await this.read(url);
    await this.db.transact(async () => {
      if (problem !== null) {
        await this.db.rows('UPDATE link_preview SET failed_at = $2, problem = $3 WHERE id = $1', [
          previewId,
          clock.now(),
          problem,
        ]);
        return;
      }
      await this.db.rows(
        `UPDATE link_preview SET title = $2, site = $3, description = $4, fetched_at = $5, failed_at = NULL, problem = NULL
          WHERE id = $1`,
        [previewId, head?.title ?? null, head?.site ?? null, head?.description ?? null, clock.now()],
      );
      if (head) await this.facts.record(PostPreviewed, post, null);
    });
  }

  /** A stranger's server may do anything, and nothing of it is ours to mend: so it is noted, and the job is done. */
  private async read(url: string) {
    try {
      const page = await readPage(url, { allowed: this.config.linkPreviewsAllow });
      return { head: readHead(page), problem: null };
    } catch (error) {
      const { code } = error as { code?: string };
      return { head: null, problem: error instanceof OutsideProblem ? error.code : (code ?? 'unreadable') };
    }
  }
}
