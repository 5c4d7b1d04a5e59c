import { isId } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { HouseKeys } from './keys';
import { SettingsService, isKind } from './settings';

/**
 * No more mail of a kind, in one click and without signing in (RFC 8058): a POST with a token that only we can have
 * given out. Looking at the address changes nothing; programs that fetch all links in a mail must not unsubscribe.
 */
@Injectable()
export class Unsubscribe implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly keys: HouseKeys,
    private readonly settings: SettingsService,
  ) {}

  onModuleInit(): void {
    const app = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    app?.post<{ Querystring: { t?: unknown } }>(
      '/mail/unsubscribe',
      { bodyLimit: 4 * 1024 },
      async (request, reply) => {
        const kind = typeof request.query.t === 'string' ? await this.accept(request.query.t) : null;
        return kind ? { kind } : reply.code(404).send({ error: 'NOT_FOUND' });
      },
    );
  }

  async linkFor(personId: string, kind: string, base: string): Promise<string> {
    const words = `${personId}.${kind}`;
    return `${base}/mail/unsubscribe?t=${words}.${await this.keys.sign(words)}`;
  }

  /** @returns the kind that is not mailed any more; null when the token is not ours. */
  private async accept(token: string): Promise<string | null> {
    const [personId = '', kind = '', signature = ''] = token.slice(0, 200).split('.');
    if (!isId(personId) || !(await this.keys.isSigned(`${personId}.${kind}`, signature))) return null;
    if (kind === 'digest') await this.settings.revise(personId, { digest: 'off' });
    else if (isKind(kind)) {
      const { ways } = await this.settings.of(personId);
      await this.settings.revise(personId, { ways: { [kind]: ways[kind].filter((way) => way !== 'mail') } });
    } else return null;
    return kind;
  }
}
