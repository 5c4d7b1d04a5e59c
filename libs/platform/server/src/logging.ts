import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { type Logger, pino, stdSerializers } from 'pino';
import type { Config } from './config';

/** The id of the request being answered; on every log line and in every error a person sees. */
export const requestScope = new AsyncLocalStorage<{ requestId: string }>();

/** JSON lines with the request id. Holds no names, texts or addresses of people. */
export const createLogger = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutValues },
    mixin: () => requestScope.getStore() ?? {},
  });

/** An error for the log. The values of a statement are what people wrote; its text is ours. */
function withoutValues(error: unknown): unknown {
  const {
    parameters: _,
    driverError: __,
    detail: ___,
    where: ____,
    ...told
  } = stdSerializers.err(error as Error);
  return told;
}

/** Nest's own messages, through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  fatal(message: unknown, stack?: string): void {
    this.logger.fatal({ stack }, String(message));
  }
}
