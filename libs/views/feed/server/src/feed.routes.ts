import { createHash } from 'node:crypto';
import { type Viewer, documentsFor } from '@plein/kernel/server';
import { Config, Db, type Limit, Limits } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atom } from './atom';
import { FeedAddressService } from './feed-address.service';
import { FeedService } from './feed.service';
import type { NewsFeed } from './news-feed';
import { rss } from './rss';

const quarter = 15 * 60;
const shownPosts = 30;
const titles = { nl: 'Volgend', en: 'Following' };

type KeyRequest = FastifyRequest<{ Params: { key: string } }>;

/** What there is to read it by, each at its own end of the secret address. */
const forms = {
  '': { write: atom, type: 'application/atom+xml; charset=utf-8' },
  '/rss': { write: rss, type: 'application/rss+xml; charset=utf-8' },
} as const;
type Form = (typeof forms)[keyof typeof forms];

/** What Following shows, at a secret address: GET /feeds/:key as Atom, /feeds/:key/rss as RSS. */
@Injectable()
export class FeedRoutes implements OnModuleInit {
  private readonly perReader: Limit;
  private readonly perGuesser: Limit;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly addresses: FeedAddressService,
    private readonly feeds: FeedService,
    private readonly config: Config,
    private readonly db: Db,
    limits: Limits,
  ) {
    this.perReader = limits.of('feed', 60, quarter);
    this.perGuesser = limits.of('feed-guess', 60, quarter);
  }

  onModuleInit(): void {
    const app = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    for (const [end, form] of Object.entries(forms))
      app?.get<{ Params: { key: string } }>(`/feeds/:key${end}`, (request, reply) =>
        this.answer(request, reply, form),
      );
  }

  private async answer(request: KeyRequest, reply: FastifyReply, form: Form): Promise<unknown> {
    const { key } = request.params;
    const holder = key.length === 43 ? await this.addresses.holder(key) : null;
    const wait = await (holder ? this.perReader.count(holder.personId) : this.perGuesser.count(request.ip));
    // Nothing about it is kept by what stands between, and no search engine finds it.
    void reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
    if (wait) return reply.code(429).header('retry-after', wait).send({ error: 'TOO_MANY' });
    if (!holder) return reply.code(404).send({ error: 'NOT_FOUND' });
    const text = form.write(
      await this.feedOf(holder, this.config.appUrl || `${request.protocol}://${request.host}`),
    );
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    void reply.header('etag', tag);
    if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
    return reply.type(form.type).send(text);
  }

  private async feedOf(viewer: Viewer, base: string): Promise<NewsFeed> {
    const { edges } = await this.feeds.home(viewer, 'following', { first: shownPosts });
    const posts = edges.map(({ node }) => node);
    const bodies = await documentsFor(
      this.db,
      viewer,
      posts.map(({ body }) => body),
    );
    const entries = posts.map((post, index) => ({
      ...post,
      author: post.author!.name,
      place: post.communityCard?.name ?? null,
      body: bodies[index]!,
    }));
    return { id: viewer.personId, title: titles[viewer.language], base, entries };
  }
}
