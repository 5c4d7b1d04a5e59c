import { createHash } from 'node:crypto';
import { type Viewer, documentsFor } from '@plein/kernel/server';
import { Config, Db, type Limit, Limits } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atom } from './atom';
import { FeedAddressService } from './feed-address.service';
import { FeedService } from './feed.service';

const quarter = 15 * 60;
const shownPosts = 30;
const titles = { nl: 'Volgend', en: 'Following' };

type KeyRequest = FastifyRequest<{ Params: { key: string } }>;

/** What Following shows, as an Atom feed at a secret address: GET /feeds/:key. */
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
    app?.get<{ Params: { key: string } }>('/feeds/:key', (request, reply) => this.answer(request, reply));
  }

  private async answer(request: KeyRequest, reply: FastifyReply): Promise<unknown> {
    const { key } = request.params;
    const holder = key.length === 43 ? await this.addresses.holder(key) : null;
    const wait = await (holder ? this.perReader.count(holder.personId) : this.perGuesser.count(request.ip));
    // Nothing about it is kept by what stands between, and no search engine finds it.
    void reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
    if (wait) return reply.code(429).header('retry-after', wait).send({ error: 'TOO_MANY' });
    if (!holder) return reply.code(404).send({ error: 'NOT_FOUND' });
    const text = await this.write(holder, this.config.appUrl || `${request.protocol}://${request.host}`);
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    void reply.header('etag', tag);
    if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(text);
  }

  private async write(viewer: Viewer, base: string): Promise<string> {
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
    return atom({ id: viewer.personId, title: titles[viewer.language], base, entries });
  }
}
