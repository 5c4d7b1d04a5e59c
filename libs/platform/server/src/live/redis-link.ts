import type { OnModuleDestroy } from '@nestjs/common';
import type { Redis, RedisOptions } from 'ioredis';
import type { Logger } from 'pino';

/** Without an answer in this time there is none, and the database does it. */
const patience = 1_000;
const longestRetry = 2_000;

const options: RedisOptions = {
  enableOfflineQueue: false,
  autoResubscribe: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 5_000,
  commandTimeout: patience,
  keepAlive: 10_000,
  retryStrategy: (times) => Math.min(times * 100, longestRetry),
};

/** The line to Redis, for what need not be kept. There may be none, and it may break: then PostgreSQL does it. */
export class RedisLink implements OnModuleDestroy {
  private constructor(
    /** For what asks and gets an answer; undefined when there is no Redis. */
    readonly client?: Redis,
    private readonly listener?: Redis,
  ) {}

  /** @param url empty: none. Does not wait until it is there. */
  static async to(url: string, logger: Logger): Promise<RedisLink> {
    if (!url) return new RedisLink();
    const { Redis } = await import('ioredis');
    const connect = () => {
      const redis = new Redis(url, options);
      let isBroken = false;
      redis.on('error', (error: Error) => {
        if (!isBroken) logger.warn({ err: error }, 'Redis is out of reach; PostgreSQL does its work');
        isBroken = true;
      });
      redis.on('ready', () => {
        if (isBroken) logger.info('Redis is back');
        isBroken = false;
      });
      return redis;
    };
    return new RedisLink(connect(), connect());
  }

  get isReady(): boolean {
    return this.client?.status === 'ready';
  }

  hear(channel: string, hear: (message: string) => void): void {
    const { listener } = this;
    if (!listener) return;
    listener.on('message', (from: string, message: string) => from === channel && hear(message));
    const listen = () => void listener.subscribe(channel).catch(() => undefined);
    if (listener.status === 'ready') listen();
    // And after every break.
    listener.on('ready', listen);
  }

  onModuleDestroy(): void {
    this.client?.disconnect();
    this.listener?.disconnect();
  }
}
