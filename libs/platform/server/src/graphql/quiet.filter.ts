import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { isOutOfReach, retryAfterSeconds } from '../database/out-of-reach';

/**
 * What a resolver throws goes on to the error formatter, which knows a refusal from a bug and logs only bugs.
 * Elsewhere, without the database nothing is lost: one may come back in a moment.
 */
@Catch()
export class QuietFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return exception;
    if (!isOutOfReach(exception)) return super.catch(exception, host);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.code(503).header('retry-after', retryAfterSeconds).send({ error: 'UNAVAILABLE' });
  }
}
