import { Injectable } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Db } from './database/db';
import { RedisLink } from './live/redis-link';

/** How often something may be tried in a while, by whoever tries it. */
export class Limit {
  constructor(private readonly limiter: RateLimiterAbstract) {}

  /** Counts a try. @returns the seconds to wait before the next; 0: go on. */
  async count(who: string): Promise<number> {
    try {
      await this.limiter.consume(who);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
      throw error;
    }
  }

  async forget(who: string): Promise<void> {
    await this.limiter.delete(who);
  }

  /** Gives one try back. */
  async giveBack(who: string): Promise<void> {
    await this.limiter.reward(who);
  }
}

/** Limits that hold for all processes together: counted in Redis when that is there, and else in the database. */
@Injectable()
export class Limits {
  constructor(
    private readonly db: Db,
    private readonly redis: RedisLink,
  ) {}

  of(keyPrefix: string, points: number, seconds: number): Limit {
    const often = { keyPrefix, points, duration: seconds };
    const inDatabase = new RateLimiterPostgres({
      ...often,
      storeClient: this.db.pool,
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      // Without the database hardly anything works, but nobody tries without limit either.
      insuranceLimiter: new RateLimiterMemory(often),
    });
    const { client } = this.redis;
    if (!client) return new Limit(inDatabase);
    return new Limit(
      new RateLimiterRedis({
        ...often,
        storeClient: client,
        keyPrefix: `plein:${keyPrefix}`,
        rejectIfRedisNotReady: true,
        insuranceLimiter: inDatabase,
      }),
    );
  }
}
